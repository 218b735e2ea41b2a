import { me, session } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMonths } from '../common/months.js';
import { logIn, member, memberMail, stepUp } from '../test-journey.js';
import { dayMs, hourMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const newMail = 'new.address@mail.example';
const subjects = async (to: string) => (await world.mails(to)).map(({ subject }) => subject);

describe('what is open', () => {
  const availability = async (login: { loginId: string; password: string }) => {
    const { body } = await logIn(world, login);
    const { accessToken } = body;
    return (await world.ask(me.availability, { accessToken })).body.items;
  };
  const joined = { loginId: 'new.member', password: 'Hajimete-Tsuki42' };
  const opening = (items: Awaited<ReturnType<typeof availability>>) =>
    Object.fromEntries(
      items.map(({ service, group, available, availableFrom, approximate }) => [
        service,
        [group, available, availableFrom, approximate],
      ]),
    );

  it('a day after joining: the wellness services in about a week, checkups in about a month, the rest at once', async () => {
    expect(opening(await availability(joined))).toMatchObject({
      points: ['wellness', false, '2026-11-28', true],
      checkup_application: ['checkup', false, '2026-12-21', true],
      certificates: ['other', true, '2026-11-21', false],
    });
  });

  it('opens with the day in Japan, not with the day of the server', async () => {
    // 2026-11-28 00:00 in Japan
    await world.advance(Date.UTC(2026, 10, 27, 15) - world.now() - 1);
    expect(opening(await availability(joined)).points?.[1]).toBe(false);
    await world.advance(1);
    expect(opening(await availability(joined)).points).toEqual(['wellness', true, '2026-11-28', false]);
  });

  it('for a member of long standing: all fourteen services', async () => {
    const items = await availability(member);
    expect(items).toHaveLength(15);
    expect(items.every(({ available }) => available)).toBe(true);
  });

  it('for somebody who left: what is needed afterwards', async () => {
    const items = await availability({ loginId: 'former.member', password: 'Akane-Sora-No3' });
    expect(items.map(({ service }) => service)).toEqual([
      'medical_expenses',
      'society_notices',
      'certificates',
      'application_forms',
    ]);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-11-21', 1, '2026-12-21'],
  ])('a month after %s by %i is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('a change', () => {
  it('S-P14: of mail, password, login ID and nickname needs the password first', async () => {
    const { accessToken } = (await logIn(world)).body;
    const changes = () => [
      world.ask(me.changeNickname, { accessToken, body: { nickname: 'ことり' } }),
      world.ask(me.changePassword, { accessToken, body: { newPassword: 'Nami-no-Oto83' } }),
      world.ask(me.changeLoginId, { accessToken, body: { loginId: 'another.one' } }),
      world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } }),
    ];
    for (const answer of await Promise.all(changes())) {
      expect([answer.status, answer.problem.code]).toEqual([403, 'step_up_required']);
    }
    const wrong = await world.ask(session.stepUp, { accessToken, body: { password: 'Wrong-One5' } });
    expect([wrong.status, wrong.problem.code]).toEqual([422, 'step_up_failed']);
    const right = await world.ask(session.stepUp, { accessToken, body: { password: member.password } });
    expect(Date.parse(right.body.stepUpExpiresAt)).toBe(world.now() + 10 * minuteMs);
    for (const answer of await Promise.all(changes())) expect(answer.status).toBeLessThan(300);
  });

  it('S-P14: is open for ten minutes, in the session that proved it only', async () => {
    const { refreshToken = '' } = await stepUp(world);
    const other = (await logIn(world)).body.accessToken;
    const change = (accessToken: string) =>
      world.ask(me.changeNickname, { accessToken, body: { nickname: 'ことり' } });
    expect((await change(other)).problem.code).toBe('step_up_required');
    await world.advance(10 * minuteMs - 1);
    const fresh = await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
    expect((await change(fresh.body.accessToken)).status).toBe(200);
    await world.advance(1);
    expect((await change(fresh.body.accessToken)).problem.code).toBe('step_up_required');
  });

  it('S-P14: step-up is throttled like a login', async () => {
    const { accessToken } = (await logIn(world)).body;
    const wrong = () => world.ask(session.stepUp, { accessToken, body: { password: 'Wrong-One5' } });
    for (let time = 0; time < 5; time += 1) expect((await wrong()).problem.code).toBe('step_up_failed');
    expect((await wrong()).problem.code).toBe('login_throttled');
  });

  it('S-P14: of the address is confirmed at the new one and told to the old one', async () => {
    const { accessToken } = await stepUp(world);
    await world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } });
    expect(await subjects(memberMail)).toEqual([
      '【いきいきポータル】メールアドレス変更のお申し込みがありました',
    ]);
    const [mail] = await world.mails(newMail);
    expect(mail?.links[0]).toMatch(/^http:\/\/localhost:4010\/account#email=[\w-]{43}$/);
    const address = async () => (await world.ask(me.profile, { accessToken })).body.email;
    expect(await address()).toBe(memberMail);
    const linkToken = await world.newestToken(newMail);
    const confirm = () => world.ask(me.confirmEmailChange, { body: { linkToken } });
    const answers = await Promise.all([confirm(), confirm(), confirm()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
    expect(await address()).toBe(newMail);
    expect((await subjects(memberMail))[0]).toBe('【いきいきポータル】メールアドレス変更完了のお知らせ');
  });

  it('S-P14: of the address to one that somebody else has is answered alike, and told by mail', async () => {
    const { accessToken } = await stepUp(world);
    const theirs = 'family.member@mail.example';
    const taken = await world.ask(me.requestEmailChange, { accessToken, body: { email: theirs } });
    const free = await world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } });
    expect([taken.status, taken.text]).toEqual([free.status, free.text]);
    expect(await subjects(theirs)).toEqual(['【いきいきポータル】メールアドレスを変更できません']);
  });

  it('S-P14: of the address by a link lives three hours', async () => {
    const { accessToken } = await stepUp(world);
    await world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } });
    const linkToken = await world.newestToken(newMail);
    await world.advance(3 * hourMs);
    const late = await world.ask(me.confirmEmailChange, { body: { linkToken } });
    expect(late.problem).toMatchObject({ code: 'link_invalid', email: newMail });
  });

  it('S-P10: of the password ends all other sessions and kills mailed links, and is told by mail', async () => {
    const other = (await logIn(world)).body;
    const { accessToken } = await stepUp(world);
    await world.ask(me.requestEmailChange, { accessToken, body: { email: newMail } });
    const linkToken = await world.newestToken(newMail);
    const newPassword = 'Nami-no-Oto83';
    const changed = await world.ask(me.changePassword, { accessToken, body: { newPassword } });
    expect(changed.status).toBe(204);
    expect((await world.ask(me.profile, { accessToken })).status).toBe(200);
    expect((await world.ask(me.profile, { accessToken: other.accessToken })).status).toBe(401);
    expect((await world.ask(me.confirmEmailChange, { body: { linkToken } })).problem.code).toBe(
      'link_invalid',
    );
    expect((await logIn(world)).problem.code).toBe('login_failed');
    expect((await logIn(world, { ...member, password: newPassword })).status).toBe(201);
    expect((await subjects(memberMail))[0]).toBe('【いきいきポータル】パスワード変更のお知らせ');
    expect(await world.events('authn_password_change')).toHaveLength(1);
  });

  it('of the password obeys the same rules, with its own pointer', async () => {
    const { accessToken } = await stepUp(world);
    const change = async (newPassword: string) =>
      (await world.ask(me.changePassword, { accessToken, body: { newPassword } })).problem;
    expect((await change('Hino2026')).errors).toEqual([{ pointer: '/newPassword', code: 'too_common' }]);
    expect((await change('Yuzu-Member-1x')).errors).toEqual([
      { pointer: '/newPassword', code: 'contains_login_id' },
    ]);
    expect((await change('x'.repeat(600))).code).toBe('validation_failed');
    expect(await world.events('authn_password_change_fail')).toHaveLength(3);
  });

  it('of the login ID takes effect at the next login, keeps IDs unique, and is told by mail', async () => {
    const { accessToken } = await stepUp(world);
    const change = (loginId: string) => world.ask(me.changeLoginId, { accessToken, body: { loginId } });
    expect((await change('FAMILY.member')).problem.code).toBe('login_id_taken');
    expect((await change('1255006001')).problem.code).toBe('login_id_refused');
    expect((await change('Yuzu.Member')).body).toEqual({ loginId: 'Yuzu.Member' });
    expect((await change(' ｙｕｚｕ-2026')).body).toEqual({ loginId: 'yuzu-2026' });
    expect((await logIn(world)).problem.code).toBe('login_failed');
    expect((await logIn(world, { ...member, loginId: 'YUZU-2026' })).status).toBe(201);
    expect((await subjects(memberMail))[0]).toBe('【いきいきポータル】ログインID変更のお知らせ');
  });

  it('of the login ID may not be used to ask which IDs are taken', async () => {
    const { accessToken } = await stepUp(world);
    const change = () => world.ask(me.changeLoginId, { accessToken, body: { loginId: 'family.member' } });
    for (let time = 0; time < 10; time += 1) expect((await change()).problem.code).toBe('login_id_taken');
    expect((await change()).problem.code).toBe('rate_limited');
  });

  it('of the nickname warns where it is like the real name', async () => {
    const { accessToken } = await stepUp(world);
    const { body } = await world.ask(me.changeNickname, {
      accessToken,
      body: { nickname: 'やまぶき はるか' },
    });
    expect(body).toEqual({ nickname: 'やまぶき はるか', warnings: ['nickname_looks_like_real_name'] });
  });
});

it('a session that goes on for days is not one', async () => {
  const { accessToken } = (await logIn(world)).body;
  await world.advance(dayMs);
  expect((await world.ask(me.profile, { accessToken })).problem.code).toBe('session_expired');
});
