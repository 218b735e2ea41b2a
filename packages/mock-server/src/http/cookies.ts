import type { CookieOptions } from '../portal/context.js';

/** Keeps cookies by name, for callers that have no browser's jar. */
export interface CookieJar {
  get(name: string): string | undefined;
  set(name: string, value: string, maxAgeSeconds: number): void;
}

/** A jar in memory; cookies die by their own age only on the portal's side. */
export function memoryCookieJar(): CookieJar {
  const cookies = new Map<string, string>();
  return {
    get: (name) => cookies.get(name),
    set(name, value, maxAgeSeconds) {
      if (maxAgeSeconds > 0) cookies.set(name, value);
      else cookies.delete(name);
    },
  };
}

/** Reads one cookie of a Cookie header (RFC 6265, 5.4). */
export function readCookie(header: string | null | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

const sameSite = {
  site: 'SameSite=Strict',
  embedded: 'SameSite=None; Partitioned',
} as const satisfies Record<CookieOptions['kind'], string>;

/**
 * A Set-Cookie value as this portal sets all of them (SECURITY S-W1).
 * @throws TypeError for a name without `__Host-` or a value that is not plain token characters.
 */
export function setCookieHeader(name: string, value: string, { kind, maxAgeSeconds }: CookieOptions): string {
  if (!name.startsWith('__Host-')) throw new TypeError(`The cookie ${name} lacks the prefix __Host-.`);
  if (!/^[\w.~-]*$/.test(value)) throw new TypeError(`The value of the cookie ${name} needs escaping.`);
  return `${name}=${value}; Path=/; Max-Age=${Math.trunc(maxAgeSeconds)}; Secure; HttpOnly; ${sameSite[kind]}`;
}
