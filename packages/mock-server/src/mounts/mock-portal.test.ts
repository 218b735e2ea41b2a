import { describe, expect, it } from 'vitest';
import { clientHeaders, startRequest, testOrigin } from '../http/test-request.js';
import { createMockPortal, type MockPortalOptions, memoryCookieJar } from '../index.js';
import { devClient } from '../testing.js';

const allowed = 'https://intranet.example.co.jp';

/** Logs the seed's member in by cookie transport, as a page at `origin` would. */
async function logInFrom(origin: string | undefined, options: MockPortalOptions = {}) {
  const portal = createMockPortal({ allowOrigins: [allowed], ...options });
  const people = await devClient(portal).people();
  const { loginId, password } = people.find(({ id }) => id === 'member') ?? {};
  const post = (path: string, body: object, cookie?: string) =>
    portal.fetch(`${testOrigin}/v1${path}`, {
      method: 'POST',
      headers: {
        ...clientHeaders,
        ...(origin !== undefined && { Origin: origin }),
        ...(cookie !== undefined && { Cookie: cookie }),
      },
      body: JSON.stringify(body),
    });
  const identified = await post('/session/identification', { loginId, transport: 'cookie' });
  const { flow } = (await identified.json()) as { flow: string };
  const cookie = identified.headers.getSetCookie()[0]?.split(';')[0];
  const loggedIn = await post('/session', { flow, password, transport: 'cookie' }, cookie);
  return { portal, post, identified, loggedIn };
}

describe('cookies belong to the portal’s own pages', () => {
  it('which log in and stay logged in by them', async () => {
    const { portal, post, loggedIn } = await logInFrom(testOrigin);
    expect(loggedIn.status).toBe(201);
    const [session = ''] = loggedIn.headers.getSetCookie().filter((set) => set.includes('-session='));
    const again = await post('/session/refresh', { transport: 'cookie' }, session.split(';')[0]);
    expect(again.status).toBe(200);
    await portal.close();
  });

  it('an allowed employer’s page neither gets one nor uses one', async () => {
    const own = await logInFrom(testOrigin);
    const session = own.loggedIn.headers
      .getSetCookie()
      .find((set) => set.includes('-session='))
      ?.split(';')[0];
    const request = startRequest({ Origin: allowed, Cookie: session ?? '' });
    const refresh = await own.portal.fetch(`${testOrigin}/v1/session/refresh`, {
      method: 'POST',
      headers: request.headers,
      body: '{"transport":"cookie"}',
    });
    expect(session).toBeDefined();
    expect(refresh.status).toBe(401);
    expect(refresh.headers.getSetCookie()).toEqual([]);
    await own.portal.close();

    const foreign = await logInFrom(allowed);
    expect(foreign.identified.headers.getSetCookie()).toEqual([]);
    expect(foreign.loggedIn.status).toBe(403);
    await foreign.portal.close();
  });

  it('in a page, where scripts see none, the portal’s jar keeps them', async () => {
    const { portal, post, identified, loggedIn } = await logInFrom(undefined, { cookies: memoryCookieJar() });
    expect(loggedIn.status).toBe(201);
    expect([...identified.headers.getSetCookie(), ...loggedIn.headers.getSetCookie()]).toEqual([]);
    expect((await post('/session/refresh', { transport: 'cookie' })).status).toBe(200);
    await portal.close();
  });
});

describe('a portal is set up as it was asked', () => {
  it('late by some milliseconds', async () => {
    const portal = createMockPortal({ latencyMs: [40, 60] });
    const from = performance.now();
    await portal.fetch(startRequest());
    expect(performance.now() - from).toBeGreaterThan(35);
    await portal.close();
  });

  it('with the address of its pages in its mails', async () => {
    const portal = createMockPortal({ config: { siteUrl: 'https://portal.example' } });
    await portal.fetch(startRequest());
    const [mail] = await devClient(portal).mails();
    expect(mail?.links[0]).toMatch(/^https:\/\/portal\.example\/register#link=/);
    await portal.close();
  });
});
