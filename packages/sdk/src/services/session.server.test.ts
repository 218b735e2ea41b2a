import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../test/memory-store.js';
import { createMockWorld, logIn, type MockWorld, member } from '../../test/mock-world.js';

let world: MockWorld;
beforeEach(() => {
  world = createMockWorld();
});
afterEach(() => world.close());

describe('a login', () => {
  it('answers alike for known and unknown login IDs, and says one thing of ID and password', async () => {
    const { session } = world.client();
    const known = await session.identify({ loginId: member.loginId });
    const unknown = await session.identify({ loginId: 'nobody.here' });
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    for (const { flow } of [known, unknown]) {
      await expect(session.logIn({ flow, password: 'wrong' })).rejects.toMatchObject({
        name: 'ProblemError',
        code: 'login_failed',
      });
    }
    expect(session.state).toEqual({ status: 'unknown' });
  });

  it('is slowed down after five failures, and says for how long', async () => {
    const client = world.client();
    for (let attempt = 0; attempt < 5; attempt++) {
      await expect(logIn(client, { ...member, password: 'wrong' })).rejects.toMatchObject({
        code: 'login_failed',
      });
    }
    const error = await logIn(client, { ...member, password: 'wrong' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'RateLimitedError', code: 'login_throttled' });
    expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
  });

  it('whose answer was lost is made once', async () => {
    const client = world.client();
    await world.dev.addFault({ operation: 'session.logIn', cut: 'after', times: 1 });
    await logIn(client);
    await expect(client.session.list()).resolves.toMatchObject({ items: [{ current: true }] });
  });
});

describe('a session in a store', () => {
  it('outlives access tokens and reloads, and ends when idle for half an hour of the portal’s time', async () => {
    const store = createMemoryStore();
    const client = world.client({ kind: 'token', store });
    await logIn(client);
    const first = store.token;
    for (let round = 0; round < 4; round++) {
      await world.dev.advance({ minutes: 11 });
      await expect(client.me.profile()).resolves.toMatchObject({ nickname: member.nickname });
    }
    expect(store.token).not.toBe(first);
    const reloaded = world.client({ kind: 'token', store });
    await expect(reloaded.session.restore()).resolves.toMatchObject({ status: 'signed-in' });
    await world.dev.advance({ minutes: 30 });
    await expect(reloaded.me.profile()).rejects.toMatchObject({
      name: 'SessionExpiredError',
      code: 'session_expired',
    });
    expect(reloaded.session.state).toEqual({ status: 'signed-out', reason: 'expired' });
    expect(store.token).toBeUndefined();
  });

  it('S-P11: ends twelve hours after the login, however busy', async () => {
    const client = world.client();
    const { absoluteExpiresAt } = await logIn(client);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      await world.dev.advance({ minutes: 20 });
      await client.me.profile();
    }
    await world.dev.advance({ minutes: 20 });
    await expect(client.me.profile()).rejects.toMatchObject({ code: 'session_expired' });
    expect(Date.parse(absoluteExpiresAt)).toBeLessThanOrEqual(client.serverNow() + 1_000);
  });

  it('S-P12: survives two tabs refreshing at once and lost answers; a stolen token ends it', async () => {
    const store = createMemoryStore();
    const tabs = [world.client({ kind: 'token', store }), world.client({ kind: 'token', store })] as const;
    await logIn(tabs[0]);
    await tabs[1].session.restore();
    for (let round = 0; round < 20; round++) {
      await world.dev.advance({ minutes: 11 });
      if (round % 5 === 0) {
        await world.dev.addFault({ operation: 'session.refresh', cut: 'after', times: 1 });
      }
      await Promise.all(tabs.map((tab) => tab.me.profile()));
    }
    expect(tabs.map((tab) => tab.session.state.status)).toEqual(['signed-in', 'signed-in']);
    const stolen = store.token!;
    await world.dev.advance({ minutes: 11 });
    await tabs[0].me.profile();
    await world.dev.advance({ seconds: 11 });
    const thief = createMemoryStore();
    thief.token = stolen;
    await expect(world.client({ kind: 'token', store: thief }).session.restore()).resolves.toMatchObject({
      status: 'signed-out',
    });
    await expect(tabs[0].me.profile()).rejects.toMatchObject({ name: 'SessionExpiredError' });
    const { entries } = await world.dev.audit();
    expect(entries.map(({ event }) => event)).toContain('authn_token_reuse');
  });

  it('S-P10: a logout kills it on the portal too, and an expired access token is no way round', async () => {
    const store = createMemoryStore();
    const client = world.client({ kind: 'token', store });
    await logIn(client);
    const kept = store.token!;
    await world.dev.advance({ minutes: 11 });
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    store.token = kept;
    await expect(world.client({ kind: 'token', store }).session.restore()).resolves.toEqual({
      status: 'signed-out',
      reason: 'expired',
    });
  });
});

describe('a session in a cookie', () => {
  it.each([false, true])('survives a reload and ends with a logout (in a frame: %s)', async (embedded) => {
    const browser = createMockWorld({ cookies: true });
    const open = () => browser.client({ kind: 'cookie', embedded });
    const client = open();
    await expect(client.session.restore()).resolves.toEqual({ status: 'signed-out', reason: 'never' });
    const state = await logIn(client);
    const reloaded = open();
    await expect(reloaded.session.restore()).resolves.toMatchObject({ sessionId: state.sessionId });
    await browser.dev.advance({ minutes: 11 });
    await expect(reloaded.me.profile()).resolves.toMatchObject({ nickname: member.nickname });
    await expect(reloaded.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    await expect(open().session.restore()).resolves.toEqual({ status: 'signed-out', reason: 'never' });
    await browser.close();
  });
});

describe('sessions', () => {
  it('that ended elsewhere is forgotten at once, without asking the portal', async () => {
    const client = world.client();
    await logIn(client);
    await world.dev.addFault({ cut: 'before' });
    await client.session.forget();
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
    await expect(client.me.profile()).rejects.toMatchObject({ code: 'session_required' });
  });

  it('are listed, and one can be ended from another device', async () => {
    const [here, there] = [world.client(), world.client()];
    await logIn(here);
    const { sessionId } = await logIn(there);
    const { items } = await here.session.list();
    expect(items).toHaveLength(2);
    expect(items.find(({ id }) => id === sessionId)).toMatchObject({ current: false });
    await here.session.end({ id: sessionId });
    await expect(there.me.profile()).rejects.toMatchObject({ name: 'SessionExpiredError' });
    expect(there.session.state).toEqual({ status: 'signed-out', reason: 'expired' });
    await expect(here.session.end({ id: 'unknown' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that are one’s own end like a logout', async () => {
    const client = world.client();
    const { sessionId } = await logIn(client);
    await client.session.end({ id: sessionId });
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
  });

  it('are proven again for some minutes by the password', async () => {
    const client = world.client();
    await expect(client.session.stepUp({ password: member.password })).rejects.toMatchObject({
      code: 'session_required',
    });
    await logIn(client);
    const { stepUpExpiresAt } = await client.session.stepUp({ password: member.password });
    expect(Math.round((Date.parse(stepUpExpiresAt) - client.serverNow()) / 60_000)).toBe(10);
  });
});
