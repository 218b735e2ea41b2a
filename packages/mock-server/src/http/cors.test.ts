import { headers } from '@ikiiki/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockPortal } from '../index.js';
import { startRequest, testOrigin } from './test-request.js';

const allowed = 'https://intranet.example.co.jp';
const portal = createMockPortal({ allowOrigins: [allowed] });
afterAll(() => portal.close());

const refusedOrigins = [
  ['suffix of the allowed one', 'https://intranet.example.co.jp.evil.example'],
  ['prefix before the allowed one', 'https://evil-intranet.example.co.jp'],
  ['subdomain', 'https://a.intranet.example.co.jp'],
  ['parent domain', 'https://example.co.jp'],
  ['another port', 'https://intranet.example.co.jp:8443'],
  ['the default port spelt out', 'https://intranet.example.co.jp:443'],
  ['another scheme', 'http://intranet.example.co.jp'],
  ['null', 'null'],
  ['punycode of a look-alike', 'https://xn--intrnet-8fg.example.co.jp'],
  ['upper case', 'https://INTRANET.example.co.jp'],
  ['a slash behind', 'https://intranet.example.co.jp/'],
  ['user info', 'https://intranet.example.co.jp@evil.example'],
] as const;

const policy = (origin: string) =>
  portal.fetch(`${testOrigin}/v1/policies/password`, { headers: { Origin: origin } });
const preflight = (origin: string, method = 'POST') =>
  portal.fetch(`${testOrigin}/v1/session`, {
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': method },
  });

describe('S-W3: an answer opens itself to allowed origins only', () => {
  it.each(refusedOrigins)('not to %s', async (_, origin) => {
    for (const answer of [
      await policy(origin),
      await preflight(origin),
      await portal.fetch(startRequest({ Origin: origin })),
    ]) {
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answer.headers.get('vary')).toContain('Origin');
    }
  });

  it('to an allowed one, never with credentials', async () => {
    const answer = await policy(allowed);
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const exposed = answer.headers.get('access-control-expose-headers');
    const ofFiles = ['ETag', 'Content-Disposition', 'Content-Encoding', 'Content-Length', 'Content-Range'];
    for (const name of [headers.requestId, 'Retry-After', ...ofFiles]) expect(exposed).toContain(name);
  });

  it('a preflight of an allowed one is granted with every header that clients send', async () => {
    const answer = await preflight(allowed);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    const granted = answer.headers.get('access-control-allow-headers');
    for (const name of [
      'Range',
      'If-Range',
      headers.client,
      headers.idempotencyKey,
      headers.requestId,
      'Authorization',
      'Content-Type',
    ]) {
      expect(granted).toContain(name);
    }
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('says so for answers without an origin too, because caches do not know', async () => {
    const answer = await portal.fetch(`${testOrigin}/v1/policies/password`);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('opens problems too, or a page could not read why it was refused', async () => {
    const answer = await portal.fetch(startRequest({ Origin: allowed }, { email: 'no address' }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  it.each(['https://intranet.example.co.jp/', 'intranet.example.co.jp', 'null', '*'])(
    'refuses the set-up %s, which would match nothing or everything',
    (origin) => {
      expect(() => createMockPortal({ allowOrigins: [origin] })).toThrow(/is not an origin/);
    },
  );
});
