import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  confirmKey,
  leaflet,
  logIn,
  member,
  memberMail,
  newcomer,
  proveIdentity,
  register,
} from '../test-journey.js';
import { minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

type Account = { loginId?: string; password?: string; nickname?: string };

const complete = (completionToken: string, account: Account = {}) => {
  const { email: _, ...usual } = newcomer;
  return world.ask(registration.complete, { body: { completionToken, ...usual, ...account } });
};
const check = (completionToken: string, loginId: string) =>
  world.ask(registration.checkLoginId, { body: { completionToken, loginId } });

describe('step 6', () => {
  it('makes an account that logs in, and tells its address', async () => {
    const completed = await register(world);
    expect([completed.status, completed.body]).toEqual([201, { nickname: newcomer.nickname, warnings: [] }]);
    expect((await logIn(world, newcomer)).status).toBe(201);
    expect((await world.mails(newcomer.email)).map(({ subject }) => subject)).toEqual([
      '【いきいきポータル】利用登録完了のお知らせ',
      '【いきいきポータル】確認キー(認証キー)入力のご案内',
      '【いきいきポータル】新規利用登録のご案内',
    ]);
    expect(await world.events('user_created')).toHaveLength(1);
  });

  it('S-L3: thirty times at once makes one account', async () => {
    await world.close();
    world = await openTestWorld({ hashing: { queue: 100 } });
    const token = await confirmKey(world);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => complete(token, { loginId: `minato.${index}` })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const rest = new Set(answers.filter(({ status }) => status !== 201).map(({ problem }) => problem.code));
    for (const code of rest) expect(['link_invalid', 'already_registered']).toContain(code);
    const accounts = await world.world.portal.db
      .selectFrom('accounts')
      .selectAll()
      .where('member_id', '=', 'leaflet')
      .execute();
    expect(accounts).toHaveLength(1);
  });

  it('S-L3: the key given in a second tab leaves what was filled in in the first its way on, once', async () => {
    const { link2, key } = await proveIdentity(world);
    const enter = async () => {
      const asked = { body: { linkToken: link2, confirmationKey: key } };
      return (await world.ask(registration.confirmKey, asked)).body.completionToken;
    };
    const [first, second] = [await enter(), await enter()];
    expect((await check(first, 'minato.walks')).status).toBe(200);
    expect((await complete(first)).status).toBe(201);
    const late = await complete(second, { loginId: 'minato.other' });
    expect([late.status, late.problem.code]).toEqual([410, 'link_invalid']);
  });

  it('S-L3: the identity confirmed anew ends what was under way by the older key', async () => {
    const { link1, link2, key } = await proveIdentity(world);
    const asked = { body: { linkToken: link2, confirmationKey: key } };
    const { body } = await world.ask(registration.confirmKey, asked);
    await world.ask(registration.confirmIdentity, { body: { linkToken: link1, ...leaflet } });
    const late = await complete(body.completionToken);
    expect([late.status, late.problem.code]).toEqual([410, 'link_invalid']);
  });

  it('S-B5: two registrations of one person make one account; the second is told so, and the first warned', async () => {
    const [one, two] = [await confirmKey(world), await confirmKey(world, 'second@mail.example')];
    expect((await complete(one)).status).toBe(201);
    const second = await complete(two, { loginId: 'somebody.else' });
    expect([second.status, second.problem.code]).toEqual([409, 'already_registered']);
    const subjects = (await world.mails(newcomer.email)).map(({ subject }) => subject);
    expect(subjects[0]).toBe('【いきいきポータル】新規利用登録の操作がありました');
    expect(await world.events('registration_duplicate')).toHaveLength(1);
  });

  it('somebody who left the society in the meantime is told', async () => {
    const token = await confirmKey(world);
    await world.world.portal.db
      .updateTable('members')
      .set({ lost_on: '2026-11-22' })
      .where('id', '=', 'leaflet')
      .execute();
    expect((await complete(token)).problem).toMatchObject({ code: 'not_eligible', reason: 'not_enrolled' });
  });

  it('must be done within the hour after the key', async () => {
    const token = await confirmKey(world);
    await world.advance(60 * minuteMs - 1);
    expect((await check(token, 'somebody')).status).toBe(200);
    await world.advance(1);
    expect((await complete(token)).problem).toMatchObject({ code: 'link_invalid', email: newcomer.email });
  });

  it('a refusal costs nothing but the field: the registration goes on', async () => {
    const token = await confirmKey(world);
    expect((await complete(token, { loginId: 'abc' })).problem.code).toBe('login_id_refused');
    expect((await complete(token, { password: 'short1A' })).problem.code).toBe('password_refused');
    expect((await complete(token, { nickname: 'a\u0007b' })).problem.code).toBe('nickname_refused');
    expect((await complete(token, { loginId: member.loginId })).problem.code).toBe('login_id_taken');
    expect((await complete(token)).status).toBe(201);
  });
});

describe('a login ID', () => {
  it('S-E6: is asked for ten times at most, and only inside a registration', async () => {
    const token = await confirmKey(world);
    for (let question = 1; question <= 10; question += 1) {
      expect((await check(token, `candidate${question}`)).body).toEqual({ available: true });
    }
    const eleventh = await check(token, 'candidate11');
    expect([eleventh.status, eleventh.problem.code]).toEqual([429, 'rate_limited']);
    expect((await check('A'.repeat(43), 'candidate')).problem.code).toBe('link_invalid');
    expect((await complete(token)).status).toBe(201);
  });

  it('S-E6: fifty questions at once are answered ten times', async () => {
    const token = await confirmKey(world);
    const answers = await Promise.all(Array.from({ length: 50 }, () => check(token, 'candidate')));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  });

  it('S-E6: trying to complete instead tells no more than a few', async () => {
    const token = await confirmKey(world);
    for (let attempt = 0; attempt < 30; attempt += 1) {
      expect((await complete(token, { loginId: member.loginId })).problem.code).toBe('login_id_taken');
    }
    expect((await complete(token, { loginId: member.loginId })).problem.code).toBe('rate_limited');
  });

  it.each([
    ['taken', 'yuzu.member', { available: false, reason: 'taken' }],
    ['taken in another case and width', ' ＹＵＺＵ.Member ', { available: false, reason: 'taken' }],
    ['too short', 'abcde', { available: false, reason: 'refused' }],
    ['free', 'Minato_2026', { available: true }],
  ])('%s: %s', async (_, loginId, expected) => {
    expect((await check(await confirmKey(world), loginId)).body).toEqual(expected);
  });

  it.each([
    ['1255003456', 'contains_insured_number'],
    ['minato1255003456', 'contains_insured_number'],
    ['1255-003456', 'contains_insured_number'],
    ['12553456', 'contains_insured_number'],
    ['１２５５００３４５６', 'contains_insured_number'],
    ['minato@mail.example', 'invalid_character'],
    ['みなとみなと', 'invalid_character'],
    ['min', 'too_short'],
    ['m'.repeat(33), 'too_long'],
    ['mina to', 'invalid_character'],
    [' \u3000 ', 'required'],
  ])('S-E8: %s is refused: %s', async (loginId, code) => {
    const { status, problem } = await complete(await confirmKey(world), { loginId });
    expect([status, problem.code, problem.errors]).toEqual([
      422,
      'login_id_refused',
      [{ pointer: '/loginId', code }],
    ]);
  });

  it('S-E8: the local part of the address is allowed', async () => {
    expect(
      (await complete(await confirmKey(world, 'hotaru8@mail.example'), { loginId: 'hotaru8' })).status,
    ).toBe(201);
  });

  it('is kept in half width and found in any', async () => {
    await register(world, { ...newcomer, loginId: '　Ｍinato.2026 ' });
    const login = await logIn(world, { loginId: 'MINATO.2026', password: newcomer.password });
    expect(login.status).toBe(201);
  });
});

describe('a nickname', () => {
  it.each([
    '青葉みなと',
    'みなと　青葉',
    'ｱｵﾊﾞ ﾐﾅﾄ',
    'あおばみなと',
    'Minato Aoba',
    'AOBA-MINATO',
    'aoba minato★',
  ])('like the real name is warned about, not refused: %s', async (nickname) => {
    const { status, body } = await complete(await confirmKey(world), { nickname });
    expect([status, body]).toEqual([201, { nickname, warnings: ['nickname_looks_like_real_name'] }]);
  });

  it.each([
    ['  ', 'required'],
    ['あ'.repeat(21), 'too_long'],
    ['a\nb', 'invalid_character'],
    ['a\u2028b', 'invalid_character'],
    ['\u200b', 'required'],
  ])('%j is refused: %s', async (nickname, code) => {
    const { problem } = await complete(await confirmKey(world), { nickname });
    expect([problem.code, problem.errors]).toEqual(['nickname_refused', [{ pointer: '/nickname', code }]]);
  });

  it('is free otherwise: twenty characters as people count, emoji and all', async () => {
    const nickname = '👨‍👩‍👧'.repeat(20);
    expect((await complete(await confirmKey(world), { nickname })).body.nickname).toBe(nickname);
  });

  it('never stands in a header of a mail, nor anywhere else in it', async () => {
    await register(world, { ...newcomer, nickname: '<b>Bcc: x@y</b>' });
    expect(JSON.stringify(await world.mails())).not.toContain('Bcc');
    expect(await world.mails(memberMail)).toEqual([]);
  });
});
