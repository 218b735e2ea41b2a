import { contract } from '@ikiiki/sdk/contract';
import { checksOf, expect, expectEqual } from '../check.js';
import { identify, logIn, password, proveKey, register } from '../journey.js';

const { registration, me } = contract;

const wide = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));

/** Ways in which a key comes back from a person. */
const spellings: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.toLowerCase(),
  (key) => key.replace('-', ''),
  (key) => ` ${key.replace('-', ' ')}\n`,
  (key) => wide(key),
  (key) => key.replace('-', 'ー'),
  (key) => key.replace('-', '\u2212'),
  (key) => `「${key}」`,
  (key) => [...key].join('\u200b'),
  (key) => key.replaceAll('0', 'O').replaceAll('1', 'l'),
];

/** A key of the same form that is another one. */
const otherKey = (key: string) => (key.startsWith('A') ? 'B' : 'A') + key.slice(1);

const refusedPasswords = [
  ['short1A', 'too_short'],
  ['nouppercase7', 'missing_upper'],
  ['NOLOWERCASE7', 'missing_lower'],
  ['NoDigitsHere', 'missing_digit'],
  ['Tilde~Tilde7', 'symbol_not_allowed'],
  ['P@ssw0rd1', 'too_common'],
] as const;

/** Steps 5 and 6 of the leaflet. */
export const registrationKeyChecks = checksOf('registration', ['dev'], {
  'a key is read through width, case, spaces and hyphens (S-L9)': async (desk) => {
    const { secondLink, confirmationKey } = await identify(desk, 'spelling@example.jp');
    for (const spell of spellings) {
      await desk.get(registration.confirmKey, {
        body: { linkToken: secondLink, confirmationKey: spell(confirmationKey) },
      });
    }
  },
  'the fifth wrong key makes the registration void, and the right one comes too late (S-L8)': async (
    desk,
  ) => {
    const { secondLink, confirmationKey } = await identify(desk, 'void@example.jp');
    const body = { linkToken: secondLink, confirmationKey: otherKey(confirmationKey) };
    for (const left of [4, 3, 2, 1]) {
      const problem = await desk.refused(registration.confirmKey, 'confirmation_key_mismatch', { body });
      expectEqual(problem.attemptsLeft, left, 'tries left');
    }
    await desk.refused(registration.confirmKey, 'registration_void', { body });
    await desk.refused(registration.confirmKey, 'registration_void', {
      body: { linkToken: secondLink, confirmationKey },
    });
  },
  'twenty wrong keys at once are five tries (S-L8)': async (desk) => {
    const { secondLink, confirmationKey } = await identify(desk, 'parallel@example.jp');
    const body = { linkToken: secondLink, confirmationKey: otherKey(confirmationKey) };
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => desk.ask(registration.confirmKey, { body })),
    );
    const looked = replies.filter(({ text }) => text.includes('"confirmation_key_mismatch"'));
    expect(looked.length <= 4, `${looked.length} tries were looked at before the registration was void`);
    expect(
      replies.every(({ status }) => status < 500 || status === 503),
      'no failure of the portal',
    );
  },
  'a key does not fit the link of another registration (S-L4)': async (desk) => {
    const one = await identify(desk, 'one@example.jp');
    const other = await identify(desk, 'other@example.jp', 'family-spouse');
    await desk.refused(registration.confirmKey, 'confirmation_key_mismatch', {
      body: { linkToken: other.secondLink, confirmationKey: one.confirmationKey },
    });
  },
  'a free login ID is free, a taken one taken, and nobody can ask for ever (S-E6)': async (desk) => {
    const completionToken = await proveKey(desk, 'ids@example.jp');
    const ask = (loginId: string) =>
      desk.get(registration.checkLoginId, { body: { completionToken, loginId } });
    expectEqual((await ask('still.free')).available, true, 'a free one');
    expectEqual(await ask('yuzu.member'), { available: false, reason: 'taken' }, 'a taken one');
    expectEqual((await ask('x')).reason, 'refused', 'one too short');
    for (let asked = 3; asked < 10; asked++) await ask('still.free');
    const body = { completionToken, loginId: 'still.free' };
    await desk.refused(registration.checkLoginId, 'rate_limited', { body });
  },
  'a refused password is named, with the rule it broke': async (desk) => {
    const completionToken = await proveKey(desk, 'passwords@example.jp');
    for (const [secret, code] of refusedPasswords) {
      const problem = await desk.refused(registration.complete, 'password_refused', {
        body: { completionToken, loginId: 'passwords', password: secret, nickname: 'はな' },
      });
      const codes = problem.errors?.map((error) => error.code) ?? [];
      expect(codes.includes(code), `${code} among ${codes}`);
      expect(
        problem.errors?.every(({ pointer }) => pointer === '/password'),
        'at the password',
      );
    }
  },
  'a taken login ID is refused, and another one goes on': async (desk) => {
    const completionToken = await proveKey(desk, 'taken@example.jp');
    const account = { completionToken, password, nickname: 'はな' };
    await desk.refused(registration.complete, 'login_id_taken', {
      body: { ...account, loginId: 'yuzu.member' },
    });
    await desk.get(registration.complete, { body: { ...account, loginId: 'not.taken' } });
  },
  'completion is the single use: every secret of the registration dies (S-L3)': async (desk) => {
    const { firstLink, secondLink, confirmationKey } = await identify(desk, 'once@example.jp');
    const { completionToken } = await desk.get(registration.confirmKey, {
      body: { linkToken: secondLink, confirmationKey },
    });
    const body = { completionToken, loginId: 'only.once', password, nickname: 'はな' };
    await desk.get(registration.complete, { body });
    await desk.refused(registration.complete, 'link_invalid', { body: { ...body, loginId: 'only.twice' } });
    for (const linkToken of [firstLink, secondLink]) {
      await desk.refused(registration.inspectLink, 'link_invalid', { body: { linkToken } });
    }
  },
  'the whole journey, from the address to the nickname': async (desk) => {
    await register(desk, 'hana.maru', 'hana@example.jp');
    const { accessToken } = await logIn(desk, 'HANA.MARU', password);
    const profile = await desk.get(me.profile, { accessToken });
    expectEqual(
      profile,
      { nickname: 'はなまる', loginId: 'hana.maru', email: 'hana@example.jp', relationship: 'insured' },
      'profile',
    );
  },
});
