import { describe, expect, it } from 'vitest';
import { createFakeChannels } from '../../../test/fake-channel.js';
import type { Jar } from '../../../test/fake-portal.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { logIn, minute, setUpSession } from '../../../test/session-set-up.js';

describe('a logout', () => {
  it('offline forgets at once, tells the other tabs, and says that the portal does not know', async () => {
    const { tab, portal } = setUpSession();
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
    const { tab, portal } = setUpSession();
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

  it('that is still owed is not taken out on the next login', async () => {
    const { tab, portal, count } = setUpSession();
    const client = tab({ kind: 'cookie' }, {});
    await logIn(client);
    portal.before = () => {
      throw new TypeError('fetch failed');
    };
    await client.session.logOut();
    portal.before = () => {};
    const state = await logIn(client);
    const asked = count('DELETE /v1/session');
    await expect(client.session.restore({ recheck: true })).resolves.toBe(state);
    expect(count('DELETE /v1/session')).toBe(asked);
  });

  it('ends the session on the portal also when its access token has run out', async () => {
    const { tab, clock, portal, count } = setUpSession();
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
    const { tab } = setUpSession();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    const client = tab({ kind: 'cookie' }, jar);
    await expect(client.session.logOut()).resolves.toEqual({ endedOnPortal: true });
    expect(jar.session).toBeUndefined();
  });

  it('of one’s own session from the list is a logout here', async () => {
    const { tab } = setUpSession();
    const client = tab({ kind: 'cookie' }, {});
    const { sessionId } = await logIn(client);
    await client.session.end({ id: 'another' });
    expect(client.session.state.status).toBe('signed-in');
    await client.session.end({ id: sessionId });
    expect(client.session.state).toEqual({ status: 'signed-out', reason: 'logged-out' });
  });
});
