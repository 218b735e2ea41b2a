import type { Account } from '../accounts/accounts.js';
import { loginIdKeyOf } from '../accounts/accounts.js';
import { inTurn } from '../common/in-turn.js';
import { keyedHash } from '../common/server-key.js';
import {
  allowanceWait,
  clearThrottle,
  refundAllowance,
  spendAllowance,
  type ThrottleKey,
  updateThrottle,
} from '../common/throttle.js';
import type { Call, Portal } from '../context.js';
import { ProblemError } from '../problem-error.js';
import { countTry, forgetTry, noFailures } from './login-throttle.js';

const bucket = 'login';

/** Whom failed logins count against: a keyed hash of the login ID, whether or not it belongs to anybody. */
export async function loginSubject(portal: Portal, loginId: string): Promise<string> {
  const subjectOf = await keyedHash(portal, 'subjects');
  return subjectOf(`login:${loginIdKeyOf(loginId, portal.config)}`);
}

/** Lets somebody who recovered the account log in at once. */
export async function forgetLoginFailures(portal: Portal, loginId: string): Promise<void> {
  await clearThrottle(portal.db, { bucket, subject: await loginSubject(portal, loginId) });
}

/**
 * Checks a password against an account, or against nobody's at the same cost (SECURITY S-E5), and counts the failures
 * of the login ID, of the caller, and of the password over all login IDs (SECURITY S-P1).
 *
 * @returns whether it is the account's password
 * @throws ProblemError `login_throttled`, the same for known and unknown login IDs; `overloaded`
 */
export function tryPassword(
  call: Call,
  subject: string,
  account: Account | undefined,
  password: string,
): Promise<boolean> {
  return inTurn(call.db, `login:${subject}`, () => countedTry(call, subject, account, password));
}

async function countedTry(
  call: Call,
  subject: string,
  account: Account | undefined,
  password: string,
): Promise<boolean> {
  const { login } = call.config.limits;
  const keys = await throttleKeys(call, subject, password);
  const triedAt = call.clock.now();
  await countOrRefuse(call, keys, triedAt);
  const forget = (onlyThisTry: boolean) =>
    call.db.transaction().execute(async (transaction) => {
      await refundAllowance(transaction, keys.caller, login.perCaller, triedAt);
      await refundAllowance(transaction, keys.password, login.perPassword, triedAt);
      if (!onlyThisTry) return clearThrottle(transaction, keys.login);
      return updateThrottle(transaction, keys.login, noFailures, (state) => [
        forgetTry(state, login, call.clock.now()),
        undefined,
      ]);
    });
  try {
    const matches = await call.secrets.verify(account?.password_hash, password);
    if (matches) await forget(false);
    return matches;
  } catch (error) {
    await forget(true);
    throw error;
  }
}

interface Keys {
  readonly login: ThrottleKey;
  readonly caller: ThrottleKey;
  readonly password: ThrottleKey;
}

async function throttleKeys(call: Call, subject: string, password: string): Promise<Keys> {
  const subjectOf = await keyedHash(call, 'subjects');
  // Eighteen bits: enough to tell sprayed passwords apart, too few to guess a password by.
  const passwordSubject = (await subjectOf(`password:${password}`)).slice(0, 3);
  return {
    login: { bucket, subject },
    caller: { bucket: 'login_caller', subject: await subjectOf(call.ip) },
    password: { bucket: 'login_password', subject: passwordSubject },
  };
}

async function countOrRefuse(call: Call, keys: Keys, now: number): Promise<void> {
  const { login } = call.config.limits;
  const [limit, wait] = await call.db.transaction().execute(async (transaction) => {
    const callerWait = await allowanceWait(transaction, keys.caller, login.perCaller, now);
    if (callerWait > 0) return ['caller', callerWait] as const;
    const passwordWait = await allowanceWait(transaction, keys.password, login.perPassword, now);
    if (passwordWait > 0) return ['password', passwordWait] as const;
    const loginWait = await updateThrottle(transaction, keys.login, noFailures, (state) =>
      countTry(state, login, now),
    );
    if (loginWait > 0) return ['login_id', loginWait] as const;
    await spendAllowance(transaction, keys.caller, login.perCaller, now);
    await spendAllowance(transaction, keys.password, login.perPassword, now);
    return [undefined, 0] as const;
  });
  if (wait === 0) return;
  await call.audit.record({ event: 'authn_login_fail_max', level: 'warn', detail: { limit: limit ?? '' } });
  // Seconds, not minutes: the first delays are short, and known and unknown login IDs wait alike.
  throw new ProblemError('login_throttled', {}, Math.ceil(wait / 1000));
}
