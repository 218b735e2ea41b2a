import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['registration']> = {
  description: '新規利用登録: from a mail address to an account, steps 1 to 6 of the leaflet.',
  operations: {
    start: {
      summary: 'Ask for the first mail',
      description:
        'Step 1. The answer is the same for every address, known or not, sent to or throttled; what differs is the mail.',
    },
    resend: {
      summary: 'Ask for the first mail again',
      description:
        'Step 2. The older link dies. Earlier than `resendAvailableAt` nothing is sent, and nothing said of it.',
    },
    inspectLink: {
      summary: 'See what a mailed link leads to',
      description: 'Consumes nothing, however often it is asked: mail scanners open links too.',
    },
    confirmIdentity: {
      summary: 'Identify the person',
      description:
        'Step 3. 記号・番号 and birth date. Answers with the confirmation key and sends the second mail; asking again makes a new key and a new mail. Whoever cannot register gets one and the same `identity_mismatch`.',
    },
    confirmKey: {
      summary: 'Confirm the key',
      description:
        'Step 5. The key of step 3 with the link of the second mail. The key is read through width, case, spaces and hyphens. Five wrong keys make the registration void.',
    },
    checkLoginId: {
      summary: 'Ask whether a login ID is free',
      description: 'Step 6. At most ten questions a registration.',
    },
    complete: {
      summary: 'Make the account',
      description: 'Step 6. The single use of the registration: its links, key and tokens die with it.',
    },
  },
};
