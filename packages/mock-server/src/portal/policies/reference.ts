import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['policies']> = {
  description: 'Rules that the portal decides and clients read.',
  operations: {
    password: {
      summary: 'What a password must be',
      description: 'Clients judge by it and hard-code nothing.',
    },
    loginId: {
      summary: 'What a login ID must be',
      description: 'Clients judge by it and hard-code nothing.',
    },
    registration: {
      summary: 'Who may register, and what mails to expect',
      description: "Also today's date on the portal's own clock.",
    },
  },
};
