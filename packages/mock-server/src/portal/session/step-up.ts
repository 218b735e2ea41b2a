import type { session } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { requireAccount } from '../accounts/accounts.js';
import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { readCookie } from './cookies.js';
import { stepUpExpiry } from './lifetime.js';
import { loginSubject, tryPassword } from './password-try.js';
import { findRefreshToken, rotate, successors } from './refresh-tokens.js';
import { currentSession, setSessionCookie } from './sessions.js';

/** The password once more; opens `step-up` endpoints of this session for a few minutes (SECURITY S-P14). */
export const stepUp: Handler<typeof session.stepUp> = async ({ body }, call) => {
  const { db, config } = call;
  const current = currentSession(call);
  const account = await requireAccount(db, current.memberId);
  const subject = await loginSubject(call, account.login_id);
  if (!(await tryPassword(call, subject, account, body.password))) {
    await call.audit.record({
      event: 'authn_login_fail',
      level: 'warn',
      actor: current.memberId,
      detail: { step: 'step_up' },
    });
    throw new ProblemError('step_up_failed');
  }
  const expiresAt = stepUpExpiry(config, call.clock.now());
  await db
    .updateTable('sessions')
    .set({ step_up_expires_at: expiresAt })
    .where('id', '=', current.id)
    .execute();
  await renewSecrets(call);
  await call.audit.record({ event: 'authz_change', level: 'info', actor: current.memberId });
  return { stepUpExpiresAt: iso(expiresAt) };
};

/**
 * With more rights come new secrets (SECURITY S-P10): the session's other access tokens die (their tabs refresh), and
 * the refresh token in the cookie rotates.
 */
async function renewSecrets(call: Call): Promise<void> {
  const { db, config } = call;
  const current = currentSession(call);
  await db
    .deleteFrom('access_tokens')
    .where('session_id', '=', current.id)
    .where('token_hash', '!=', current.tokenHash)
    .execute();
  const session = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', current.id)
    .executeTakeFirstOrThrow();
  const cookie = readCookie(call, session.transport, 'session');
  const stored = cookie === undefined ? undefined : await findRefreshToken(db, cookie);
  if (cookie === undefined || stored?.session_id !== session.id) return;
  const successorOf = await successors(call);
  const graceMs = config.session.refreshGraceSeconds * 1000;
  const rotation = await db
    .transaction()
    .execute((transaction) =>
      rotate(transaction, cookie, session.id, successorOf, call.clock.now(), graceMs),
    );
  if (rotation.outcome !== 'reused') setSessionCookie(call, session, rotation.token);
}
