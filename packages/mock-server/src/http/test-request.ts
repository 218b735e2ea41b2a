import { headers } from '@ikiiki/sdk/contract';

/** Origin that tests without a port pretend the portal has. */
export const testOrigin = 'http://localhost:4010';

/** Headers of a request that changes something, as a client sends them. */
export const clientHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'application/json',
  [headers.client]: 'test/1.0',
};

/** A request that asks for mail 1, with other headers where a test wants them. */
export const startRequest = (
  extra: Readonly<Record<string, string>> = {},
  body: unknown = { email: 'hanako@example.jp' },
): Request =>
  new Request(`${testOrigin}/v1/registrations`, {
    method: 'POST',
    headers: { ...clientHeaders, ...extra },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
