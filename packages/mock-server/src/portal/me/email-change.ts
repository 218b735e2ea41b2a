import type { me } from '@ikiiki/sdk/contract';
import { accountsByEmail, emailKeyOf, requireAccount } from '../accounts/accounts.js';
import { countMailRequest, mayMail } from '../common/mail-allowance.js';
import { closeLinks, consumeLink, issueLink, linkUrl, requireLink } from '../common/mail-links.js';
import { emailChanged, emailChangeLink, emailChangeRequested, emailInUse } from '../mails/email-change.js';
import { sendLetter } from '../mails/letter.js';
import { requireServedAddress } from '../registration/start.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';

/** Asks the new address to confirm, and tells the old one (SECURITY S-P14). Who has the new address is not told. */
export const requestEmailChange: Handler<typeof me.requestEmailChange> = async ({ body }, call) => {
  requireServedAddress(call, body.email);
  await countMailRequest(call);
  const { memberId } = currentSession(call);
  const account = await requireAccount(call.db, memberId);
  const at = call.clock.now();
  const locale = body.locale ?? account.locale;
  await call.audit.record({ event: 'user_email_change_requested', level: 'info', actor: memberId });
  call.afterResponse(async () => {
    if (!(await mayMail(call, 'email_change', body.email))) return;
    const owners = await accountsByEmail(call.db, body.email);
    if (owners.some(({ member_id }) => member_id !== memberId)) {
      sendLetter(call, { email: body.email, locale }, emailInUse());
      return;
    }
    const { token, expiresAt } = await call.db
      .transaction()
      .execute((transaction) =>
        issueLink(call, transaction, { purpose: 'email_change', owner_id: memberId, email: body.email }),
      );
    const link = linkUrl(call, 'account', token);
    sendLetter(call, { email: body.email, locale }, emailChangeLink({ link, expiresAt }));
    sendLetter(call, account, emailChangeRequested(at));
  });
};

/** The new address confirms by the member's own click; a reset link mailed to the old one dies. */
export const confirmEmailChange: Handler<typeof me.confirmEmailChange> = async ({ body }, call) => {
  const link = await requireLink(call, body.linkToken, 'email_change');
  const account = await requireAccount(call.db, link.owner_id);
  const now = call.clock.now();
  await call.db.transaction().execute(async (transaction) => {
    await consumeLink(transaction, link, now);
    await transaction
      .updateTable('accounts')
      .set({ email: link.email, email_key: emailKeyOf(link.email) })
      .where('member_id', '=', account.member_id)
      .execute();
    await closeLinks(transaction, account.member_id, now);
  });
  await call.audit.record({
    event: 'user_updated',
    level: 'info',
    actor: account.member_id,
    detail: { changed: 'email' },
  });
  call.afterResponse(async () => sendLetter(call, account, emailChanged(now)));
};
