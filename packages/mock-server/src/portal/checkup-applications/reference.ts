import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['checkupApplications']> = {
  description: '健診申込・受診券.',
  operations: {
    list: { summary: 'List checkupApplications', description: 'What is published now, newest first.' },
    get: { summary: 'One of checkupApplications', description: 'As the list has it.' },
  },
};
