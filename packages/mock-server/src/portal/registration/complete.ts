import type { registration } from '@ikiiki/sdk/contract';
import { type Account, accountOf, emailKeyOf, isLoginIdTaken, loginIdKeyOf } from '../accounts/accounts.js';
import { requireLoginId } from '../accounts/login-id.js';
import { nicknameWarnings, requireNickname } from '../accounts/nickname.js';
import { requirePassword } from '../accounts/password/require-password.js';
import { closeLinks } from '../common/mail-links.js';
import type { Call } from '../context.js';
import { sendLetter } from '../mails/letter.js';
import { registrationCompleted } from '../mails/registration.js';
import { eligibility, isEnrolled, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { type Completion, countUse, deadCompletion, requireCompletion } from './completion.js';
import { reportMismatch } from './identity-reports.js';

/** Step 6: makes the account. The single use: everything of this registration dies with it (SECURITY S-L3). */
export const complete: Handler<typeof registration.complete> = async ({ body }, call) => {
  const { config } = call;
  const completion = await requireCompletion(call, body.completionToken);
  const { registration, member } = completion;
  await requireStillEntitled(call, completion);
  const loginId = requireLoginId(body.loginId, member, config);
  const nickname = requireNickname(body.nickname, config);
  await requirePassword(config, body.password, '/password', { member, loginId, nickname });
  await countUse(call, registration, 'completion_tries', config.limits.completionTries);
  const loginIdKey = loginIdKeyOf(loginId, config);
  if (await isLoginIdTaken(call.db, loginIdKey)) throw new ProblemError('login_id_taken');

  const account: Account = {
    member_id: member.id,
    login_id: loginId,
    login_id_key: loginIdKey,
    password_hash: await call.secrets.hash(body.password),
    nickname,
    email: registration.email,
    email_key: emailKeyOf(registration.email),
    locale: registration.locale,
    registered_at: call.clock.now(),
  };
  await makeAccount(call, completion, account);
  await call.audit.record({
    event: 'user_created',
    level: 'info',
    actor: member.id,
    detail: { registration: registration.id },
  });
  call.afterResponse(async () => sendLetter(call, account, registrationCompleted()));
  return { nickname, warnings: nicknameWarnings(nickname, member) };
};

/** The person is proven by now, so the reason may be told. @throws ProblemError `already_registered`, `not_eligible` */
async function requireStillEntitled(call: Call, { registration, member }: Completion): Promise<void> {
  const account = await accountOf(call.db, member.id);
  if (account) {
    reportMismatch(call, registration, { who: 'registered', account });
    throw new ProblemError('already_registered');
  }
  if (!isEnrolled(member, today(call))) throw new ProblemError('not_eligible', { reason: 'not_enrolled' });
  const age = eligibility(member, today(call), call.config);
  if (!age.eligible) {
    throw new ProblemError('not_eligible', { reason: 'under_age', eligibleFrom: age.eligibleFrom });
  }
}

/** One of all who try at the same moment makes the account; nothing is half done. */
async function makeAccount(
  call: Call,
  { registration, member }: Completion,
  account: Account,
): Promise<void> {
  await call.db.transaction().execute(async (transaction) => {
    const closed = await transaction
      .updateTable('registrations')
      .set({ outcome: 'completed' })
      .where('id', '=', registration.id)
      .where('outcome', 'is', null)
      // Who it is was confirmed anew meanwhile
      .where('key_hash', '=', registration.key_hash)
      .executeTakeFirst();
    if (closed.numUpdatedRows === 0n) throw deadCompletion(registration);
    const made = await transaction
      .insertInto('accounts')
      .values(account)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) {
      const known = await accountOf(transaction, member.id);
      throw new ProblemError(known ? 'already_registered' : 'login_id_taken');
    }
    await closeLinks(transaction, registration.id, call.clock.now());
  });
}
