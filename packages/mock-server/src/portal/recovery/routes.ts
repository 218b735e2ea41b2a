import type { Contract } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import {
  accountByLoginIdKey,
  accountsByEmail,
  emailKeyOf,
  loginIdKeyOf,
  requireAccount,
} from '../accounts/accounts.js';
import { setPassword } from '../accounts/password/set-password.js';
import { countMailRequest, mayMail } from '../common/mail-allowance.js';
import { issueLink, linkUrl, requireLink } from '../common/mail-links.js';
import { loginIdReminder, passwordResetLink } from '../mails/account.js';
import { sendLetter } from '../mails/letter.js';
import type { Handlers } from '../service.js';
import { forgetLoginFailures } from '../session/password-try.js';

/**
 * Forgotten passwords and login IDs: by mail to the registered address only (SECURITY S-P15). Everything that depends
 * on who is registered happens after the answer.
 */
export const recovery: Handlers<Contract['recovery']> = {
  async requestPasswordReset({ body }, call) {
    await countMailRequest(call);
    call.afterResponse(async () => {
      if (!(await mayMail(call, 'password_reset', body.email))) return;
      const account = await accountByLoginIdKey(call.db, loginIdKeyOf(body.loginId, call.config));
      if (account?.email_key !== emailKeyOf(body.email)) return;
      const { member_id: owner_id, email } = account;
      const { token, expiresAt } = await call.db
        .transaction()
        .execute((transaction) =>
          issueLink(call, transaction, { purpose: 'password_reset', owner_id, email }),
        );
      const reader = { email, locale: body.locale ?? account.locale };
      sendLetter(call, reader, passwordResetLink({ link: linkUrl(call, 'reset', token), expiresAt }));
      await call.audit.record({ event: 'authn_password_reset_requested', level: 'info', actor: owner_id });
    });
  },

  async inspectResetLink({ body }, call) {
    const link = await requireLink(call, body.linkToken, 'password_reset');
    return { linkExpiresAt: iso(link.expires_at) };
  },

  async resetPassword({ body }, call) {
    const link = await requireLink(call, body.linkToken, 'password_reset');
    const account = await requireAccount(call.db, link.owner_id);
    await setPassword(call, account, body.newPassword, { link });
    await forgetLoginFailures(call, account.login_id);
  },

  async requestLoginId({ body }, call) {
    await countMailRequest(call);
    call.afterResponse(async () => {
      if (!(await mayMail(call, 'login_id_reminder', body.email))) return;
      const accounts = await accountsByEmail(call.db, body.email);
      const [first] = accounts;
      if (!first) return;
      const reader = { email: first.email, locale: body.locale ?? first.locale };
      sendLetter(call, reader, loginIdReminder(accounts.map(({ login_id }) => login_id)));
    });
  },
};
