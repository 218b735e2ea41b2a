import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['notices']> = {
  description:
    '健保組合からのお知らせ: notices to all and to the member alone. Bodies are blocks, never HTML.',
  operations: {
    list: {
      summary: 'The notices',
      description:
        'What is published now, newest first; by category, by whether they were read, or by words.',
    },
    unread: {
      summary: 'How many are unread',
      description: 'Cheap; meant to be polled with `If-None-Match`.',
    },
    get: {
      summary: 'One notice',
      description: 'With body and attachments. Reading it here does not mark it as read.',
    },
    markRead: { summary: 'Mark as read', description: 'Once or more, with the same effect.' },
    markAllRead: { summary: 'Mark all as read', description: 'All that are published now.' },
    attachment: {
      summary: 'A file of a notice',
      description: 'To be saved: `Content-Disposition: attachment`.',
    },
  },
};
