import { describe, expect, it, vi } from 'vitest';
import { gate, logIn, minute, setUpSession } from '../../../test/session-set-up.js';

describe('a call as a member', () => {
  it('without a login is refused before it is sent', async () => {
    const { tab, portal } = setUpSession();
    const client = tab({ kind: 'token' });
    await expect(client.me.profile()).rejects.toMatchObject({
      name: 'SessionExpiredError',
      code: 'session_required',
    });
    expect(portal.log).toEqual([]);
  });

  it('refreshes before the access token runs out, once for all calls', async () => {
    const { tab, clock, refreshes, count } = setUpSession();
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
    const { tab, clock } = setUpSession();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    expect(clock.pending).toBe(0);
  });

  it('that is refused is repeated once after one refresh, with one idempotency key', async () => {
    const { clock, portal, refreshes, make } = setUpSession();
    const keys: (string | null)[] = [];
    // This device's clock stood still, so that the token seems fresh.
    const stale = make({
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

  it('that is refused late takes the token another call has got meanwhile', async () => {
    const { clock, portal, refreshes, make } = setUpSession();
    const held = gate();
    const client = make({
      // This device's clock stood still, so that the token seems fresh.
      clock: { now: () => 0, after: clock.after },
      fetch: async (input, init) => {
        const answer = await portal.fetchOf()(input, init);
        answer.headers.delete('Date');
        if (answer.status === 401 && new Request(input, init).url.endsWith('/sessions')) {
          await held.opened;
        }
        return answer;
      },
    });
    await logIn(client);
    clock.advance(11 * minute);
    const late = client.session.list().catch(() => undefined);
    await client.me.profile();
    held.open();
    await late;
    expect(refreshes()).toBe(1);
  });

  it('works where neither this clock nor any answer tells the portal’s time', async () => {
    const { clock, portal, refreshes, make } = setUpSession();
    const client = make({
      clock: { now: () => clock.now() + 60 * minute, after: clock.after },
      fetch: async (input, init) => {
        const answer = await portal.fetchOf()(input, init);
        answer.headers.delete('Date');
        return answer;
      },
    });
    await logIn(client);
    await client.me.profile();
    await client.me.profile();
    expect(refreshes()).toBe(0);
  });

  it('that is refused with a fresh token too gives up: the session has been ended', async () => {
    const { portal, refreshes, make } = setUpSession();
    const client = make({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('/me')) {
          request.headers.delete('Authorization');
        }
        return portal.fetchOf()(request);
      },
    });
    await logIn(client);
    await expect(client.me.profile()).rejects.toMatchObject({ name: 'SessionExpiredError' });
    expect(refreshes()).toBe(1);
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'expired' });
  });

  it('leaves no answer with tokens behind: a refresh carries no idempotency key', async () => {
    const { clock, portal, make } = setUpSession();
    const keys: (string | null)[] = [];
    const client = make({
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.endsWith('refresh')) {
          keys.push(request.headers.get('Idempotency-Key'));
        }
        return portal.fetchOf()(request);
      },
    });
    await logIn(client);
    clock.advance(11 * minute);
    await client.me.profile();
    expect(keys).toEqual([null]);
  });

  it('after the session has ended says so, and so does the state', async () => {
    const { tab, clock, portal } = setUpSession();
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
    const { tab, clock, portal, refreshes } = setUpSession();
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
    const { tab, clock, portal } = setUpSession();
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
    const { clock, refreshes, make } = setUpSession();
    const client = make({
      clock: { now: () => clock.now() + off, after: clock.after },
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
    const { tab, clock, portal, refreshes } = setUpSession();
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

  it('S-P12: tries a refresh no longer than the portal forgives a used token', async () => {
    const { clock, portal, refreshes, make } = setUpSession({ skipUpToMs: 0 });
    const client = make({
      fetch: portal.fetchOf({}),
      session: { kind: 'cookie' },
      random: () => 0,
      retries: 9,
    });
    await logIn(client);
    clock.advance(11 * minute);
    const sentAt: number[] = [];
    portal.before = () => {
      sentAt.push(clock.now());
      return new Promise(() => {});
    };
    const call = client.me.profile();
    await clock.timerOf(4_000);
    clock.advance(4_000);
    await clock.timerOf(4_000);
    clock.advance(4_000);
    await clock.timerOf(1_000);
    clock.advance(1_000);
    await expect(call).rejects.toMatchObject({ code: 'timeout', retryable: true });
    expect(refreshes()).toBe(3);
    expect(sentAt.at(-1)! - sentAt[0]!).toBeLessThan(10_000);
    expect(client.session.state.status).toBe('signed-in');
    expect(clock.pending).toBe(0);
  });

  it('after a night’s sleep in the middle of a refresh goes on where it was', async () => {
    const { tab, clock, portal } = setUpSession();
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
