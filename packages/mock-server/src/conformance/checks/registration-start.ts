import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { expectField, fingerprint } from '../desk.js';
import { askForLink, person, tokenIn } from '../journey.js';

const { registration } = contract;

const refusedAddresses = [
  '',
  ' ',
  'a',
  'a@b',
  'a b@example.jp',
  'a@example.jp\r\nBcc: x@example.jp',
  '<a@example.jp>',
  'a@example.jp,b@example.jp',
  'ａ@example.jp',
  'a＠example.jp',
  'a@@example.jp',
  '"a b"@example.jp',
  'a@[127.0.0.1]',
  '😀@example.jp',
  'a\u200b@example.jp',
  `${'a'.repeat(250)}@example.jp`,
];

const carrierAddresses = ['foo.@docomo.ne.jp', 'a..b@docomo.ne.jp', '.foo@ezweb.ne.jp'];

/** Steps 1 and 2 of the leaflet, and the links. */
export const registrationStartChecks = [
  ...checksOf('registration', [], {
    'registration.start names an address that is none': async (desk) => {
      for (const email of refusedAddresses) {
        const problem = await desk.refused(registration.start, 'validation_failed', { body: { email } });
        expectField(problem, '/email');
      }
    },
    'registration.inspectLink tells nothing of links it never sent': async (desk) => {
      for (const linkToken of ['x', 'A'.repeat(43), '../../etc/passwd', 'あ'.repeat(40), '%00']) {
        await desk.refused(registration.inspectLink, 'link_invalid', { body: { linkToken } });
      }
    },
    'registration.complete needs a proven key first': async (desk) => {
      await desk.refused(registration.complete, 'link_invalid', {
        body: {
          completionToken: 'A'.repeat(43),
          loginId: 'hanamaru',
          password: 'Sakura-namiki7',
          nickname: 'はな',
        },
      });
    },
  }),
  ...checksOf('registration', ['dev'], {
    'registration.start says when the link ends and the next mail may be asked for': async (desk) => {
      const { now } = await desk.dev.freeze();
      const started = await desk.get(registration.start, { body: { email: 'times@example.jp' } });
      expectEqual(Date.parse(started.linkExpiresAt) - Date.parse(now), 3 * 3_600_000, 'lifetime of the link');
      expectEqual(Date.parse(started.resendAvailableAt) - Date.parse(now), 60_000, 'cool-down');
    },
    'registration.start answers alike for new, pending and registered addresses (S-E1)': async (desk) => {
      const registered = (await person(desk, 'member')).email ?? '';
      const replies = [];
      for (const email of ['new@example.jp', 'pending@example.jp', 'pending@example.jp', registered]) {
        replies.push(fingerprint(await desk.ask(registration.start, { body: { email } })));
      }
      expectEqual(new Set(replies).size, 1, 'different answers');
    },
    'a registered address gets another mail, without a registration link (S-E3)': async (desk) => {
      const { email = '' } = await person(desk, 'member');
      await desk.get(registration.start, { body: { email } });
      const mail = await desk.dev.waitForMail({ to: email });
      expect(!mail.text.includes('#link='), 'no registration link');
    },
    'old carrier addresses get their mail': async (desk) => {
      for (const email of carrierAddresses) {
        const linkToken = await askForLink(desk, email);
        expectEqual(
          (await desk.get(registration.inspectLink, { body: { linkToken } })).email,
          email,
          'address',
        );
      }
    },
    'the secret of a link is long, no UUID, and stands in the fragment (S-L1, S-L6)': async (desk) => {
      await desk.get(registration.start, { body: { email: 'secret@example.jp' } });
      const mail = await desk.dev.waitForMail({ to: 'secret@example.jp' });
      const secret = tokenIn(mail);
      expect(/^[\w-]{22,}$/.test(secret), 'at least 128 bits in base64url');
      expect(!/^[\da-f]{8}-[\da-f]{4}-/i.test(secret), 'no UUID');
      const [link = ''] = mail.links;
      expect(!link.slice(0, link.indexOf('#')).includes(secret), 'not before the fragment');
    },
    'opening a link five times consumes nothing (S-L3)': async (desk) => {
      const linkToken = await askForLink(desk, 'opened@example.jp');
      for (let opened = 0; opened < 5; opened++) {
        const state = await desk.get(registration.inspectLink, { body: { linkToken } });
        expectEqual([state.step, state.email], ['identity', 'opened@example.jp'], 'where the link leads');
      }
    },
    'a truncated link is dead': async (desk) => {
      const linkToken = await askForLink(desk, 'cut@example.jp');
      const body = { linkToken: linkToken.slice(0, -1) };
      await desk.refused(registration.inspectLink, 'link_invalid', { body });
    },
    'a link is alive at 2:59:59.999 and dead at 3:00:00.000 (S-L5)': async (desk) => {
      await desk.dev.freeze();
      const linkToken = await askForLink(desk, 'expiry@example.jp');
      await desk.dev.advance({ hours: 2, minutes: 59, seconds: 59, milliseconds: 999 });
      await desk.get(registration.inspectLink, { body: { linkToken } });
      await desk.dev.advance({ milliseconds: 1 });
      const dead = await desk.refused(registration.inspectLink, 'link_invalid', { body: { linkToken } });
      expectEqual(dead.email, 'expiry@example.jp', 'address kept for a new start');
    },
    'a resend kills the older link (S-L5)': async (desk) => {
      const email = 'resend@example.jp';
      const { id } = await desk.get(registration.start, { body: { email } });
      const first = await desk.dev.waitForMail({ to: email });
      await desk.dev.advance({ minutes: 1 });
      await desk.get(registration.resend, { params: { id } });
      const second = await desk.dev.waitForMail({ to: email, after: first.id });
      await desk.refused(registration.inspectLink, 'link_invalid', { body: { linkToken: tokenIn(first) } });
      await desk.get(registration.inspectLink, { body: { linkToken: tokenIn(second) } });
    },
    'nobody can be flooded with mails, and the answer does not show it (S-L10)': async (desk) => {
      await desk.dev.freeze();
      const email = 'flood@example.jp';
      const replies = [];
      for (let asked = 0; asked < 3; asked++) {
        replies.push(fingerprint(await desk.ask(registration.start, { body: { email } })));
      }
      expectEqual(new Set(replies).size, 1, 'different answers');
      expectEqual((await desk.dev.mails({ to: email })).length, 1, 'mails within a minute');
      for (let asked = 0; asked < 6; asked++) {
        await desk.dev.advance({ minutes: 2 });
        await desk.get(registration.start, { body: { email } });
      }
      expectEqual((await desk.dev.mails({ to: email })).length, 3, 'mails within an hour');
    },
  }),
];
