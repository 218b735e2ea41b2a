import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['recovery']> = {
  description: 'Forgotten password or login ID, by mail to the registered address and by nothing else.',
  operations: {
    requestPasswordReset: {
      summary: 'Ask for a password reset',
      description: 'Mails a link when login ID and address belong together; answers the same in any case.',
    },
    inspectResetLink: { summary: 'Look at a reset link', description: 'Consumes nothing.' },
    resetPassword: {
      summary: 'Set a new password',
      description: 'Ends every session of the member and does not log in.',
    },
    requestLoginId: {
      summary: 'Ask for the login ID',
      description: 'Mails it to the registered address; answers the same in any case.',
    },
  },
};
