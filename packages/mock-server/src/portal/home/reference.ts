import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['home']> = {
  description: 'Home: what the first page after login shows, in one answer.',
  operations: {
    get: {
      summary: 'All of the first page',
      description:
        'Nickname, points, unread notices, topics and what is open for the member. Points are absent where they are not open.',
    },
  },
};
