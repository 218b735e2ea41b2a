import type { Problem } from '@ikiiki/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockPortal } from '../index.js';
import { startRequest, testOrigin } from './test-request.js';

const allowed = 'https://intranet.example.co.jp';
const portal = createMockPortal({ allowOrigins: [allowed] });
afterAll(() => portal.close());

const mediaTypes = [
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['text/plain', false],
  ['application/x-www-form-urlencoded', false],
  ['multipart/form-data; boundary=x', false],
  [undefined, false],
] as const;

const origins = {
  none: undefined,
  own: testOrigin,
  allowed,
  foreign: 'https://evil.example',
  opaque: 'null',
};
const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none'] as const;

/** Which Sec-Fetch-Site a browser could truthfully send with each Origin. */
const passes: Readonly<Record<keyof typeof origins, readonly (string | undefined)[]>> = {
  none: [undefined, 'same-origin'],
  own: [undefined, 'same-origin'],
  allowed: [undefined, 'same-origin', 'same-site', 'cross-site'],
  foreign: [],
  opaque: [],
};

const matrix = mediaTypes.flatMap(([type, isJson]) =>
  (Object.keys(origins) as (keyof typeof origins)[]).flatMap((origin) =>
    sites.map((site) => ({ type, origin, site, passes: isJson && passes[origin].includes(site) })),
  ),
);

function request(type: string | undefined, origin: string | undefined, site: string | undefined): Request {
  const asked = startRequest({
    ...(origin !== undefined && { Origin: origin }),
    ...(site !== undefined && { 'Sec-Fetch-Site': site }),
  });
  if (type === undefined) asked.headers.delete('Content-Type');
  else asked.headers.set('Content-Type', type);
  return asked;
}

describe('S-W4: only a page that may, or a caller that is no browser, changes anything', () => {
  it.each(matrix)(
    '$type from $origin, Sec-Fetch-Site $site: $passes',
    async ({ type, origin, site, passes }) => {
      const answer = await portal.fetch(request(type, origins[origin], site));
      expect(answer.status === 202).toBe(passes);
      if (!passes) expect([403, 415]).toContain(answer.status);
    },
  );

  it.each(['', 'no-version', 'a\tb/1'])('the client header %j is as good as none', async (client) => {
    const asked = startRequest();
    asked.headers.set('X-Ikiiki-Client', client);
    const answer = await portal.fetch(asked);
    expect(((await answer.json()) as Problem).code).toBe('client_header_missing');
  });

  it('reading needs no header', async () => {
    const answer = await portal.fetch(`${testOrigin}/v1/policies/password`);
    expect(answer.status).toBe(200);
  });
});
