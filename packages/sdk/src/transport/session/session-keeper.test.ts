import { describe, expect, it, vi } from 'vitest';
import { createFakeChannels, type FakeChannels } from '../../../test/fake-channel.js';
import { createFakeClock } from '../../../test/fake-clock.js';
import { createFakePortal, type Jar } from '../../../test/fake-portal.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { createPortalClient, type PortalClient } from '../../client.js';
import type { SessionOptions, SessionState } from '../../index.js';

const minute = 60_000;

function setUp() {
  const clock = createFakeClock({ skipUpToMs: 2_000 });
  const portal = createFakePortal(clock);
  const tab = (session: SessionOptions, jar?: Jar, channels?: FakeChannels): PortalClient =>
    createPortalClient({
      baseUrl: 'https://portal.test',
      fetch: portal.fetchOf(jar),
      session,
      clock,
      random: () => 0.5,
      broadcast: channels?.open ?? false,
    });
  const count = (operation: string) => portal.log.filter((line) => line === operation).length;
  const refreshes = () => count('POST /v1/session/refresh');
  return { clock, portal, tab, count, refreshes };
}

const logIn = async (client: PortalClient) => {
  const { flow } = await client.session.identify({ loginId: 'hanako01' });
  return client.session.logIn({ flow, password: 'Secret-pass1' });
};

/** Something to wait for. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

describe('a session', () => {
  it('is unknown, then there, then gone, and says so once each', async () => {
    const { tab } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    const seen: SessionState[] = [];
    const stop = client.session.subscribe((state) => seen.push(state));
    expect(client.session.state).toEqual({ status: 'unknown' });
    const state = await logIn(client);
    expect(client.session.state).toEqual(state);
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    expect(seen).toEqual([state, { status: 'signed-out', reason: 'logged-out' }]);
    stop();
    await logIn(client);
    expect(seen).toHaveLength(2);
  });

  it('keeps the identity of its state while nothing changes, so that no form is drawn anew', async () => {
    const { tab } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    const { state } = client.session;
    const heard = vi.fn();
    client.session.subscribe(heard);
    await client.me.profile();
    await client.session.restore();
    // At the same moment by the clock nothing is new.
    await client.session.restore({ recheck: true });
    expect(client.session.state).toBe(state);
    expect(heard).not.toHaveBeenCalled();
  });

  it('never lets a token out: not in the state, not in what tabs tell each other', async () => {
    const { tab, clock } = setUp();
    const channels = createFakeChannels();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store }, undefined, channels);
    const states: SessionState[] = [];
    client.session.subscribe((state) => states.push(state));
    await logIn(client);
    clock.advance(11 * minute);
    await client.me.profile();
    await client.session.logOut();
    expect(channels.said.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify([states, channels.said])).not.toMatch(/refresh-|access-|Secret|hanako/);
  });

  it('survives a listener that throws', async () => {
    const { tab } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    const uncaught = vi.fn();
    process.once('uncaughtException', uncaught);
    const heard = vi.fn();
    client.session.subscribe(() => {
      throw new Error('the page’s own bug');
    });
    client.session.subscribe(heard);
    await expect(logIn(client)).resolves.toMatchObject({ status: 'signed-in' });
    expect(heard).toHaveBeenCalledOnce();
    expect(uncaught).toHaveBeenCalledOnce();
  });
});

describe('restore', () => {
  it('finds the session after a reload', async () => {
    const { tab } = setUp();
    const jar: Jar = {};
    const state = await logIn(tab({ kind: 'cookie' }, jar));
    await expect(tab({ kind: 'cookie' }, jar).session.restore()).resolves.toEqual(state);
  });

  it('says that there never was one', async () => {
    const { tab, portal } = setUp();
    const out = { status: 'signed-out', reason: 'never' };
    await expect(tab({ kind: 'cookie' }, {}).session.restore()).resolves.toEqual(out);
    portal.log.length = 0;
    await expect(tab({ kind: 'token' }).session.restore()).resolves.toEqual(out);
    expect(portal.log).toEqual([]);
  });

  it('says that it has expired', async () => {
    const { tab, clock } = setUp();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    clock.advance(31 * minute);
    const state = await tab({ kind: 'cookie' }, jar).session.restore();
    expect(state).toEqual({ status: 'signed-out', reason: 'expired' });
  });

  it('offline rejects and leaves it open, so that nobody is told to log in for want of a network', async () => {
    const { tab, portal } = setUp();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    portal.before = () => {
      throw new TypeError('fetch failed');
    };
    const client = tab({ kind: 'cookie' }, jar);
    await expect(client.session.restore()).rejects.toMatchObject({ code: 'network' });
    expect(client.session.state).toEqual({ status: 'unknown' });
    portal.before = () => {};
    await expect(client.session.restore()).resolves.toMatchObject({ status: 'signed-in' });
  });

  it('asked by ten widgets at once asks the portal once', async () => {
    const { tab, refreshes } = setUp();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    const client = tab({ kind: 'cookie' }, jar);
    await Promise.all(Array.from({ length: 10 }, () => client.session.restore()));
    expect(refreshes()).toBe(1);
  });

  it('notices by `recheck` what a host page told of', async () => {
    const { tab } = setUp();
    const jar: Jar = {};
    const [one, other] = [
      tab({ kind: 'cookie', embedded: true }, jar),
      tab({ kind: 'cookie', embedded: true }, jar),
    ];
    await other.session.restore();
    await logIn(one);
    await expect(other.session.restore()).resolves.toMatchObject({ status: 'signed-out' });
    await expect(other.session.restore({ recheck: true })).resolves.toEqual(one.session.state);
    await one.session.logOut();
    await expect(other.session.restore({ recheck: true })).resolves.toMatchObject({ status: 'signed-out' });
  });
});

describe('a call as a member', () => {
  it('without a login is refused before it is sent', async () => {
    const { tab, portal } = setUp();
    const client = tab({ kind: 'token' });
    await expect(client.me.profile()).rejects.toMatchObject({
      name: 'SessionExpiredError',
      code: 'session_required',
    });
    expect(portal.log).toEqual([]);
  });

  it('refreshes before the access token runs out, once for all calls', async () => {
    const { tab, clock, refreshes, count } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(9 * minute);
    await client.me.profile();
    expect(refreshes()).toBe(0);
    clock.advance(31_000);
    await Promise.all([client.me.profile(), client.session.list().catch(() => 0), client.me.profile()]);
    expect(refreshes()).toBe(1);
    expect(count('GET /v1/me')).toBe(3);
  });

  it('needs no timer: an idle page asks nothing', async () => {
    const { tab, clock } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    expect(clock.pending).toBe(0);
  });

  it('that is refused is repeated once after one refresh, with one idempotency key', async () => {
    const { tab, clock, portal, refreshes } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    const keys: (string | null)[] = [];
    await logIn(client);
    const watched = portal.fetchOf({});
    expect(watched).toBeTypeOf('function');
    // This device's clock stood still, so that the token seems fresh.
    const stale = createPortalClient({
      baseUrl: 'https://portal.test',
      session: { kind: 'token' },
      clock: { now: () => 0, after: clock.after },
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('step-up')) {
          keys.push(request.headers.get('Idempotency-Key'));
        }
        const answer = await portal.fetchOf()(request);
        answer.headers.delete('Date');
        return answer;
      },
    });
    await logIn(stale);
    clock.advance(11 * minute);
    await stale.session.stepUp({ password: 'x' }).catch(() => undefined);
    expect(refreshes()).toBe(1);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(stale.session.state.status).toBe('signed-in');
  });

  it('after the session has ended says so, and so does the state', async () => {
    const { tab, clock, portal } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    portal.endAll();
    const heard = vi.fn();
    client.session.subscribe(heard);
    await expect(client.me.profile()).rejects.toMatchObject({
      name: 'SessionExpiredError',
      code: 'session_expired',
      problem: { status: 401 },
    });
    expect(heard.mock.calls).toEqual([[{ status: 'signed-out', reason: 'expired' }]]);
    clock.advance(minute);
    portal.log.length = 0;
    await expect(client.me.profile()).rejects.toMatchObject({ code: 'session_expired' });
    expect(portal.log).toEqual([]);
  });

  it('offline does not log anybody out, and a busy page does not hammer a broken portal', async () => {
    const { tab, clock, portal, refreshes } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(11 * minute);
    portal.before = () => {
      throw new TypeError('fetch failed');
    };
    await expect(client.me.profile()).rejects.toMatchObject({ code: 'network', retryable: true });
    const asked = refreshes();
    for (let call = 0; call < 20; call++) {
      await expect(client.me.profile()).rejects.toMatchObject({ code: 'network' });
    }
    expect(refreshes()).toBe(asked);
    expect(client.session.state.status).toBe('signed-in');
    portal.before = () => {};
    clock.advance(1_000);
    await expect(client.me.profile()).resolves.toMatchObject({ relationship: 'insured' });
  });

  it('uses what is left of its token when the early refresh fails', async () => {
    const { tab, clock, portal } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(9 * minute + 45_000);
    portal.before = (operation) => {
      if (operation.endsWith('refresh')) {
        throw new TypeError('fetch failed');
      }
    };
    await expect(client.me.profile()).resolves.toMatchObject({ relationship: 'insured' });
  });

  it.each([-60 * minute, 60 * minute])('works on a device whose clock is %d ms off', async (off) => {
    const { clock, portal, refreshes } = setUp();
    const client = createPortalClient({
      baseUrl: 'https://portal.test',
      session: { kind: 'token' },
      clock: { now: () => clock.now() + off, after: clock.after },
      fetch: portal.fetchOf(),
    });
    await logIn(client);
    await client.me.profile();
    expect(refreshes()).toBe(0);
    clock.advance(11 * minute);
    await client.me.profile();
    expect(refreshes()).toBe(1);
    expect(Math.abs(client.serverNow() - clock.now())).toBeLessThan(1_000);
  });

  it('left by its caller does not take the refresh away from the others', async () => {
    const { tab, clock, portal, refreshes } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    portal.before = () => opened;
    const controller = new AbortController();
    const left = client.me.profile({ signal: controller.signal });
    const stayed = client.me.profile();
    controller.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    open();
    await expect(stayed).resolves.toMatchObject({ relationship: 'insured' });
    expect(refreshes()).toBe(1);
  });

  it('after a night’s sleep in the middle of a refresh goes on where it was', async () => {
    const { tab, clock, portal } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    clock.advance(11 * minute);
    const { open, opened } = gate();
    portal.after = () => opened;
    const call = client.me.profile();
    await clock.timerOf(4_000);
    clock.sleepThrough(8 * minute);
    portal.after = () => {};
    open();
    await expect(call).resolves.toMatchObject({ relationship: 'insured' });
    expect(portal.reuses).toBe(0);
  });
});

describe('a refresh that comes back late', () => {
  it.each(['cookie', 'token'] as const)('does not bring back who logged out meanwhile (%s)', async (kind) => {
    const { tab, clock, portal } = setUp();
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
    const { tab, clock, portal } = setUp();
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

  it('is not written over a logout by a slow store', async () => {
    const { tab, clock } = setUp();
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

describe('a logout', () => {
  it('offline forgets at once, tells the other tabs, and says that the portal does not know', async () => {
    const { tab, portal } = setUp();
    const channels = createFakeChannels();
    const jar: Jar = {};
    const [one, other] = [tab({ kind: 'cookie' }, jar, channels), tab({ kind: 'cookie' }, jar, channels)];
    other.session.subscribe(() => {});
    await logIn(one);
    await other.session.restore();
    portal.before = () => {
      throw new TypeError('fetch failed');
    };
    await expect(one.session.logOut()).resolves.toEqual({ endedOnPortal: false });
    await channels.settle();
    const out = { status: 'signed-out', reason: 'logged-out' };
    expect([one.session.state, other.session.state]).toEqual([out, out]);
    await expect(one.me.profile()).rejects.toMatchObject({ code: 'session_required' });
  });

  it('that did not reach the portal is made up for before anybody is logged in again by a cookie', async () => {
    const { tab, portal } = setUp();
    const jar: Jar = {};
    const client = tab({ kind: 'cookie' }, jar);
    await logIn(client);
    portal.before = () => {
      throw new TypeError('fetch failed');
    };
    await client.session.logOut();
    await expect(client.session.restore({ recheck: true })).resolves.toMatchObject({ status: 'signed-out' });
    expect(jar.session).toBeDefined();
    portal.before = () => {};
    await expect(client.session.restore({ recheck: true })).resolves.toMatchObject({ reason: 'logged-out' });
    expect(jar.session).toBeUndefined();
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
  });

  it('ends the session on the portal also when its access token has run out', async () => {
    const { tab, clock, portal, count } = setUp();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    const before = store.token;
    clock.advance(11 * minute);
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    expect(count('DELETE /v1/session')).toBe(2);
    store.token = before;
    await expect(tab({ kind: 'token', store }).session.restore()).resolves.toMatchObject({
      reason: 'expired',
    });
    expect(portal.reuses).toBe(0);
  });

  it('before anything is known ends what the cookie holds', async () => {
    const { tab } = setUp();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    const client = tab({ kind: 'cookie' }, jar);
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    expect(jar.session).toBeUndefined();
  });

  it('of one’s own session from the list is a logout here', async () => {
    const { tab } = setUp();
    const client = tab({ kind: 'cookie' }, {});
    const { sessionId } = await logIn(client);
    await client.session.end({ id: 'another' });
    expect(client.session.state.status).toBe('signed-in');
    await client.session.end({ id: sessionId });
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
  });
});

describe('other tabs', () => {
  it('follow login, refresh and logout without asking the portal', async () => {
    const { tab, clock, portal } = setUp();
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

  it('do not fall for late or foreign news', async () => {
    const { tab } = setUp();
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
    const { tab } = setUp();
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
    const { tab, clock, portal } = setUp();
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
    const { tab, clock, portal } = setUp();
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
    const { clock, portal } = setUp();
    const client = createPortalClient({
      baseUrl: 'https://portal.test',
      fetch: portal.fetchOf({}),
      session: { kind: 'cookie' },
      clock,
      broadcast: open ?? false,
    });
    await expect(logIn(client)).resolves.toMatchObject({ status: 'signed-in' });
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    client.dispose();
  });

  it('are left by dispose, which harms no refresh under way', async () => {
    const { tab, clock } = setUp();
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

describe('a store', () => {
  it('that throws leaves the session in memory', async () => {
    const { tab, clock } = setUp();
    const store = createMemoryStore();
    store.before = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const client = tab({ kind: 'token', store });
    await logIn(client);
    clock.advance(11 * minute);
    await expect(client.me.profile()).resolves.toMatchObject({ relationship: 'insured' });
    await client.session.logOut();
    await expect(client.session.restore({ recheck: true })).resolves.toMatchObject({ status: 'signed-out' });
  });

  it('that hangs holds nobody up for longer than five seconds', async () => {
    const { tab, clock } = setUp();
    const store = createMemoryStore();
    store.before = () => new Promise(() => {});
    const client = tab({ kind: 'token', store });
    const { flow } = await client.session.identify({ loginId: 'x' });
    const loggedIn = client.session.logIn({ flow, password: 'x' });
    await clock.timerOf(5_000);
    clock.advance(5_000);
    await expect(loggedIn).resolves.toMatchObject({ status: 'signed-in' });
  });

  it('may call the portal itself: no lock is held over it', async () => {
    const { tab, clock } = setUp();
    const store = createMemoryStore();
    const client = tab({ kind: 'token', store });
    await logIn(client);
    let asked: unknown;
    store.before = async (operation) => {
      if (operation === 'set') {
        asked = await client.me.profile();
      }
    };
    clock.advance(11 * minute);
    const call = client.me.profile();
    await call;
    expect(asked).toMatchObject({ relationship: 'insured' });
  });
});
