import { session } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SecretHasher } from '../../platform/ports.js';
import { defaultConfig } from '../default-config.js';
import { logIn, member } from '../test-journey.js';
import { dayMs, masked, minuteMs, openTestWorld, secondMs, type TestWorld } from '../test-world.js';
import { countTry, type LoginFailures, noFailures } from './login-throttle.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const wrong = { loginId: member.loginId, password: 'Wrong-Password1' };
const unknown = { loginId: 'nobody.at.all', password: 'Wrong-Password1' };

describe('the first step', () => {
  it('S-E4: answers the same for known, unknown and throttled login IDs and leads on to the password', async () => {
    for (let time = 0; time < 6; time += 1) await logIn(world, { loginId: 'former.member', password: 'x' });
    const answers = [];
    for (const loginId of [member.loginId, 'nobody.at.all', 'former.member', '\u0000', 'x'.repeat(200)]) {
      answers.push(await world.ask(session.identify, { body: { loginId, transport: 'cookie' } }));
    }
    expect(answers[0]?.body.next).toBe('password');
    for (const answer of answers) expect(masked(answer)).toEqual(masked(answers[0] as typeof answer));
  });
});

describe('the second step', () => {
  it('S-E4: says the same for a wrong login ID and a wrong password', async () => {
    const answers = [await logIn(world, wrong), await logIn(world, unknown)];
    expect(answers[0]?.problem.code).toBe('login_failed');
    expect(masked(answers[1] as (typeof answers)[0])).toEqual(masked(answers[0] as (typeof answers)[0]));
  });

  it('S-E5: costs one hash for right, wrong, unknown, empty and over-long', async () => {
    const portal = world.world.portal as { secrets: SecretHasher };
    const { secrets } = portal;
    const checked: (string | undefined)[] = [];
    portal.secrets = {
      ...secrets,
      hash: () => Promise.reject(new Error('nothing is hashed anew')),
      verify: (stored, secret) => {
        checked.push(stored);
        return secrets.verify(stored, secret);
      },
    };
    const attempts = [
      member,
      wrong,
      unknown,
      { loginId: member.loginId, password: '' },
      { loginId: 'nobody.at.all', password: '' },
      { loginId: member.loginId, password: 'x'.repeat(1024) },
    ];
    const statuses = [];
    for (const attempt of attempts) {
      const hashes = checked.length;
      statuses.push((await logIn(world, attempt)).status);
      expect(checked.length - hashes).toBe(1);
    }
    expect(statuses).toEqual([201, 401, 401, 401, 401, 401]);
    expect(checked.map((stored) => stored !== undefined)).toEqual([true, true, false, true, false, true]);
  });

  it('S-P6: takes the password exactly as it is: no trim, no NFKC, no cut', async () => {
    const { db, secrets } = world.world.portal;
    const password = `${'Ab1'.repeat(24)}x${'é'.normalize('NFC')}`;
    await db
      .updateTable('accounts')
      .set({ password_hash: await secrets.hash(password) })
      .where('member_id', '=', 'member')
      .execute();
    const tries = {
      exact: password,
      'another 73rd character': `${password.slice(0, 72)}y${password.slice(73)}`,
      'spaces around': ` ${password} `,
      'full width': password.replace('A', 'Ａ'),
      'another normal form': password.normalize('NFD'),
      'line break behind': `${password}\n`,
    };
    const statuses: Record<string, number> = {};
    for (const [name, tried] of Object.entries(tries)) {
      statuses[name] = (await logIn(world, { loginId: member.loginId, password: tried })).status;
      await world.advance(dayMs);
    }
    expect(statuses).toEqual({
      exact: 201,
      'another 73rd character': 401,
      'spaces around': 401,
      'full width': 401,
      'another normal form': 401,
      'line break behind': 401,
    });
  });

  it('S-W6: works only in the browser that took the first', async () => {
    const [mine, theirs] = [world.newJar(), world.newJar()];
    const identify = (jar: typeof mine) =>
      world.ask(session.identify, { body: { loginId: member.loginId, transport: 'cookie' }, jar });
    const { flow } = (await identify(mine)).body;
    await identify(theirs);
    const second = (
      jar: typeof mine | undefined,
      transport: 'cookie' | 'embedded-cookie' | 'token' = 'cookie',
    ) =>
      world.ask(session.logIn, {
        body: { flow, password: member.password, transport },
        ...(jar && { jar }),
      });
    for (const replay of [
      await second(theirs),
      await second(undefined),
      await second(mine, 'embedded-cookie'),
      await second(mine, 'token'),
    ]) {
      expect([replay.status, replay.problem.code]).toEqual([403, 'login_flow_invalid']);
    }
    expect((await second(mine)).status).toBe(201);
    expect((await second(mine)).problem.code).toBe('login_flow_invalid');
    expect((await world.events('sequence_fail')).length).toBe(5);
  });

  it('S-W6: logins begun in two tabs of one browser do not shut each other out', async () => {
    const jar = world.newJar();
    const identify = () =>
      world.ask(session.identify, { body: { loginId: member.loginId, transport: 'cookie' }, jar });
    const flows = [(await identify()).body.flow, (await identify()).body.flow];
    for (const flow of flows) {
      const login = await world.ask(session.logIn, {
        body: { flow, password: member.password, transport: 'cookie' },
        jar,
      });
      expect(login.status).toBe(201);
    }
  });

  it('must follow within ten minutes', async () => {
    const { body } = await world.ask(session.identify, {
      body: { loginId: member.loginId, transport: 'token' },
    });
    await world.advance(10 * minuteMs);
    const late = await world.ask(session.logIn, {
      body: { flow: body.flow, password: member.password, transport: 'token' },
    });
    expect(late.problem.code).toBe('login_flow_invalid');
  });

  it('lets a former member in for six months, and then no more', async () => {
    const former = { loginId: 'former.member', password: 'Akane-Sora-No3' };
    // 2027-03-31 24:00 in Japan
    await world.advance(Date.UTC(2027, 2, 31, 15) - world.now() - 1);
    expect((await logIn(world, former)).status).toBe(201);
    await world.advance(1);
    expect((await logIn(world, former)).problem.code).toBe('login_failed');
  });
});

describe('guessing', () => {
  const { login } = defaultConfig.limits;

  it('S-P1: after five failures each wait doubles, from a second to a quarter of an hour', () => {
    let state: LoginFailures = noFailures;
    let now = 0;
    const waits: number[] = [];
    for (let failure = 1; failure <= 18; failure += 1) {
      const [, wait] = countTry(state, login, now);
      waits.push(wait / secondMs);
      now += wait;
      [state] = countTry(state, login, now);
    }
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it('S-P1: after a hundred failures in a row only a recovery helps', () => {
    let state: LoginFailures = noFailures;
    let now = 0;
    for (let failure = 1; failure <= 100; failure += 1) {
      now += dayMs;
      const [next, wait] = countTry(state, login, now);
      expect(wait).toBe(0);
      state = next;
    }
    expect(countTry(state, login, now + 1000 * dayMs)).toEqual([state, 15 * minuteMs]);
  });

  it('S-P1: slows a known and an unknown login ID alike, to the right password too, and forgets at a success', async () => {
    for (const login of [wrong, unknown]) {
      for (let time = 0; time < 5; time += 1) {
        expect((await logIn(world, login)).problem.code).toBe('login_failed');
      }
      const slowed = await logIn(world, login);
      expect([slowed.status, slowed.problem.code, slowed.headers.get('retry-after')]).toEqual([
        429,
        'login_throttled',
        '1',
      ]);
    }
    expect((await logIn(world)).problem.code).toBe('login_throttled');
    await world.advance(secondMs);
    expect((await logIn(world)).status).toBe(201);
    for (let time = 0; time < 5; time += 1) {
      expect((await logIn(world, wrong)).problem.code).toBe('login_failed');
    }
  });

  it('S-P1: of fifty guesses at once five are looked at', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => logIn(world, wrong)));
    const codes = answers.map(({ problem }) => problem.code);
    expect(codes.filter((code) => code === 'login_failed')).toHaveLength(5);
    expect(codes.filter((code) => code === 'login_throttled')).toHaveLength(45);
  });

  it('S-P1: lets somebody in who logs in thirty times at once with the right password', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => logIn(world)));
    for (const { status } of answers) expect(status).toBe(201);
  });

  it.each(['perCaller', 'perPassword'] as const)(
    'S-P1: is stopped over many login IDs: %s',
    async (limit) => {
      await world.close();
      const limits = {
        ...defaultConfig.limits,
        login: { ...login, [limit]: [{ count: 3, seconds: 3600 }] },
      };
      world = await openTestWorld({ config: { limits } });
      const guess = (person: number, password: string, ip: string) =>
        logIn(world, { loginId: `person.${person}`, password }, { ip });
      for (let person = 0; person < 3; person += 1) {
        const same = limit === 'perPassword' ? 'Spring2026' : `Guess-${person}`;
        const ip = limit === 'perCaller' ? '192.0.2.1' : `192.0.2.${person}`;
        expect((await guess(person, same, ip)).problem.code).toBe('login_failed');
      }
      const fourth = await guess(4, 'Spring2026', limit === 'perCaller' ? '192.0.2.1' : '192.0.2.99');
      expect(fourth.problem.code).toBe('login_throttled');
      expect((await guess(5, 'Autumn2026', '192.0.2.77')).problem.code).toBe('login_failed');
    },
  );

  it('S-P1: a success is not counted against its caller', async () => {
    await world.close();
    const limits = {
      ...defaultConfig.limits,
      login: {
        ...login,
        perCaller: [{ count: 2, seconds: 3600 }],
        perPassword: [{ count: 2, seconds: 3600 }],
      },
    };
    world = await openTestWorld({ config: { limits } });
    for (let time = 0; time < 4; time += 1) expect((await logIn(world)).status).toBe(201);
  });
});
