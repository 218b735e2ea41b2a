import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPortalClient, type PortalClientOptions } from '../client.js';
import { isConfigurationError } from './errors.js';
import { readTransportOptions } from './options.js';

const baseUrl = 'https://portal.test';
const refusal = (options: unknown): unknown => {
  try {
    createPortalClient(options as PortalClientOptions);
    return 'accepted';
  } catch (error) {
    return error;
  }
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a wrong set-up is refused at once, with what to write instead', () => {
  it.each([
    ['nothing', undefined],
    ['no address', { session: { kind: 'token' } }],
    ['no URL', { baseUrl: 'portal', session: { kind: 'token' } }],
    ['another scheme', { baseUrl: 'ftp://portal.test', session: { kind: 'token' } }],
    ['a user in the address', { baseUrl: 'https://u:p@portal.test', session: { kind: 'token' } }],
    ['a query in the address', { baseUrl: 'https://portal.test/?x', session: { kind: 'token' } }],
    ['no session', { baseUrl }],
    ['an unknown session', { baseUrl, session: { kind: 'jwt' } }],
    ['a store for cookies', { baseUrl, session: { kind: 'cookie', store: new Map() } }],
    ['an embedded token', { baseUrl, session: { kind: 'token', embedded: true } }],
    ['half a store', { baseUrl, session: { kind: 'token', store: { get: () => null } } }],
    ['no function to fetch with', { baseUrl, session: { kind: 'token' }, fetch: 'fetch' }],
    ['a header that can be none', { baseUrl, session: { kind: 'token' }, headers: { 'bad header': 'x' } }],
    ['a name without a version', { baseUrl, session: { kind: 'token' }, client: 'my app' }],
    ['no time at all', { baseUrl, session: { kind: 'token' }, timeoutMs: 0 }],
    ['time without end', { baseUrl, session: { kind: 'token' }, attemptTimeoutMs: Number.POSITIVE_INFINITY }],
    ['a negative number of tries', { baseUrl, session: { kind: 'token' }, retries: -1 }],
    ['a negative wait', { baseUrl, session: { kind: 'token' }, maxRetryAfterMs: -1 }],
  ])('%s', (_, options) => {
    const error = refusal(options);
    expect(isConfigurationError(error)).toBe(true);
    expect(error).toMatchObject({ code: 'configuration', suggestion: expect.stringMatching(/\w/) });
  });

  it('cookies on a page of another site, which would never arrive', () => {
    vi.stubGlobal('location', new URL('https://intranet.test/top'));
    expect(refusal({ baseUrl, session: { kind: 'cookie' } })).toMatchObject({
      suggestion: expect.stringContaining('<ikiiki-embed>'),
    });
    vi.stubGlobal('location', new URL('https://portal.test/login'));
    expect(refusal({ baseUrl, session: { kind: 'cookie' } })).toBe('accepted');
  });

  it('before it runs, where types are checked', () => {
    // @ts-expect-error a session is needed
    const none: PortalClientOptions = { baseUrl };
    // @ts-expect-error cookies are kept by the browser
    const stored: PortalClientOptions = { baseUrl, session: { kind: 'cookie', store: new Map() } };
    // @ts-expect-error a frame of the portal holds a cookie
    const embedded: PortalClientOptions = { baseUrl, session: { kind: 'token', embedded: true } };
    expect([none, stored, embedded]).toHaveLength(3);
  });
});

describe('the options', () => {
  it('may be relative to the page', () => {
    vi.stubGlobal('location', new URL('https://portal.test/login'));
    expect(readTransportOptions({ baseUrl: '/' }).baseUrl.href).toBe('https://portal.test/');
  });

  it('find a global fetch that was replaced after the client was made, as MSW does', async () => {
    const { fetch } = readTransportOptions({ baseUrl });
    vi.stubGlobal('fetch', async () => new Response('replaced'));
    await expect((await fetch('https://portal.test')).text()).resolves.toBe('replaced');
  });

  it('call a fetch of the caller’s without a `this`, as browsers demand', async () => {
    const { fetch } = readTransportOptions({
      baseUrl,
      async fetch(this: unknown) {
        expect(this).toBeUndefined();
        return new Response();
      },
    });
    await fetch('https://portal.test');
  });
});
