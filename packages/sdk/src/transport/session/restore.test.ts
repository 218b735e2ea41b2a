import { describe, expect, it, vi } from 'vitest';
import { createFakeChannels } from '../../../test/fake-channel.js';
import type { Jar } from '../../../test/fake-portal.js';
import { gate, logIn, minute, setUpSession } from '../../../test/session-set-up.js';

describe('restore', () => {
  it('finds the session after a reload', async () => {
    const { tab } = setUpSession();
    const jar: Jar = {};
    const state = await logIn(tab({ kind: 'cookie' }, jar));
    await expect(tab({ kind: 'cookie' }, jar).session.restore()).resolves.toEqual(state);
  });

  it('says that there never was one', async () => {
    const { tab, portal } = setUpSession();
    const out = { status: 'signed-out', reason: 'never' };
    await expect(tab({ kind: 'cookie' }, {}).session.restore()).resolves.toEqual(out);
    portal.log.length = 0;
    await expect(tab({ kind: 'token' }).session.restore()).resolves.toEqual(out);
    expect(portal.log).toEqual([]);
  });

  it('says that it has expired', async () => {
    const { tab, clock } = setUpSession();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    clock.advance(31 * minute);
    const state = await tab({ kind: 'cookie' }, jar).session.restore();
    expect(state).toEqual({ status: 'signed-out', reason: 'expired' });
  });

  it('offline rejects and leaves it open, so that nobody is told to log in for want of a network', async () => {
    const { tab, portal } = setUpSession();
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
    const { tab, refreshes } = setUpSession();
    const jar: Jar = {};
    await logIn(tab({ kind: 'cookie' }, jar));
    const client = tab({ kind: 'cookie' }, jar);
    await Promise.all(Array.from({ length: 10 }, () => client.session.restore()));
    expect(refreshes()).toBe(1);
  });

  it('answered just before another tab logs in finds that login', async () => {
    const { tab, portal } = setUpSession();
    const channels = createFakeChannels();
    const jar: Jar = {};
    const [one, other] = [tab({ kind: 'cookie' }, jar, channels), tab({ kind: 'cookie' }, jar, channels)];
    const { open, opened } = gate();
    portal.after = () => opened;
    const restored = other.session.restore();
    await vi.waitFor(() => expect(portal.log).toHaveLength(1));
    portal.after = () => undefined;
    const state = await logIn(one);
    await channels.settle();
    open();
    await expect(restored).resolves.toEqual(state);
  });

  it('notices by `recheck` what a host page told of', async () => {
    const { tab } = setUpSession();
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
