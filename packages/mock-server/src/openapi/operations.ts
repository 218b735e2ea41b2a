import type { Contract } from '@ikiiki/sdk/contract';

/** What the API reference says of an endpoint. */
export interface OperationText {
  readonly summary: string;
  readonly description: string;
}

type OperationTexts = {
  readonly [S in keyof Contract]: { readonly [K in keyof Contract[S]]: OperationText };
};

/** Words for every endpoint of the contract; one without does not compile. */
export const operationTexts: OperationTexts = {
  registration: {
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
  session: {
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
  me: {
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
  recovery: {
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
  policies: {
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

/** Words for the services, by which the reference groups endpoints. */
export const serviceTexts: Readonly<Record<keyof Contract, string>> = {
  registration: '新規利用登録: from a mail address to an account, steps 1 to 6 of the leaflet.',
  session: 'ログイン: two-step login, refresh, step-up, the list of sessions.',
  me: 'The logged-in member: profile, what is open, changes of nickname, password, login ID and address.',
  recovery: 'Forgotten password or login ID, by mail to the registered address and by nothing else.',
  policies: 'Rules that the portal decides and clients read.',
};
