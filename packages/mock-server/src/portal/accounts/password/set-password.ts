import { closeLinks, consumeLink, type MailLink } from '../../common/mail-links.js';
import type { Call } from '../../context.js';
import { passwordChanged } from '../../mails/account.js';
import { sendLetter } from '../../mails/letter.js';
import { memberById } from '../../members/members.js';
import { ProblemError } from '../../problem-error.js';
import { endSessions } from '../../session/sessions.js';
import type { Account } from '../accounts.js';
import { requirePassword } from './require-password.js';

/**
 * Sets a new password, ends sessions, kills mailed links of the account and tells its address.
 *
 * @throws ProblemError `password_refused`, `validation_failed`; `link_invalid` where another was faster with the link
 */
export async function setPassword(
  call: Call,
  account: Account,
  password: string,
  by: { readonly exceptSession?: string; readonly link?: MailLink },
): Promise<void> {
  const { member_id: memberId, login_id: loginId, nickname } = account;
  try {
    const member = await memberById(call.db, memberId);
    await requirePassword(call.config, password, '/newPassword', { member, loginId, nickname });
  } catch (error) {
    if (error instanceof ProblemError) {
      await call.audit.record({ event: 'authn_password_change_fail', level: 'info', actor: memberId });
    }
    throw error;
  }
  const hash = await call.secrets.hash(password);
  const now = call.clock.now();
  const { exceptSession: except } = by;
  await call.db.transaction().execute(async (transaction) => {
    if (by.link) await consumeLink(transaction, by.link, now);
    await transaction
      .updateTable('accounts')
      .set({ password_hash: hash })
      .where('member_id', '=', memberId)
      .execute();
    await endSessions(transaction, memberId, now, except === undefined ? {} : { except });
    await closeLinks(transaction, memberId, now);
  });
  await call.audit.record({ event: 'authn_password_change', level: 'info', actor: memberId });
  call.afterResponse(async () => sendLetter(call, account, passwordChanged(now)));
}
