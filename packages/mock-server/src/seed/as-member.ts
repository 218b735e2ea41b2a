import type { Call } from '../portal/context.js';
import type { SeedPortal } from './seed-portal.js';

/** A call of a member, for what is planted by the portal's own decisions. Nobody is mailed. */
export const asMember = (portal: SeedPortal, memberId: string): Call => ({
  ...portal,
  mailer: { queue: () => {} },
  requestId: 'seed',
  ip: '',
  userAgent: 'seed',
  session: {
    id: 'seed',
    memberId,
    membership: { submitted_on: '2000-04-01', lost_on: null },
    stepUpExpiresAt: null,
    tokenHash: '',
  },
  cookie: () => undefined,
  setCookie: () => {},
  setHeader: () => {},
  afterResponse: () => {},
});
