import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['topics']> = {
  description: 'トピックス: headlines of the society for everybody.',
  operations: {
    list: { summary: 'The topics', description: 'What is published now, newest first.' },
    get: { summary: 'One topic', description: 'A headline, and where it leads.' },
  },
};
