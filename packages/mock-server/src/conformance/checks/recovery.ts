import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField, fingerprint } from '../desk.js';
import { logIn, member, person, tokenIn } from '../journey.js';

const { recovery, me } = contract;

export const recoveryChecks = [
  ...checksOf('recovery', [], {
    'recovery.resetPassword needs a mailed link': async (desk) => {
      await desk.refused(recovery.resetPassword, 'link_invalid', {
        body: { linkToken: 'A'.repeat(43), newPassword: 'Sakura-namiki7' },
      });
    },
  }),
  ...checksOf('recovery', ['dev'], {
    'requests are answered alike, whoever is named (S-P15)': async (desk) => {
      const { loginId = '', email = '' } = await person(desk, 'member');
      const wishes = [
        { loginId, email },
        { loginId, email: 'someone.else@example.jp' },
        { loginId: 'nobody.at.all', email },
      ];
      const replies = [];
      for (const body of wishes)
        replies.push(fingerprint(await desk.ask(recovery.requestPasswordReset, { body })));
      expectEqual(new Set(replies).size, 1, 'different answers');
      expectEqual((await desk.dev.mails({ to: 'someone.else@example.jp' })).length, 0, 'mails to a stranger');
      const reminders = [];
      for (const address of [email, 'someone.else@example.jp']) {
        reminders.push(fingerprint(await desk.ask(recovery.requestLoginId, { body: { email: address } })));
      }
      expectEqual(new Set(reminders).size, 1, 'different answers');
    },
    'a reset link sets a password once, ends every session and does not log in (S-P15)': async (desk) => {
      const { who, grant } = await member(desk);
      const { loginId, email } = who;
      await desk.get(recovery.requestPasswordReset, { body: { loginId, email } });
      const linkToken = tokenIn(await desk.dev.waitForMail({ to: email }));
      for (let opened = 0; opened < 3; opened++)
        await desk.get(recovery.inspectResetLink, { body: { linkToken } });
      const bad = await desk.refused(recovery.resetPassword, 'password_refused', {
        body: { linkToken, newPassword: 'short' },
      });
      expectField(bad, '/newPassword', 'too_short');
      const newPassword = 'Atarashii-Kaze9';
      await desk.get(recovery.resetPassword, { body: { linkToken, newPassword } });
      expectEqual(
        (await desk.ask(me.profile, { accessToken: grant.accessToken })).status,
        401,
        'an older session',
      );
      await desk.refused(recovery.resetPassword, 'link_invalid', { body: { linkToken, newPassword } });
      await logIn(desk, loginId, newPassword);
    },
    'a forgotten login ID comes by mail to the registered address': async (desk) => {
      const { loginId = '', email = '' } = await person(desk, 'member');
      await desk.get(recovery.requestLoginId, { body: { email } });
      expect(
        (await desk.dev.waitForMail({ to: email })).text.includes(loginId),
        'the mail names the login ID',
      );
    },
  }),
];
