import { me, session } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn, member } from '../test-journey.js';
import { minuteMs, openTestWorld, secondMs, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const refresh = (refreshToken: string) =>
  world.ask(session.refresh, { body: { transport: 'token', refreshToken } });

const firstToken = async () => (await logIn(world)).body.refreshToken ?? '';

describe('a refresh', () => {
  it('S-P12: a thousand races of two tabs log nobody out', async () => {
    const jar = world.newJar();
    await logIn(world, member, { transport: 'cookie', jar });
    const tab = () => world.ask(session.refresh, { body: { transport: 'cookie' }, jar });
    let refused = 0;
    for (let race = 0; race < 1000; race += 1) {
      await world.advance(20 * secondMs);
      for (const { status } of await Promise.all([tab(), tab()])) refused += status === 200 ? 0 : 1;
    }
    expect(refused).toBe(0);
    expect(await world.events('authn_token_reuse')).toEqual([]);
  }, 120_000);

  it('S-P12: gives everybody within ten seconds the same successor', async () => {
    const token = await firstToken();
    const winner = await refresh(token);
    expect(winner.body.refreshToken).not.toBe(token);
    await world.advance(10 * secondMs);
    const loser = await refresh(token);
    expect([loser.status, loser.body.refreshToken]).toEqual([200, winner.body.refreshToken]);
    const profile = await world.ask(me.profile, { accessToken: loser.body.accessToken });
    expect(profile.status).toBe(200);
  });

  it('S-P12: gives the newest of the line to who comes late but within the grace', async () => {
    const token = await firstToken();
    const { body: second } = await refresh(token);
    const { body: third } = await refresh(second.refreshToken ?? '');
    expect((await refresh(token)).body.refreshToken).toBe(third.refreshToken);
  });

  it('S-P12: a token used again at eleven seconds ends the whole family and is audited', async () => {
    const token = await firstToken();
    const winner = await refresh(token);
    await world.advance(11 * secondMs);
    const thief = await refresh(token);
    expect([thief.status, thief.problem.code]).toEqual([401, 'session_expired']);
    expect((await refresh(winner.body.refreshToken ?? '')).problem.code).toBe('session_expired');
    const profile = await world.ask(me.profile, { accessToken: winner.body.accessToken });
    expect(profile.problem.code).toBe('session_expired');
    const [event] = await world.events('authn_token_reuse');
    expect(event).toMatchObject({ level: 'critical', actor: 'member' });
  });

  it('S-P12: fifty at once rotate once', async () => {
    const token = await firstToken();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(token)));
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
    const rows = await world.world.portal.db.selectFrom('refresh_tokens').selectAll().execute();
    expect(rows).toHaveLength(2);
  });

  it('S-P13: who loses the race gets the winner’s cookie and never an empty one', async () => {
    const jar = world.newJar();
    await logIn(world, member, { transport: 'cookie', jar });
    const name = '__Host-ikiiki-session';
    const old = jar.get(name) ?? '';
    const late = world.newJar();
    late.set(name, old, 60);
    const tooLate = world.newJar();
    tooLate.set(name, old, 60);
    const ask = (from: typeof jar) =>
      world.ask(session.refresh, { body: { transport: 'cookie' }, jar: from });
    await ask(jar);
    await ask(late);
    expect([jar.get(name) === old, late.get(name)]).toEqual([false, jar.get(name)]);
    await world.advance(minuteMs);
    expect((await ask(tooLate)).status).toBe(401);
    expect(tooLate.get(name)).toBe(old);
  });

  it('takes no token of another transport, none that is unknown, and none at all', async () => {
    const jar = world.newJar();
    await logIn(world, member, { transport: 'cookie', jar });
    const token = await firstToken();
    const stolen = world.newJar();
    stolen.set('__Host-ikiiki-embed', jar.get('__Host-ikiiki-session') ?? '', 60);
    const answers = [
      await refresh(jar.get('__Host-ikiiki-session') ?? ''),
      await refresh('A'.repeat(43)),
      await world.ask(session.refresh, { body: { transport: 'token' } }),
      await world.ask(session.refresh, { body: { transport: 'cookie', refreshToken: token } }),
      await world.ask(session.refresh, { body: { transport: 'embedded-cookie' }, jar: stolen }),
    ];
    for (const { status, problem } of answers) {
      expect([status, problem.code]).toEqual([401, 'session_required']);
    }
    expect((await refresh(token)).status).toBe(200);
  });

  it('in frames uses a cookie of its own', async () => {
    const jar = world.newJar();
    const login = await logIn(world, member, { transport: 'embedded-cookie', jar });
    expect(login.body.refreshToken).toBeUndefined();
    expect(jar.get('__Host-ikiiki-session')).toBeUndefined();
    const refreshed = await world.ask(session.refresh, { body: { transport: 'embedded-cookie' }, jar });
    expect(refreshed.status).toBe(200);
    await world.ask(session.logOut, { accessToken: refreshed.body.accessToken, jar });
    expect(jar.get('__Host-ikiiki-embed')).toBeUndefined();
  });
});
