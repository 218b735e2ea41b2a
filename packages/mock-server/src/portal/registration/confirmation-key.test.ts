import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SecretHasher } from '../../platform/ports.js';
import { confirmKey, newcomer, proveIdentity } from '../test-journey.js';
import { openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const confirm = (linkToken: string, confirmationKey: string) =>
  world.ask(registration.confirmKey, { body: { linkToken, confirmationKey } });

const other = { insuredNumber: '1255011001', birthDate: '2009-07-07' } as const;
const otherMail = 'nozomi@mail.example';

describe('the confirmation key', () => {
  it('S-L8: is eight characters of base32 shown in two groups, stored as a password hash', async () => {
    const { key } = await proveIdentity(world);
    expect(key).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const [row] = await world.world.portal.db.selectFrom('registrations').selectAll().execute();
    expect(row?.key_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row?.key_bucket).toHaveLength(2);
  });

  it('S-L8: wrong five times makes the registration void, and the right one then comes too late', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const wrong = await confirm(link2, 'ZZZZ-ZZZZ');
      expect([wrong.status, wrong.problem]).toMatchObject([
        422,
        { code: 'confirmation_key_mismatch', attemptsLeft },
      ]);
    }
    expect((await confirm(link2, 'ZZZZ-ZZZZ')).problem.code).toBe('registration_void');
    const late = await confirm(link2, key);
    expect([late.status, late.problem.code]).toEqual([410, 'registration_void']);
    for (const linkToken of [link1, link2]) {
      const look = await world.ask(registration.inspectLink, { body: { linkToken } });
      expect(look.problem).toMatchObject({ code: 'link_invalid', email: newcomer.email });
    }
  });

  it('S-L8: of twenty wrong keys at once no more than five are looked at', async () => {
    const { link2, key } = await proveIdentity(world);
    const portal = world.world.portal as { secrets: SecretHasher };
    const { secrets } = portal;
    let looks = 0;
    portal.secrets = {
      ...secrets,
      verify: (stored, secret) => {
        looks += 1;
        return secrets.verify(stored, secret);
      },
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => confirm(link2, 'ZZZZ-ZZZZ')));
    expect(looks).toBe(5);
    const codes = answers.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'confirmation_key_mismatch')).toHaveLength(4);
    expect(codes.filter((code) => code === 'registration_void')).toHaveLength(16);
    expect((await confirm(link2, key)).problem.code).toBe('registration_void');
  });

  it('S-L8: a right key costs no try, also ten times at once', async () => {
    const { link2, key } = await proveIdentity(world);
    const answers = await Promise.all(Array.from({ length: 10 }, () => confirm(link2, key)));
    for (const { status } of answers) expect(status).toBe(200);
    expect((await confirm(link2, 'ZZZZ-ZZZZ')).problem.attemptsLeft).toBe(4);
  });

  it.each([
    ['lower case', (key: string) => key.toLowerCase()],
    ['no hyphen', (key: string) => key.replace('-', '')],
    ['spaces and line breaks', (key: string) => ` ${[...key].join(' ')}\r\n\t`],
    ['full width', (key: string) => key.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
    ['another dash', (key: string) => key.replace('-', 'ー')],
    ['zero width and brackets', (key: string) => `「\u200b${key}\ufeff」`],
    [
      'O for 0, I and l for 1',
      (key: string) => key.replaceAll('0', 'O').replace('1', 'I').replaceAll('1', 'l'),
    ],
  ])('S-L9: is read through %s', async (_, typed) => {
    const { link2, key } = await proveIdentity(world);
    expect((await confirm(link2, typed(key))).status).toBe(200);
  });

  it.each(['A', 'ZZZZ-ZZZZ-ZZZZ', '確認キー', '-', '\u0000', '😀😀😀😀😀😀😀😀'])(
    'S-L9: %j is a wrong key like any other',
    async (typed) => {
      const { link2 } = await proveIdentity(world);
      expect((await confirm(link2, typed)).problem.code).toBe('confirmation_key_mismatch');
    },
  );

  it('S-L4: through the link of another registration fails, and counts on both', async () => {
    const mine = await proveIdentity(world);
    const theirs = await proveIdentity(world, otherMail, other);
    const crossed = await confirm(theirs.link2, mine.key);
    expect(crossed.problem).toMatchObject({ code: 'confirmation_key_mismatch', attemptsLeft: 4 });
    expect((await confirm(theirs.link2, 'ZZZZ-ZZZZ')).problem.attemptsLeft).toBe(3);
    expect((await confirm(mine.link2, 'ZZZZ-ZZZZ')).problem.attemptsLeft).toBe(3);
    expect((await confirm(mine.link2, mine.key)).status).toBe(200);
  });

  it('S-L4: the link of mail 1 takes no key, and an unknown one says nothing', async () => {
    const { link1, key } = await proveIdentity(world);
    expect((await confirm(link1, key)).problem).toMatchObject({ code: 'link_invalid' });
    expect((await confirm('A'.repeat(43), key)).problem.email).toBeUndefined();
  });

  it('S-L4: a completion token of one registration completes no other', async () => {
    const mine = await confirmKey(world);
    await confirmKey(world, otherMail, other);
    const { email: _, ...account } = newcomer;
    await world.ask(registration.complete, { body: { completionToken: mine, ...account } });
    const { db } = world.world.portal;
    const made = await db
      .selectFrom('accounts')
      .selectAll()
      .where('login_id', '=', newcomer.loginId)
      .execute();
    expect(made.map(({ member_id, email }) => [member_id, email])).toEqual([['leaflet', newcomer.email]]);
  });
});
