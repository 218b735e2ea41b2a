import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['points']> = {
  description: "ポイント管理: the member's ledger of points. Entries are added, never changed.",
  operations: {
    balance: {
      summary: 'What the member has',
      description:
        'Points that can be spent now, that are promised, and that run out within the next months.',
    },
    list: { summary: 'The ledger', description: 'Newest first.' },
    months: {
      summary: 'Sums by month',
      description: 'The last twelve months in Japan, for a chart; months without an entry are zeros.',
    },
  },
};
