import type { Contract } from '@ikiiki/sdk/contract';
import type { ServiceReference } from '../../openapi/reference.js';

/** What the API reference says of this service. */
export const reference: ServiceReference<Contract['session']> = {
  description: 'ログイン: two-step login, refresh, step-up, the list of sessions.',
  operations: {
    identify: {
      summary: 'Log in, step one: the login ID',
      description:
        'The same answer whoever is named. With a cookie transport the flow is bound to this browser.',
    },
    logIn: {
      summary: 'Log in, step two: the password',
      description:
        'One message for a wrong login ID and a wrong password. After five failures the next try has to wait.',
    },
    refresh: {
      summary: 'Get a new access token',
      description:
        'The refresh token rotates. Within ten seconds the old one gets the same successor; later its use ends the session.',
    },
    stepUp: {
      summary: 'Prove the password again',
      description: 'Opens the endpoints marked step-up for a few minutes of this session.',
    },
    logOut: { summary: 'Log out', description: 'Ends this session on the portal.' },
    list: {
      summary: 'List the sessions',
      description: "The member's sessions that go on, this one included.",
    },
    end: {
      summary: 'End a session',
      description: "One of the member's own sessions; unknown ids are answered alike.",
    },
  },
};
