import type { SessionTransport } from '@ikiiki/sdk/contract';
import type { Call, CookieOptions } from '../context.js';

interface CookiePair {
  readonly session: string;
  readonly flow: string;
  readonly kind: CookieOptions['kind'];
}

const cookiePairs: Readonly<Record<SessionTransport, CookiePair | undefined>> = {
  cookie: { session: '__Host-ikiiki-session', flow: '__Host-ikiiki-flow', kind: 'site' },
  'embedded-cookie': { session: '__Host-ikiiki-embed', flow: '__Host-ikiiki-embed-flow', kind: 'embedded' },
  token: undefined,
};

type CookieUse = 'session' | 'flow';

/** The cookie of a transport; undefined where it was not sent or the transport has none. */
export function readCookie(call: Call, transport: SessionTransport, use: CookieUse): string | undefined {
  const pair = cookiePairs[transport];
  return pair && call.cookie(pair[use]);
}

/** Sets the cookie of a transport, or removes it with an age of 0; nothing in `token` transport. */
export function writeCookie(
  call: Call,
  transport: SessionTransport,
  use: CookieUse,
  value: string,
  maxAgeSeconds: number,
): void {
  const pair = cookiePairs[transport];
  if (pair) call.setCookie(pair[use], value, { kind: pair.kind, maxAgeSeconds });
}

export function hasCookies(transport: SessionTransport): boolean {
  return cookiePairs[transport] !== undefined;
}
