import { policies, registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SecretHasher } from '../../../platform/ports.js';
import { standardPeople } from '../../../seed/standard-people.js';
import { defaultConfig, nistPasswordPolicy } from '../../default-config.js';
import { confirmKey, logIn, member, newcomer } from '../../test-journey.js';
import { openTestWorld, type TestWorld } from '../../test-world.js';
import { isGuessable } from './guessable.js';
import { wordList } from './word-list.js';

let world: TestWorld;
let token: string;
beforeEach(async () => {
  world = await openTestWorld();
  token = await confirmKey(world);
});
afterEach(() => world.close());

async function refusalOf(password: string, account: { loginId?: string; nickname?: string } = {}) {
  const { loginId, nickname } = { ...newcomer, ...account };
  const { status, problem } = await world.ask(registration.complete, {
    body: { completionToken: token, loginId, nickname, password },
  });
  return status === 201 ? 'accepted' : [problem.code, ...(problem.errors ?? []).map(({ code }) => code)];
}

describe('a new password', () => {
  it.each([
    ['Kumo-to-Umi71', 'accepted'],
    ["Aa1_#+/=?!@*%&^`'-", 'accepted'],
    [`Kumo-to-Umi71${'x'.repeat(115)}`, 'accepted'],
    ['Kumo71x', ['password_refused', 'too_short']],
    ['kumo-to-umi71', ['password_refused', 'missing_upper']],
    ['KUMO-TO-UMI71', ['password_refused', 'missing_lower']],
    ['Kumo-to-Umi', ['password_refused', 'missing_digit']],
    ['', ['password_refused', 'too_short', 'missing_upper', 'missing_lower', 'missing_digit']],
    ['Kumo,to,Umi71', ['password_refused', 'symbol_ambiguous']],
    ['Kumo、to、Umi71', ['password_refused', 'symbol_ambiguous']],
    ['Kumo$to Umi71', ['password_refused', 'symbol_not_allowed', 'symbol_not_allowed']],
    [`Kumo-to-Umi71${'x'.repeat(116)}`, ['validation_failed', 'too_long']],
    [`Kumo-to-Umi71${'x'.repeat(1100)}`, ['validation_failed', 'too_long']],
  ])('%s by the leaflet: %j', async (password, expected) => {
    expect(await refusalOf(password)).toEqual(expected);
  });

  it.each([
    ['Ｐａｓｓｗ０ｒｄ-Umi', 'full_width'],
    ['Kumo－to－Umi71', 'full_width'],
    ['Kumo-to-うみ71', 'full_width'],
    ['Kumo-to-Umi７', 'full_width'],
  ])('S-P6: full width is named, never folded: %s', async (password, code) => {
    expect(await refusalOf(password)).toContain(code);
  });

  it('S-P6: a refused character is named', async () => {
    const { loginId, nickname } = newcomer;
    const { problem } = await world.ask(registration.complete, {
      body: { completionToken: token, loginId, nickname, password: 'Kumo~to~Umi71' },
    });
    expect(problem.errors).toEqual([{ pointer: '/password', code: 'symbol_not_allowed', character: '~' }]);
  });

  it('S-P6: logs in exactly as it was set', async () => {
    const password = "Kumo '`^to_Umi71".replace(' ', '-');
    expect(await refusalOf(password)).toBe('accepted');
    expect((await logIn(world, { ...newcomer, password })).status).toBe(201);
  });

  it.each([
    'P@ssw0rd1',
    'Hino2026',
    'Ikiiki123',
    'Michael1',
    'Letmein1',
    'Passw0rd!',
    'Tru5tno1',
    'Aa123456',
    'Qwerty123!',
    'Aaaaaaa1',
    'H1n0-Kenp0',
    'IKIIKI-portal7',
    'Himawar1',
    'Sakura2026!',
  ])('S-P4: %s is guessed first, whatever it is dressed in', async (password) => {
    expect(await refusalOf(password)).toEqual(['password_refused', 'too_common']);
  });

  it.each([
    ['Minato-2026-Kumo', {}, 'contains_login_id'],
    ['Kumo-M1nat0-2026', {}, 'contains_login_id'],
    ['Kumo-koguma-Umi7', { nickname: 'Koguma' }, 'contains_personal'],
    ['Kumo-20000505-x', {}, 'contains_personal'],
    ['Kumo-2000/05/05', {}, 'contains_personal'],
    ['Kumo-000505-Umi', {}, 'contains_personal'],
    ['Kumo-1255003456', {}, 'contains_personal'],
    ['Kumo-1255-3456-x', {}, 'contains_personal'],
  ])('S-P4: %s holds what others know of its owner', async (password, account, code) => {
    expect(await refusalOf(password, account)).toEqual(['password_refused', code]);
  });
});

describe('a login ID of hardly any letters', () => {
  it.each(['......', '------', 'a.....'])('%s does not make every password hold it', async (loginId) => {
    expect(await refusalOf('Aka-no-Hoshi39', { loginId })).toBe('accepted');
  });
});

describe('the list of common passwords', () => {
  it('S-P4: refuses more than 3,000 entries in a dress that the policy lets pass', async () => {
    const list = await wordList();
    const digitFor: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
    let dressed = 0;
    for (const word of list.words) {
      if (!/^[a-z]{8,}$/.test(word) || !/[aeiost]/.test(word.slice(1))) continue;
      const password =
        word.slice(0, 1).toUpperCase() +
        word.slice(1).replace(/[aeiost]/, (letter) => digitFor[letter] ?? letter);
      if (!/[a-z]/.test(password)) continue;
      dressed += 1;
      expect(isGuessable(password, list, []), password).toBe(true);
    }
    expect(dressed).toBeGreaterThan(3000);
  });

  it.each([
    'Kumo-to-Umi71',
    'Yamabuki7Kaze',
    'Correct-Horse7',
    'Xk7mP2qLw9',
    'Hoshino-Umi77',
    'Himawari-4821',
  ])('S-P4: lets %s pass, which nobody guesses first', async (password) => {
    expect(isGuessable(password, await wordList(), defaultConfig.society.contextWords)).toBe(false);
  });

  it('S-P4: would let the seed’s own passwords pass', async () => {
    for (const { account } of standardPeople) {
      if (!account) continue;
      const { contextWords } = defaultConfig.society;
      expect(isGuessable(account.password, await wordList(), contextWords), account.loginId).toBe(false);
    }
  });
});

it('a society may ask for length alone', async () => {
  await world.close();
  world = await openTestWorld({ config: { passwordPolicy: nistPasswordPolicy } });
  token = await confirmKey(world);
  expect((await world.ask(policies.password)).body.name).toBe('nist');
  expect(await refusalOf('fourteen signs')).toEqual(['password_refused', 'too_short']);
  expect(await refusalOf('雲と海と風のあいだの長い合言葉')).toBe('accepted');
});

describe('a stored password', () => {
  const stored = async (memberId: string) => {
    const { db } = world.world.portal;
    const account = await db
      .selectFrom('accounts')
      .select('password_hash')
      .where('member_id', '=', memberId)
      .executeTakeFirstOrThrow();
    return account.password_hash;
  };

  it('S-P2: is argon2id of 19 MiB, two passes and one lane, and says so itself', async () => {
    expect(await refusalOf(newcomer.password)).toBe('accepted');
    expect(await stored('leaflet')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it('S-P2: is hashed anew at the next login when the cost has risen', async () => {
    const portal = world.world.portal as { secrets: SecretHasher };
    const { secrets } = portal;
    const before = await stored('member');
    portal.secrets = { ...secrets, needsRehash: (hash) => hash === before };
    expect((await logIn(world, { ...member, password: 'Wrong-One5' })).status).toBe(401);
    await world.world.quiet();
    expect(await stored('member')).toBe(before);
    expect((await logIn(world)).status).toBe(201);
    await world.world.quiet();
    const after = await stored('member');
    expect(after).not.toBe(before);
    expect((await logIn(world)).status).toBe(201);
    await world.world.quiet();
    expect(await stored('member')).toBe(after);
  });
});
