import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';

const { policies } = contract;

export const policyChecks = [
  ...checksOf('policies', [], {
    'the password policy can be judged by': async (desk) => {
      const policy = await desk.get(policies.password);
      expect(policy.minLength >= 8, 'at least eight characters');
      expect(policy.maxLength >= 64, 'at least sixty-four are allowed');
      expect(policy.maxBytes >= policy.maxLength, 'bytes for every character');
    },
    'the login ID policy is a pattern that compiles': async (desk) => {
      const { pattern, minLength, maxLength } = await desk.get(policies.loginId);
      expect(new RegExp(`^(?:${pattern})$`, 'v').test('abc123'), 'letters and digits fit');
      expect(minLength <= maxLength, 'lengths in their order');
    },
    'the registration policy says whom to expect mail from': async (desk) => {
      const policy = await desk.get(policies.registration);
      expect(policy.mailSender.includes('@'), 'a sender');
      expect(policy.mailSubject.ja !== '' && policy.mailSubject.en !== '', 'subjects in both languages');
      expectEqual(policy.linkLifetimeHours, 3, 'hours a link lives');
    },
  }),
  ...checksOf('policies', ['dev'], {
    "today is today on the portal's own clock, in Japan": async (desk) => {
      const { now } = await desk.dev.freeze();
      const japan = new Date(Date.parse(now) + 9 * 3_600_000).toISOString().slice(0, 10);
      expectEqual((await desk.get(policies.registration)).today, japan, 'today');
      await desk.dev.advance({ days: 200 });
      expect((await desk.get(policies.registration)).today > japan, 'today moves on');
    },
    'the first mail comes with the announced sender and subject': async (desk) => {
      const { mailSubject } = await desk.get(policies.registration);
      for (const locale of ['ja', 'en'] as const) {
        const email = `subject-${locale}@example.jp`;
        await desk.get(contract.registration.start, { body: { email, locale } });
        expectEqual((await desk.dev.waitForMail({ to: email })).subject, mailSubject[locale], 'subject');
      }
    },
  }),
];
