import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['rewards']> = {
  description: "商品交換: the catalogue of rewards, and the member's exchanges.",
  operations: {
    list: { summary: 'The catalogue', description: 'The cheapest first; of one category where asked for.' },
    get: { summary: 'One reward', description: 'With its present price and stock.' },
    exchange: {
      summary: 'Exchange points for a reward',
      description:
        'Points, stock and order change together or not at all. `points` is the price as the member saw it. A mail tells the member of every exchange. Repeat a request whose answer was lost with the same idempotency key.',
    },
    exchanges: {
      summary: "The member's exchanges",
      description: 'Newest first, each with what has happened so far.',
    },
    getExchange: { summary: 'One exchange', description: 'With the address it goes to.' },
    cancelExchange: {
      summary: 'Cancel an exchange',
      description: 'Until `cancellableUntil`. The points return with the dates on which they expire.',
    },
  },
};
