import { registration } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfig } from '../default-config.js';
import { leaflet, logIn, startRegistration, unknownNumber } from '../test-journey.js';
import { dayMs, hourMs, masked, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';
import { addFailure, addSuccess, holdOf, noNumberFailures } from './identity-hold.js';

const { identity } = defaultConfig.limits;

describe('failures of one number', () => {
  const failTimes = (times: number, from = noNumberFailures, at = 0) =>
    Array.from({ length: times }).reduce<typeof from>((state) => addFailure(state, identity, at), from);

  it('S-B1: five make a hold of 24 hours, to the millisecond', () => {
    expect(holdOf(failTimes(4), 0)).toEqual({ held: false });
    const held = failTimes(5);
    expect(holdOf(held, 0)).toEqual({ held: true, waitMs: dayMs });
    expect(holdOf(held, dayMs - 1)).toEqual({ held: true, waitMs: 1 });
    expect(holdOf(held, dayMs)).toEqual({ held: false });
  });

  it('S-B1: fifteen in 90 days hold until the help desk, also when a success lies between', () => {
    const twice = failTimes(5, failTimes(5), 2 * dayMs);
    const almost = failTimes(4, addSuccess(twice), 89 * dayMs);
    expect(holdOf(almost, 89 * dayMs)).toEqual({ held: false });
    const lasting = failTimes(1, almost, 89 * dayMs);
    expect(holdOf(lasting, 1000 * dayMs)).toEqual({ held: true });
  });

  it('S-B1: what is older than 90 days counts no more', () => {
    const later = failTimes(5, failTimes(10), 90 * dayMs);
    expect(holdOf(later, 90 * dayMs)).toEqual({ held: true, waitMs: dayMs });
  });

  it('S-B1: a success begins a new run of five', () => {
    expect(holdOf(failTimes(4, addSuccess(failTimes(4))), 0)).toEqual({ held: false });
  });
});

describe('a portal whose identity check is guessed at', () => {
  let world: TestWorld;
  let people = 0;
  beforeEach(async () => {
    world = await openTestWorld();
  });
  afterEach(() => world.close());

  const attempt = async (insuredNumber: string, birthDate: string, linkToken?: string) => {
    people += 1;
    const token = linkToken ?? (await startRegistration(world, `guess-${people}@mail.example`));
    return world.ask(registration.confirmIdentity, { body: { linkToken: token, insuredNumber, birthDate } });
  };
  const fail = async (insuredNumber: string, times = 5) => {
    const codes = [];
    for (let time = 0; time < times; time += 1) {
      codes.push((await attempt(insuredNumber, '1990-01-01')).problem.code);
    }
    return codes;
  };

  it('S-B1: five failures over all registrations hold the number, the right date included, for 24 hours', async () => {
    expect(await fail(leaflet.insuredNumber)).toEqual(Array(5).fill('identity_mismatch'));
    const right = () => attempt(leaflet.insuredNumber, leaflet.birthDate);
    expect((await right()).problem.code).toBe('identity_held');
    await world.advance(dayMs - 1);
    expect((await right()).problem.code).toBe('identity_held');
    await world.advance(minuteMs);
    expect((await right()).status).toBe(200);
  });

  it('S-B1: fifteen failures hold the number until the help desk, and say no time', async () => {
    for (let hold = 0; hold < 3; hold += 1) {
      await fail(leaflet.insuredNumber);
      await world.advance(dayMs);
    }
    await world.advance(365 * dayMs);
    const held = await attempt(leaflet.insuredNumber, leaflet.birthDate);
    expect([held.problem.code, held.headers.get('retry-after')]).toEqual(['identity_held', null]);
  });

  it('S-B1: of fifty requests at once five are evaluated', async () => {
    const tokens = [];
    for (let person = 0; person < 50; person += 1) {
      tokens.push(await startRegistration(world, `parallel-${person}@mail.example`));
    }
    const answers = await Promise.all(
      tokens.map((token) => attempt(leaflet.insuredNumber, '1990-01-01', token)),
    );
    const codes = answers.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'identity_mismatch')).toHaveLength(5);
    expect(codes.filter((code) => code === 'identity_held')).toHaveLength(45);
  });

  it('S-B1: one registration fails five times, whatever the numbers, and leads nowhere any more', async () => {
    const token = await startRegistration(world, 'one@mail.example');
    for (let number = 0; number < 5; number += 1) {
      expect((await attempt(`990000000${number}`, '1990-01-01', token)).problem.code).toBe(
        'identity_mismatch',
      );
    }
    const sixth = await attempt(leaflet.insuredNumber, leaflet.birthDate, token);
    expect(sixth.problem).toMatchObject({ code: 'link_invalid', email: 'one@mail.example' });
    const look = await world.ask(registration.inspectLink, { body: { linkToken: token } });
    expect(look.problem.code).toBe('link_invalid');
  });

  it('S-B1: a caller, a birth date, and everybody together fail so often in an hour', async () => {
    for (const limit of ['perCaller', 'perBirthDate', 'overall'] as const) {
      await world.close();
      const limits = {
        ...defaultConfig.limits,
        identity: { ...identity, [limit]: [{ count: 3, seconds: 3600 }] },
      };
      world = await openTestWorld({ config: { limits } });
      for (let number = 0; number < 3; number += 1) await attempt(`990000000${number}`, '1990-01-01');
      const refused = await attempt('9900000009', '1990-01-01');
      expect([limit, refused.problem.code, refused.headers.get('retry-after')]).toEqual([
        limit,
        'rate_limited',
        '3600',
      ]);
      await world.advance(hourMs);
      expect((await attempt(leaflet.insuredNumber, leaflet.birthDate)).status).toBe(200);
    }
  });

  it('S-B2: at the sixth try an unknown number is held just like a known one, byte for byte', async () => {
    const sixth = [];
    for (const number of [leaflet.insuredNumber, unknownNumber]) {
      await fail(number);
      sixth.push(masked(await attempt(number, '1990-01-01')));
    }
    expect(sixth[0]?.status).toBe(429);
    expect(sixth[1]).toEqual(sixth[0]);
  });

  it('S-B2: a hold keeps nobody of the family from logging in', async () => {
    await fail('1255009001');
    const login = await logIn(world, { loginId: 'family.member', password: 'Hataraku-Mori96' });
    expect(login.status).toBe(201);
  });

  it('S-B3: a hold is audited and told to the registered members of the number', async () => {
    await fail('1255009001');
    const mails = await world.mails('family.member@mail.example');
    expect(mails.map(({ subject }) => subject)).toEqual([
      '【いきいきポータル】身に覚えのない登録操作にご注意ください',
    ]);
    const held = (await world.events('authn_login_fail_max')).filter(
      ({ detail }) => detail.step === 'identity',
    );
    expect(held).toHaveLength(1);
    expect(JSON.stringify(held)).not.toContain('1255009001');
  });

  it('S-B6: Retry-After is in whole minutes and the same for known and unknown numbers', async () => {
    for (const number of [leaflet.insuredNumber, unknownNumber]) await fail(number);
    await world.advance(90 * minuteMs + 1);
    const waits = [];
    for (const number of [leaflet.insuredNumber, unknownNumber]) {
      waits.push((await attempt(number, '1990-01-01')).headers.get('retry-after'));
    }
    expect(waits).toEqual([String((24 * 60 - 90) * 60), String((24 * 60 - 90) * 60)]);
  });

  it('the seed’s held person is held for 23 more hours', async () => {
    const held = await attempt('1255010001', '1992-03-03');
    expect([held.problem.code, held.headers.get('retry-after')]).toEqual([
      'identity_held',
      String(23 * 3600),
    ]);
    await world.advance(23 * hourMs);
    expect((await attempt('1255010001', '1992-03-03')).status).toBe(200);
  });

  it('S-B2: numbers are counted under a keyed hash, never as they are', async () => {
    await fail(unknownNumber, 1);
    const rows = await world.world.portal.db.selectFrom('throttles').selectAll().execute();
    expect(rows.map(({ bucket }) => bucket)).toContain('identity_number');
    expect(JSON.stringify(rows)).not.toMatch(/9999999999|1990-01-01|127\.0\.0\.1|mail\.example/);
  });
});
