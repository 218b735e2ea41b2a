import { describe, expect, it, vi } from 'vitest';
import { createFakeChannels } from '../../../test/fake-channel.js';
import type { Jar } from '../../../test/fake-portal.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { gate, logIn, minute, setUpSession } from '../../../test/session-set-up.js';
import type { SessionState } from './session-state.js';

describe('other tabs', () => {
  it('follow login, refresh and logout without asking the portal', async () => {
    const { tab, clock, portal } = setUpSession();
    const channels = createFakeChannels();
    const jar: Jar = {};
    const [one, other] = [tab({ kind: 'cookie' }, jar, channels), tab({ kind: 'cookie' }, jar, channels)];
    await other.session.restore();
    const heard = vi.fn();
    other.session.subscribe(heard);
    portal.log.length = 0;
    await logIn(one);
    await channels.settle();
    expect(other.session.state).toEqual(one.session.state);
    clock.advance(11 * minute);
    await one.me.profile();
    await channels.settle();
    expect(other.session.state).toEqual(one.session.state);
    await one.session.logOut();
    await channels.settle();
    expect(other.session.state).toEqual(one.session.state);
    expect(heard).toHaveBeenCalledTimes(3);
    expect(portal.log).toHaveLength(5);
  });

  it('with one store hear a login and the logout after it in this order, however slow it is', async () => {
    const { tab } = setUpSession();
    const channels = createFakeChannels();
    const store = createMemoryStore();
    let answered = Promise.resolve();
    const slow = {
      ...store,
      get: () => {
        const { token } = store;
        return answered.then(() => token);
      },
    };
    const one = tab({ kind: 'token', store }, undefined, channels);
    const other = tab({ kind: 'token', store: slow }, undefined, channels);
    await other.session.restore();
    const states: SessionState[] = [];
    const heard = new Promise<void>((resolve) => {
      other.session.subscribe((state) => states.push(state) === 2 && resolve());
    });
    const { open, opened } = gate();
    answered = opened;
    const state = await logIn(one);
    await channels.settle();
    // The login is still being looked up when the logout is told.
    answered = Promise.resolve();
    await one.session.logOut();
    await channels.settle();
    expect(states).toEqual([]);
    open();
    await heard;
    expect(states).toEqual([state, one.session.state]);
  });

  it('do not fall for late or foreign news', async () => {
    const { tab } = setUpSession();
    const channels = createFakeChannels();
    const jar: Jar = {};
    const client = tab({ kind: 'cookie' }, jar, channels);
    const state = await logIn(client);
    const stranger = channels.open('ikiiki-session https://portal.test/');
    const say = async (message: unknown) => {
      stranger.postMessage(message);
      await channels.settle();
    };
    for (const nonsense of [null, 'logged-out', 7, {}, { status: 'signed-out' }, { status: 'signed-in' }]) {
      await say(nonsense);
    }
    await say({ status: 'signed-out', reason: 'expired', sessionId: 'an-older-one' });
    expect(client.session.state).toBe(state);
    await client.session.logOut();
    // The refresh of a tab that had not heard of the logout yet.
    await say(state);
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
  });

  it('with a store of their own are not logged in by another’s login', async () => {
    const { tab } = setUpSession();
    const channels = createFakeChannels();
    const [one, other] = [
      tab({ kind: 'token', store: createMemoryStore() }, undefined, channels),
      tab({ kind: 'token', store: createMemoryStore() }, undefined, channels),
    ];
    const own = await logIn(other);
    await logIn(one);
    await channels.settle();
    expect(other.session.state).toBe(own);
    await one.session.logOut();
    await channels.settle();
    expect(other.session.state).toBe(own);
  });

  it('that rotated the stored token cost nobody the session', async () => {
    const { tab, clock, portal } = setUpSession();
    const store = createMemoryStore();
    const [one, other] = [tab({ kind: 'token', store }), tab({ kind: 'token', store })];
    await logIn(one);
    await other.session.restore();
    for (let round = 0; round < 5; round++) {
      clock.advance(11 * minute);
      await one.me.profile();
      clock.advance(11_000);
      await other.me.profile();
    }
    expect(portal.reuses).toBe(0);
  });

  it('that rotated it in the very moment are read again before a logout is believed', async () => {
    const { tab, clock, portal } = setUpSession();
    const store = createMemoryStore();
    const [one, other] = [tab({ kind: 'token', store }), tab({ kind: 'token', store })];
    await logIn(one);
    await other.session.restore();
    clock.advance(11 * minute);
    const stale = store.token;
    const held = gate();
    let first = true;
    portal.before = async (operation) => {
      if (operation.endsWith('refresh') && first) {
        first = false;
        await held.opened;
      }
    };
    const late = other.me.profile();
    await clock.timerOf(4_000);
    // The member logs out and in again in the other tab: what the first sent is dead by then.
    await one.session.logOut();
    await logIn(one);
    expect(store.token).not.toBe(stale);
    held.open();
    await expect(late).resolves.toMatchObject({ relationship: 'insured' });
  });

  it.each([
    ['are missing', undefined],
    [
      'are refused',
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    ],
  ])('that %s are no hindrance', async (_, open) => {
    const { portal, make } = setUpSession();
    const client = make({
      fetch: portal.fetchOf({}),
      session: { kind: 'cookie' },
      broadcast: open ?? false,
    });
    await expect(logIn(client)).resolves.toMatchObject({ status: 'signed-in' });
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    client.dispose();
  });

  it('are left by dispose, which harms no refresh under way', async () => {
    const { tab, clock } = setUpSession();
    const channels = createFakeChannels();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store }, undefined, channels);
    const heard = vi.fn();
    client.session.subscribe(heard);
    await logIn(client);
    clock.advance(11 * minute);
    const stale = store.token;
    const call = client.me.profile();
    client.dispose();
    await call;
    expect(store.token).not.toBe(stale);
    expect(heard).toHaveBeenCalledOnce();
    expect(channels.said).toHaveLength(1);
  });
});
