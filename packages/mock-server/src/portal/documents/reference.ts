import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['documents']> = {
  description:
    '通知書・証明書: decisions on benefits and certificates as PDFs, each with a code by which anybody can ask whether the society has issued it.',
  operations: {
    list: {
      summary: "The member's documents",
      description: 'Newest first; of one kind where asked for. `unread` counts all that were not opened.',
    },
    get: { summary: 'One document', description: 'What it says, and its verification code.' },
    markRead: {
      summary: 'Mark a document as opened',
      description: 'For a decision on a benefit the time to appeal begins on the day after.',
    },
    file: {
      summary: 'A document as a PDF',
      description: 'Tagged, with its fonts within, the same bytes each time.',
    },
    offers: {
      summary: 'Certificates that can be asked for',
      description: 'Of whom, of which years; what others may ask for is not told.',
    },
    requests: {
      summary: "The member's requests",
      description: 'Newest first, with what has happened so far.',
    },
    request: {
      summary: 'Ask for a certificate',
      description:
        'Of leaving also before it: then with the last day of work, and it is issued once the procedure is through. Repeat a request whose answer was lost with the same idempotency key.',
    },
    getRequest: { summary: 'One request', description: 'With the document that was issued for it.' },
    withdrawRequest: { summary: 'Withdraw a request', description: 'While nothing is decided.' },
    verify: {
      summary: 'Check a verification code',
      description:
        'For whoever was shown a document. Answers its kind, its date and whether it still counts; nobody’s name.',
    },
  },
};
