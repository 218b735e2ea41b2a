import { describe, expect, it } from 'vitest';
import { createFakeFetch, json } from '../test/fake-fetch.js';
import { createPortalClient } from './client.js';
import { createPortalCore, serviceOf } from './core.js';
import { PointsService } from './services/points.js';
import { PoliciesService } from './services/policies.js';

const options = { baseUrl: 'https://portal.test', session: { kind: 'token' } } as const;
const policy = { minLength: 6, maxLength: 32, pattern: '[A-Za-z0-9._-]+', caseSensitive: false };

describe('a core', () => {
  it('has the session and no other service, so that a page pays for what it uses', () => {
    const core = createPortalCore(options);
    expect(Object.keys(core).sort()).toEqual([
      'anyone',
      'baseUrl',
      'dispose',
      'member',
      'serverNow',
      'session',
    ]);
    core.dispose();
  });

  it('carries any service, one for all widgets of a page', async () => {
    const { fetch, requests } = createFakeFetch(json(policy));
    const core = createPortalCore({ ...options, fetch });
    const policies = serviceOf(core, 'policies', PoliciesService);
    await expect(policies.loginId()).resolves.toEqual(policy);
    expect(requests[0]?.headers.has('Authorization')).toBe(false);
    expect(serviceOf(core, 'policies', PoliciesService)).toBe(policies);
    expect(serviceOf(createPortalCore(options), 'policies', PoliciesService)).not.toBe(policies);
  });

  it('asks for a login where a service needs one', async () => {
    const core = createPortalCore(options);
    await expect(serviceOf(core, 'points', PointsService).balance()).rejects.toMatchObject({
      code: 'session_required',
    });
  });
});

describe('a whole client', () => {
  it('gives its own services', () => {
    const portal = createPortalClient(options);
    expect(serviceOf(portal, 'points', PointsService)).toBe(portal.points);
  });
});
