import type { session } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { requireAccount } from '../accounts/accounts.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { stepUpExpiry } from './lifetime.js';
import { loginSubject, tryPassword } from './password-try.js';
import { currentSession } from './sessions.js';

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
  // More rights are for the secret that asked (SECURITY S-P10): other tabs refresh, a copied token is dead. The refresh
  // token stays: were its answer lost on the way, the member would be logged out ten seconds later.
  await db
    .deleteFrom('access_tokens')
    .where('session_id', '=', current.id)
    .where('token_hash', '!=', current.tokenHash)
    .execute();
  await call.audit.record({ event: 'authz_change', level: 'info', actor: current.memberId });
  return { stepUpExpiresAt: iso(expiresAt) };
};
