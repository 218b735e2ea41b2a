import { me, session } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logIn, member } from '../test-journey.js';
import { hourMs, minuteMs, openTestWorld, type TestWorld } from '../test-world.js';

let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
});
afterEach(() => world.close());

const profile = (accessToken: string) => world.ask(me.profile, { accessToken });

describe('a session', () => {
  it('S-P10: has secrets of 256 bits, and only their hashes are stored', async () => {
    const { body } = await logIn(world);
    expect(body.accessToken).toMatch(/^[\w-]{43}$/);
    expect(body.refreshToken).toMatch(/^[\w-]{43}$/);
    const { db } = world.world.portal;
    const tables = ['sessions', 'access_tokens', 'refresh_tokens', 'login_flows'] as const;
    const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
    expect(JSON.stringify(rows)).not.toContain(body.accessToken);
    expect(JSON.stringify(rows)).not.toContain(body.refreshToken);
  });

  it('S-P10: is over for good at the logout, on the server', async () => {
    const { body } = await logIn(world);
    const { accessToken, refreshToken } = body;
    expect((await world.ask(session.logOut, { accessToken })).status).toBe(204);
    expect((await profile(accessToken)).problem.code).toBe('session_expired');
    const replay = await world.ask(session.refresh, {
      body: { transport: 'token', ...(refreshToken !== undefined && { refreshToken }) },
    });
    expect([replay.status, replay.problem.code]).toEqual([401, 'session_expired']);
  });

  it('S-P10: gets new secrets with every login, and the browser’s old session ends', async () => {
    const jar = world.newJar();
    const first = await logIn(world, member, { transport: 'cookie', jar });
    const second = await logIn(world, member, { transport: 'cookie', jar });
    expect(second.body.sessionId).not.toBe(first.body.sessionId);
    expect((await profile(first.body.accessToken)).status).toBe(401);
    expect((await profile(second.body.accessToken)).status).toBe(200);
  });

  it('S-P10: with more rights its other access tokens die', async () => {
    const { body } = await logIn(world);
    const refreshed = await world.ask(session.refresh, {
      body: {
        transport: 'token',
        ...(body.refreshToken !== undefined && { refreshToken: body.refreshToken }),
      },
    });
    const { accessToken } = refreshed.body;
    await world.ask(session.stepUp, { body: { password: member.password }, accessToken });
    expect((await profile(body.accessToken)).problem.code).toBe('session_required');
    expect((await profile(accessToken)).status).toBe(200);
  });

  it('S-P10: is listed with the others, and each can be ended', async () => {
    const agent = (userAgent: string) => ({ headers: { 'User-Agent': userAgent } });
    const phone = await logIn(
      world,
      member,
      agent(
        'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Safari/604.1',
      ),
    );
    await world.advance(minuteMs);
    const desk = await logIn(
      world,
      member,
      agent('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36'),
    );
    const list = async () =>
      (await world.ask(session.list, { accessToken: desk.body.accessToken })).body.items.map(
        ({ id, current, device }) => [id, current, device],
      );
    expect(await list()).toEqual([
      [desk.body.sessionId, true, 'Chrome / Windows'],
      [phone.body.sessionId, false, 'Safari / iOS'],
    ]);
    const end = (id: string) =>
      world.ask(session.end, { params: { id }, accessToken: desk.body.accessToken });
    expect((await end(phone.body.sessionId)).status).toBe(204);
    expect(await list()).toHaveLength(1);
    expect((await profile(phone.body.accessToken)).status).toBe(401);
    expect((await end(phone.body.sessionId)).problem.code).toBe('not_found');
  });

  it('S-F3: of somebody else is as unknown as none', async () => {
    const mine = await logIn(world);
    const theirs = await logIn(world, { loginId: 'family.member', password: 'Hataraku-Mori96' });
    const answer = await world.ask(session.end, {
      params: { id: theirs.body.sessionId },
      accessToken: mine.body.accessToken,
    });
    expect([answer.status, answer.problem.code]).toEqual([404, 'not_found']);
    expect((await profile(theirs.body.accessToken)).status).toBe(200);
  });

  it('S-P11: idles away after 30 minutes, and every request puts that off', async () => {
    const { body } = await logIn(world);
    const { transport, refreshToken = '' } = { transport: 'token' as const, ...body };
    await world.advance(9 * minuteMs);
    expect((await profile(body.accessToken)).status).toBe(200);
    await world.advance(30 * minuteMs - 1);
    const renewed = await world.ask(session.refresh, { body: { transport, refreshToken } });
    expect(renewed.status).toBe(200);
    expect(Date.parse(renewed.body.idleExpiresAt)).toBe(world.now() + 30 * minuteMs);
    await world.advance(30 * minuteMs);
    const { refreshToken: newer = '' } = renewed.body;
    const dead = await world.ask(session.refresh, { body: { transport, refreshToken: newer } });
    expect(dead.problem.code).toBe('session_expired');
    expect((await profile(renewed.body.accessToken)).problem.code).toBe('session_expired');
    expect(await world.events('session_expired')).toHaveLength(1);
    expect(await world.events('session_use_after_expire')).toHaveLength(1);
  });

  it('S-P11: ends after 12 hours however busy it is, and a refresh does not move that', async () => {
    const { body } = await logIn(world);
    const endsAt = world.now() + 12 * hourMs;
    let { refreshToken = '', accessToken } = body;
    while (endsAt - world.now() > 20 * minuteMs) {
      await world.advance(20 * minuteMs);
      const renewed = await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
      expect(Date.parse(renewed.body.absoluteExpiresAt)).toBe(endsAt);
      ({ refreshToken = '', accessToken } = renewed.body);
    }
    await world.advance(endsAt - world.now() - minuteMs);
    const last = await world.ask(session.refresh, { body: { transport: 'token', refreshToken } });
    expect(Date.parse(last.body.accessExpiresAt)).toBe(endsAt);
    ({ accessToken } = last.body);
    await world.advance(minuteMs - 1);
    expect((await profile(accessToken)).status).toBe(200);
    await world.advance(1);
    expect((await profile(accessToken)).problem.code).toBe('session_expired');
  });

  it('S-P11: an access token lives ten minutes; then a refresh is due, not a login', async () => {
    const { body } = await logIn(world);
    await world.advance(10 * minuteMs - 1);
    expect((await profile(body.accessToken)).status).toBe(200);
    await world.advance(1);
    expect((await profile(body.accessToken)).problem.code).toBe('session_required');
  });

  it('without a token, with a foreign one and with a refresh token there is none', async () => {
    const { body } = await logIn(world);
    expect((await world.ask(me.profile)).problem.code).toBe('session_required');
    for (const token of ['A'.repeat(43), body.refreshToken ?? '', body.sessionId]) {
      expect((await profile(token)).problem.code).toBe('session_required');
    }
  });
});
