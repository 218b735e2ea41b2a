import { contract, me, recovery } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn, member, memberMail } from '../test-journey.js';
import { hourMs, masked, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const request = (loginId: string = member.loginId, email: string = memberMail) =>
  world.ask(recovery.requestPasswordReset, { body: { loginId, email } });
const remind = (email: string) => world.ask(recovery.requestLoginId, { body: { email } });
const reset = (linkToken: string, newPassword = 'Nami-no-Oto83') =>
  world.ask(recovery.resetPassword, { body: { linkToken, newPassword } });

describe('a forgotten password', () => {
  it('S-P15: is set anew by a link to the registered address, which logs nobody in', async () => {
    const before = (await logIn(world)).body;
    await request();
    const [mail] = await world.mails();
    expect(mail?.to).toBe(memberMail);
    expect(mail?.links[0]).toMatch(/^http:\/\/localhost:4010\/reset#link=[\w-]{43}$/);
    const linkToken = await world.newestToken(memberMail);
    for (let look = 0; look < 3; look += 1) {
      expect((await world.ask(recovery.inspectResetLink, { body: { linkToken } })).status).toBe(200);
    }
    expect((await reset(linkToken, 'Hino2026')).problem.code).toBe('password_refused');
    const done = await reset(linkToken);
    expect([done.status, done.text, done.headers.get('set-cookie')]).toEqual([204, '', null]);
    expect((await reset(linkToken)).problem.code).toBe('link_invalid');
    expect((await world.ask(me.profile, { accessToken: before.accessToken })).status).toBe(401);
    expect((await logIn(world)).problem.code).toBe('login_failed');
    expect((await logIn(world, { ...member, password: 'Nami-no-Oto83' })).status).toBe(201);
    expect((await world.mails(memberMail))[0]?.subject).toBe('【いきいきポータル】パスワード変更のお知らせ');
  });

  it('S-P15: no recovery asks for 記号・番号 or a birth date', () => {
    for (const endpoint of Object.values(contract.recovery)) {
      expect(Object.keys(endpoint.body.shape).join()).not.toMatch(/number|birth/i);
    }
  });

  it('S-P15: is answered alike, whoever asks for whom, and mailed only where login ID and address belong together', async () => {
    const answers = [
      await request(),
      await request('nobody.at.all', 'a@mail.example'),
      await request(member.loginId, 'b@mail.example'),
      await request('nobody.at.all', memberMail),
    ];
    for (const answer of answers) expect(masked(answer)).toEqual(masked(answers[0] as typeof answer));
    expect((await world.mails()).map(({ to }) => to)).toEqual([memberMail]);
  });

  it('S-P15: finds the account whatever the case of ID and address', async () => {
    await request('YUZU.MEMBER', memberMail.toUpperCase());
    expect((await world.mails())[0]?.to).toBe(memberMail);
  });

  it('S-P1: ends a throttle, so that the owner gets in at once', async () => {
    for (let time = 0; time < 6; time += 1) await logIn(world, { ...member, password: 'Wrong-One5' });
    await request();
    await reset(await world.newestToken(memberMail));
    expect((await logIn(world, { ...member, password: 'Nami-no-Oto83' })).status).toBe(201);
  });

  it('S-L5: the link lives three hours, and a newer one kills it', async () => {
    await request();
    const first = await world.newestToken(memberMail);
    await world.advance(minuteMs);
    await request();
    const second = await world.newestToken(memberMail);
    expect((await reset(first)).problem.code).toBe('link_invalid');
    await world.advance(3 * hourMs);
    expect((await reset(second)).problem).toMatchObject({ code: 'link_invalid', email: memberMail });
  });

  it('S-L3: thirty resets at once by one link change the password once', async () => {
    await world.close();
    world = await openTestWorld({ hashing: { queue: 100 } });
    await request();
    const linkToken = await world.newestToken(memberMail);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => reset(linkToken, `Nami-no-Oto${1000 + 37 * index}`)),
    );
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(await world.events('authn_password_change')).toHaveLength(1);
  });

  it('S-L10: asked for over and over sends three mails an hour, and the screen says the same', async () => {
    const answers = [];
    for (let time = 0; time < 10; time += 1) {
      answers.push(await request());
      await world.advance(minuteMs);
    }
    for (const { status } of answers) expect(status).toBe(202);
    expect(await world.mails(memberMail)).toHaveLength(3);
  });
});

describe('a forgotten login ID', () => {
  it('S-P15: comes by mail to the registered address, and the answer tells nothing', async () => {
    const [known, unknown] = [await remind(memberMail.toUpperCase()), await remind('nobody@mail.example')];
    expect(masked(known)).toEqual(masked(unknown));
    const [mail, ...more] = await world.mails();
    expect([mail?.to, more]).toEqual([memberMail, []]);
    expect(mail?.text).toContain(member.loginId);
    expect(mail?.subject).not.toContain(member.loginId);
  });

  it('can be followed by a forgotten password at once', async () => {
    await remind(memberMail);
    await request();
    expect(await world.mails(memberMail)).toHaveLength(2);
  });
});
