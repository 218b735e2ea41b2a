import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createFakeFetch, json } from '../test/fake-fetch.js';
import { createPortalClient } from './client.js';
import { contract } from './contract/contract.js';
import { PoliciesService } from './services/policies.js';
import { createTransport } from './transport/transport.js';
import { sdkVersion } from './version.js';

const baseUrl = 'https://portal.test';
const policy = { minLength: 6, maxLength: 32, pattern: '[A-Za-z0-9._-]+', caseSensitive: false };

describe('a client', () => {
  it('has each service of the contract, and each of its endpoints but the refresh, which is its own affair', () => {
    const portal = createPortalClient({ baseUrl, session: { kind: 'token' } });
    for (const [service, endpoints] of Object.entries(contract)) {
      const own: object = portal[service as keyof typeof contract];
      for (const name of Object.keys(endpoints).filter((endpoint) => endpoint !== 'refresh')) {
        expect(own, `${service}.${name}`).toHaveProperty(name, expect.any(Function));
      }
    }
    expect(portal.session).not.toHaveProperty('refresh');
    portal.dispose();
  });

  it('asks nothing, opens nothing and waits for nothing before the first call', () => {
    const { fetch, requests } = createFakeFetch();
    const broadcast = vi.fn();
    const after = vi.fn();
    const clock = { now: () => 0, after };
    createPortalClient({ baseUrl, session: { kind: 'cookie' }, fetch, broadcast, clock }).dispose();
    expect(requests).toHaveLength(0);
    expect(broadcast).not.toHaveBeenCalled();
    expect(after).not.toHaveBeenCalled();
  });

  it('asks for mails in the language of its page, unless a call says otherwise', async () => {
    const { fetch, requests } = createFakeFetch(() => new Response(null, { status: 204 }));
    const portal = createPortalClient({ baseUrl, session: { kind: 'token' }, fetch, locale: 'en' });
    await portal.recovery.requestLoginId({ email: 'a@example.jp' });
    await portal.recovery.requestLoginId({ email: 'a@example.jp', locale: 'ja' });
    const bodies = await Promise.all(requests.map((request) => request.json()));
    expect(bodies.map(({ locale }: { locale: string }) => locale)).toEqual(['en', 'ja']);
  });

  it('is not needed for a page that uses one public service only', async () => {
    const { fetch, requests } = createFakeFetch(json(policy));
    const policies = new PoliciesService(createTransport({ baseUrl, fetch }));
    await expect(policies.loginId()).resolves.toEqual(policy);
    expect(requests[0]?.url).toBe('https://portal.test/v1/policies/login-id');
  });

  it('tells the version of its own package', () => {
    const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
    expect(sdkVersion).toBe((JSON.parse(manifest) as { version: string }).version);
  });
});
