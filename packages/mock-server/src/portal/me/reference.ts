import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['me']> = {
  description:
    'The logged-in member: profile, what is open, changes of nickname, password, login ID and address.',
  operations: {
    profile: { summary: 'Who is logged in', description: 'Nickname, login ID, mail address, relationship.' },
    availability: {
      summary: 'What is open for the member',
      description: 'Each service with the date from which it is, or is expected to be, open.',
    },
    changeNickname: {
      summary: 'Change the nickname',
      description: 'Warns where it looks like the real name.',
    },
    changePassword: { summary: 'Change the password', description: 'Ends all other sessions.' },
    changeLoginId: { summary: 'Change the login ID', description: 'It must be free and fit the policy.' },
    requestEmailChange: {
      summary: 'Ask to change the mail address',
      description:
        'Mails a link to the new address and a notice to the old one; nothing changes until the link is confirmed.',
    },
    confirmEmailChange: {
      summary: 'Confirm the new mail address',
      description: 'The link of the mail to the new address.',
    },
  },
};
