import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../test/memory-store.js';
import { gate, logIn, minute, setUpSession } from '../../../test/session-set-up.js';

describe('a refresh that comes back late', () => {
  it.each(['cookie', 'token'] as const)('does not bring back who logged out meanwhile (%s)', async (kind) => {
    const { tab, clock, portal } = setUpSession();
    const store = createMemoryStore();
    const client = tab(kind === 'cookie' ? { kind } : { kind, store }, {});
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    portal.after = (operation) => (operation.endsWith('refresh') ? opened : undefined);
    const call = client.me.profile();
    await clock.timerOf(4_000);
    const loggedOut = client.session.logOut();
    expect(client.session.state.status).toBe('signed-out');
    open();
    await expect(call).rejects.toMatchObject({ code: 'session_required' });
    await loggedOut;
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
    expect(store.token).toBeUndefined();
  });

  it('does not replace who logged in meanwhile', async () => {
    const { tab, clock, portal } = setUpSession();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    portal.after = (operation) => (operation.endsWith('refresh') ? opened : undefined);
    const call = client.me.profile();
    await clock.timerOf(4_000);
    const second = await logIn(client);
    const stored = store.token;
    open();
    // The session's own id stands for the nickname here.
    await expect(call).resolves.toMatchObject({ nickname: second.sessionId });
    expect(client.session.state).toEqual(second);
    expect(store.token).toBe(stored);
  });

  it('does not cost who logs in while a slow store still answers the logout', async () => {
    const { tab } = setUpSession();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    const { open, opened } = gate();
    const entered = gate();
    store.before = (operation) => {
      if (operation === 'get') {
        entered.open();
        return opened;
      }
      return undefined;
    };
    const loggedOut = client.session.logOut();
    await entered.opened;
    const state = await logIn(client);
    open();
    await loggedOut;
    expect(client.session.state).toEqual(state);
    expect(store.token).toBeDefined();
    await expect(client.me.profile()).resolves.toMatchObject({ nickname: state.sessionId });
  });

  it('does not carry out one member’s wish as the next member', async () => {
    const { tab, clock, portal, count } = setUpSession();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    portal.after = (operation) => (operation.endsWith('refresh') ? opened : undefined);
    const call = client.me.changeNickname({ nickname: 'はなこ' });
    await clock.timerOf(4_000);
    await logIn(client);
    open();
    await expect(call).rejects.toMatchObject({ code: 'session_expired' });
    expect(count('PUT /v1/me/nickname')).toBe(0);
    expect(client.session.state.status).toBe('signed-in');
  });

  it('is not written over a logout by a slow store', async () => {
    const { tab, clock } = setUpSession();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    const entered = gate();
    store.before = (operation) => {
      if (operation === 'set') {
        entered.open();
        return opened;
      }
      return undefined;
    };
    const call = client.me.profile().catch(() => undefined);
    await entered.opened;
    const loggedOut = client.session.logOut();
    open();
    await Promise.all([call, loggedOut]);
    expect(store.token).toBeUndefined();
  });
});
