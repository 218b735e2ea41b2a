import { describe, expect, it, vi } from 'vitest';
import { createFakeChannels } from '../../../test/fake-channel.js';
import { createMemoryStore } from '../../../test/memory-store.js';
import { logIn, minute, setUpSession } from '../../../test/session-set-up.js';
import type { SessionState } from './session-state.js';

describe('a session', () => {
  it('is unknown, then there, then gone, and says so once each', async () => {
    const { tab } = setUpSession();
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
    const { tab } = setUpSession();
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
    const { tab, clock } = setUpSession();
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

  it('that a listener ends at once is never told to other tabs as there', async () => {
    const { tab } = setUpSession();
    const channels = createFakeChannels();
    const client = tab({ kind: 'cookie' }, {}, channels);
    let loggedOut: Promise<unknown> | undefined;
    client.session.subscribe(({ status }) => {
      loggedOut ??= status === 'signed-in' ? client.session.logOut() : undefined;
    });
    await logIn(client);
    await loggedOut;
    expect(channels.said).toMatchObject([{ status: 'signed-out' }]);
  });

  it('survives a listener that throws', async () => {
    const { tab } = setUpSession();
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
