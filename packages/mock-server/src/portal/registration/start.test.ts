import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberMail, newcomer, startRegistration } from '../test-journey.js';
import { hourMs, masked, minuteMs, openTestWorld, secondMs, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const start = (email: string, headers: Record<string, string> = {}) =>
  world.ask(registration.start, { body: { email }, headers });

const subjectsTo = async (email: string) => (await world.mails(email)).map(({ subject }) => subject);

describe('step 1', () => {
  it('S-E1: new, pending, registered and throttled addresses get the same answer', async () => {
    await start('pending@mail.example');
    await world.advance(2 * minuteMs);
    await start('throttled@mail.example');
    const answers = [];
    for (const email of ['new@mail.example', 'pending@mail.example', memberMail, 'throttled@mail.example']) {
      answers.push(masked(await start(email)));
    }
    expect(answers[0]?.status).toBe(202);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('S-E3: a registered address gets a login link by mail and nothing on the screen', async () => {
    await start(memberMail.toUpperCase());
    const [mail, ...more] = await world.mails();
    expect(more).toEqual([]);
    expect(mail?.text).toContain('既に登録済み');
    expect(mail?.text).toContain('ログインIDをお忘れの');
    expect(mail?.links).toEqual(['http://localhost:4010/login']);
  });

  it('S-L7: the link begins with the configured site, whatever Host a request names', async () => {
    await start(newcomer.email, {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      Forwarded: 'host=evil.example',
    });
    const [mail] = await world.mails();
    expect(mail?.links[0]).toMatch(/^http:\/\/localhost:4010\/register#link=[\w-]{43}$/);
    expect(JSON.stringify(mail)).not.toContain('evil.example');
  });

  it('S-L10: at most one mail a minute, three an hour and twenty a day, and the screen says the same', async () => {
    const { email } = newcomer;
    const first = await start(email);
    await world.advance(minuteMs - 1);
    const tooSoon = await start(email);
    expect(await world.mails(email)).toHaveLength(1);
    expect(tooSoon.status).toBe(first.status);
    expect(Date.parse(tooSoon.body.resendAvailableAt)).toBe(world.now() + minuteMs);
    for (let minutes = 0; minutes < 30; minutes += 1) {
      await world.advance(minuteMs);
      await start(email);
    }
    expect(await world.mails(email)).toHaveLength(3);
    for (let hours = 0; hours < 22; hours += 1) {
      await world.advance(hourMs);
      for (let again = 0; again < 3; again += 1) {
        await start(email);
        await world.advance(minuteMs);
      }
    }
    expect(await world.mails(email)).toHaveLength(20);
    expect((await world.events('excess_rate_limit_exceeded')).length).toBeGreaterThan(20);
  });

  it('S-L10: fifty requests at once send one mail', async () => {
    await Promise.all(Array.from({ length: 50 }, () => start(newcomer.email)));
    expect(await world.mails(newcomer.email)).toHaveLength(1);
  });

  it('S-L10: a caller, and all callers together, may ask for so many mails', async () => {
    await world.close();
    const { limits } = world.world.portal.config;
    const mails = {
      ...limits.mails,
      perCaller: [{ count: 2, seconds: 3600 }],
      overall: [{ count: 3, seconds: 3600 }],
    };
    world = await openTestWorld({ config: { limits: { ...limits, mails } } });
    const from = async (ip: string, email: string) => world.ask(registration.start, { body: { email }, ip });
    expect((await from('192.0.2.1', 'a@mail.example')).status).toBe(202);
    expect((await from('192.0.2.1', 'b@mail.example')).status).toBe(202);
    const caller = await from('192.0.2.1', 'c@mail.example');
    expect([caller.status, caller.problem.code, caller.headers.get('retry-after')]).toEqual([
      429,
      'rate_limited',
      '3600',
    ]);
    expect((await from('192.0.2.2', 'd@mail.example')).status).toBe(202);
    expect((await from('192.0.2.3', 'e@mail.example')).problem.code).toBe('rate_limited');
    await world.advance(hourMs);
    expect((await from('192.0.2.1', 'c@mail.example')).status).toBe(202);
  });

  it.each([
    'a@mail.example\r\nBcc: b@mail.example',
    'a@mail.example\nSubject: x',
    'a\u0000@mail.example',
    'a@mail.example,b@mail.example',
    'a@mail.example;b@mail.example',
    'A <a@mail.example>',
    '<a@mail.example>',
    '"a b"@mail.example',
    'a:b@mail.example',
    'a@b@mail.example',
    'a @mail.example',
    'a@mail example',
    'a@[192.0.2.1]',
    'a@localhost',
    'a@-mail.example',
    'a@mail..example',
    'ａ@mail.example',
    'a＠mail.example',
    'a@mail.example\u2028b',
    'a@メール.example',
    '',
    `${'a'.repeat(250)}@mail.example`,
  ])('S-L11: the address %j is refused and nothing is mailed', async (email) => {
    const answer = await start(email);
    expect([answer.status, answer.problem.code]).toEqual([400, 'validation_failed']);
    expect(answer.problem.errors?.[0]?.pointer).toBe('/email');
    expect(await world.mails()).toEqual([]);
  });

  it.each(['foo.@docomo.example', 'a..b@docomo.example', '.c@ezweb.example', "o'hara+x@mail.example"])(
    'S-L11: %s is served as it is',
    async (email) => {
      expect((await start(email)).status).toBe(202);
      const [mail] = await world.mails(email);
      expect(mail?.to).toBe(email);
    },
  );

  it('a portal that cannot deliver to old carrier addresses says so', async () => {
    await world.close();
    const carrier = { ...world.world.portal.config.registration, acceptsCarrierAddresses: false };
    world = await openTestWorld({ config: { registration: carrier } });
    const answer = await start('a..b@docomo.example');
    expect(answer.problem.errors).toEqual([{ pointer: '/email', code: 'carrier_address_refused' }]);
  });

  it('mails are written in the language that was asked for', async () => {
    await world.ask(registration.start, { body: { email: newcomer.email, locale: 'en' } });
    expect(await subjectsTo(newcomer.email)).toEqual(['[Ikiiki Portal] Continue your registration']);
  });
});

describe('a resend', () => {
  it('S-L5: kills the older link, once a new one is on its way', async () => {
    const { body } = await start(newcomer.email);
    const older = await world.newestToken(newcomer.email);
    const resend = () => world.ask(registration.resend, { params: { id: body.id } });
    const inspect = (linkToken: string) => world.ask(registration.inspectLink, { body: { linkToken } });
    await resend();
    expect((await inspect(older)).status).toBe(200);
    await world.advance(minuteMs);
    expect((await resend()).status).toBe(202);
    const newer = await world.newestToken(newcomer.email);
    expect(newer).not.toBe(older);
    const dead = await inspect(older);
    expect([dead.status, dead.problem.code, dead.problem.email]).toEqual([
      410,
      'link_invalid',
      newcomer.email,
    ]);
    expect((await inspect(newer)).status).toBe(200);
  });

  it('of a registration that nobody began is not found', async () => {
    const answer = await world.ask(registration.resend, { params: { id: 'nobody' } });
    expect(answer.problem.code).toBe('not_found');
  });

  it('S-E1: of a registered address is answered like any other', async () => {
    const [known, fresh] = [await start(memberMail), await start('new@mail.example')];
    await world.advance(90 * secondMs);
    const again = async (id: string) => masked(await world.ask(registration.resend, { params: { id } }));
    expect(await again(known.body.id)).toEqual(await again(fresh.body.id));
    expect(await subjectsTo(memberMail)).toHaveLength(2);
  });
});

it('two registrations for one address go their own ways', async () => {
  const first = await startRegistration(world, newcomer.email);
  await world.advance(minuteMs);
  const second = await startRegistration(world, newcomer.email);
  for (const linkToken of [first, second]) {
    expect((await world.ask(registration.inspectLink, { body: { linkToken } })).status).toBe(200);
  }
});
