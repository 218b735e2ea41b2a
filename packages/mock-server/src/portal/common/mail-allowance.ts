import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { keyedHash } from './server-key.js';
import { allowanceWait, retryAfterSeconds, spendAllowance } from './throttle.js';

/** Mails that somebody can cause by typing; each kind is counted by itself. */
export type RequestedMail =
  | 'registration'
  | 'registration_attempt'
  | 'password_reset'
  | 'login_id_reminder'
  | 'email_change';

/**
 * Counts a request for a mail against its caller and against everybody.
 *
 * @throws ProblemError `rate_limited`: it does not depend on the address, so it may be said
 */
export async function countMailRequest(call: Call): Promise<void> {
  const subjectOf = await keyedHash(call, 'subjects');
  const caller = { bucket: 'mail_caller', subject: await subjectOf(call.ip) };
  const everybody = { bucket: 'mail_overall', subject: 'all' };
  const { perCaller, overall } = call.config.limits.mails;
  const now = call.clock.now();
  const wait = await call.db.transaction().execute(async (transaction) => {
    const waits = [
      await allowanceWait(transaction, caller, perCaller, now),
      await allowanceWait(transaction, everybody, overall, now),
    ];
    if (Math.max(...waits) > 0) return Math.max(...waits);
    await spendAllowance(transaction, caller, perCaller, now);
    return spendAllowance(transaction, everybody, overall, now);
  });
  if (wait === 0) return;
  await call.audit.record({
    event: 'excess_rate_limit_exceeded',
    level: 'warn',
    detail: { limit: 'mail_requests' },
  });
  throw new ProblemError('rate_limited', {}, retryAfterSeconds(wait));
}

/**
 * Whether one more mail of this kind may go to an address (SECURITY S-L10). Only asked after the answer has gone out:
 * the screen says the same either way.
 */
export async function mayMail(call: Call, kind: RequestedMail, email: string): Promise<boolean> {
  const subjectOf = await keyedHash(call, 'subjects');
  const key = { bucket: `mail_${kind}`, subject: await subjectOf(email.toLowerCase()) };
  const wait = await call.db
    .transaction()
    .execute((transaction) =>
      spendAllowance(transaction, key, call.config.limits.mails.perAddress, call.clock.now()),
    );
  if (wait === 0) return true;
  await call.audit.record({
    event: 'excess_rate_limit_exceeded',
    level: 'warn',
    detail: { limit: 'mails_per_address', kind },
  });
  return false;
}
