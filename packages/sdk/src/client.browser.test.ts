import { afterEach, describe, expect, it } from 'vitest';
import { createFakePortal, type Jar } from '../test/fake-portal.js';
import { createPortalClient, type PortalClient } from './client.js';
import { systemClock } from './transport/clock.js';

const clients: PortalClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) {
    client.dispose();
  }
});

const make = (options: Partial<Parameters<typeof createPortalClient>[0]> = {}) => {
  const client = createPortalClient({ baseUrl: '/', session: { kind: 'cookie' }, ...options });
  clients.push(client);
  return client;
};

const logIn = async ({ session }: PortalClient) => {
  const { flow } = await session.identify({ loginId: 'hanako01' });
  return session.logIn({ flow, password: 'Secret-pass1' });
};

describe('in a browser', () => {
  it('tabs hear of login and logout over BroadcastChannel', async () => {
    const portal = createFakePortal(systemClock);
    const jar: Jar = {};
    const tab = () => make({ fetch: portal.fetchOf(jar), broadcast: (name) => new BroadcastChannel(name) });
    const [one, other] = [tab(), tab()];
    await other.session.restore();
    const change = () => new Promise((resolve) => other.session.subscribe(resolve));
    const loggedIn = change();
    const state = await logIn(one);
    await expect(loggedIn).resolves.toEqual(state);
    const loggedOut = change();
    await one.session.logOut();
    await expect(loggedOut).resolves.toEqual({ status: 'signed-out', reason: 'logged-out' });
  });

  it('a cookie session of another origin is refused at once', () => {
    expect(() => make({ baseUrl: 'https://portal.example' })).toThrow('<ikiiki-embed>');
  });

  it('what is no portal is told apart: this page’s own server', async () => {
    await expect(make().policies.password()).rejects.toMatchObject({
      name: expect.stringMatching(/Schema|Problem/),
    });
  });

  it('leaving ends the request at once', async () => {
    const controller = new AbortController();
    const call = make().policies.password({ signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('S-W2: nothing is left in any storage', async () => {
    const client = make({ fetch: createFakePortal(systemClock).fetchOf({}) });
    await logIn(client);
    await client.me.profile();
    await client.session.logOut();
    expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, '']);
    await expect(indexedDB.databases()).resolves.toEqual([]);
  });
});
