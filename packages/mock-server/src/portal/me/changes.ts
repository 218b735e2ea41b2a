import type { me } from '@ikiiki/sdk/contract';
import { isLoginIdTaken, loginIdKeyOf, requireAccount } from '../accounts/accounts.js';
import { requireLoginId } from '../accounts/login-id.js';
import { nicknameWarnings, requireNickname } from '../accounts/nickname.js';
import { setPassword } from '../accounts/password/set-password.js';
import { keyedHash } from '../common/server-key.js';
import { retryAfterSeconds, spendAllowance } from '../common/throttle.js';
import type { Call } from '../context.js';
import { loginIdChanged } from '../mails/account.js';
import { sendLetter } from '../mails/letter.js';
import { memberById } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';

export const changeNickname: Handler<typeof me.changeNickname> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const nickname = requireNickname(body.nickname, call.config);
  await call.db.updateTable('accounts').set({ nickname }).where('member_id', '=', memberId).execute();
  await reportChange(call, memberId, 'nickname');
  return { nickname, warnings: nicknameWarnings(nickname, await memberById(call.db, memberId)) };
};

/** Ends all other sessions; this one goes on (SECURITY S-P10). */
export const changePassword: Handler<typeof me.changePassword> = async ({ body }, call) => {
  const { id, memberId } = currentSession(call);
  const account = await requireAccount(call.db, memberId);
  await setPassword(call, account, body.newPassword, { exceptSession: id });
};

export const changeLoginId: Handler<typeof me.changeLoginId> = async ({ body }, call) => {
  const { memberId } = currentSession(call);
  const { db, config } = call;
  const account = await requireAccount(db, memberId);
  const loginId = requireLoginId(body.loginId, await memberById(db, memberId), config);
  await countQuestion(call, memberId);
  const loginIdKey = loginIdKeyOf(loginId, config);
  await db.transaction().execute(async (transaction) => {
    if (await isLoginIdTaken(transaction, loginIdKey, memberId)) throw new ProblemError('login_id_taken');
    await transaction
      .updateTable('accounts')
      .set({ login_id: loginId, login_id_key: loginIdKey })
      .where('member_id', '=', memberId)
      .execute();
  });
  await reportChange(call, memberId, 'login_id');
  const at = call.clock.now();
  call.afterResponse(async () => sendLetter(call, account, loginIdChanged(at)));
  return { loginId };
};

/** A change tells whether a login ID is taken: so it may be asked only so often. @throws ProblemError `rate_limited` */
async function countQuestion(call: Call, memberId: string): Promise<void> {
  const subjectOf = await keyedHash(call, 'subjects');
  const key = { bucket: 'login_id_change', subject: await subjectOf(memberId) };
  const allowance = { count: call.config.limits.loginIdChecks, seconds: 3600 };
  const wait = await call.db
    .transaction()
    .execute((transaction) => spendAllowance(transaction, key, [allowance], call.clock.now()));
  if (wait > 0) throw new ProblemError('rate_limited', {}, retryAfterSeconds(wait));
}

const reportChange = (call: Call, actor: string, changed: string) =>
  call.audit.record({ event: 'user_updated', level: 'info', actor, detail: { changed } });
