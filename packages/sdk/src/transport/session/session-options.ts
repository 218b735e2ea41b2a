import { ConfigurationError } from '../errors.js';

/**
 * Where a partner app, a server or a native shell keeps its refresh token: something only this member's app can read. May
 * be asynchronous. One that throws or hangs is passed over; the session then lives as long as this client.
 */
export interface RefreshTokenStore {
  get(): string | null | undefined | Promise<string | null | undefined>;
  set(refreshToken: string): void | Promise<void>;
  remove(): void | Promise<void>;
}

/**
 * How the session is held. `cookie`: on the portal's own origin, its frames included (`embedded`), where scripts never see
 * the refresh token. `token`: everywhere else; the refresh token lies in your store. @default store: this client's memory
 */
export type SessionOptions =
  | { readonly kind: 'cookie'; readonly embedded?: boolean; readonly store?: never }
  | { readonly kind: 'token'; readonly store?: RefreshTokenStore | undefined; readonly embedded?: never };

/** Refuses what would fail later, for callers without types. */
export function checkSessionOptions(options: SessionOptions, portal: URL, ownFetch: boolean): void {
  const { kind, store, embedded } = options ?? {};
  if (kind !== 'cookie' && kind !== 'token') {
    throw new ConfigurationError(
      '`session` does not say how the session is held.',
      "Pass `{ kind: 'cookie' }` on the portal’s own origin, else `{ kind: 'token' }`.",
    );
  }
  if (kind === 'token' && embedded !== undefined) {
    throw new ConfigurationError(
      '`embedded` is for cookies.',
      "Write `{ kind: 'cookie', embedded: true }` in a frame of the portal, or leave it out.",
    );
  }
  if (kind === 'cookie' && store !== undefined) {
    throw new ConfigurationError(
      'A cookie needs no `store`.',
      "Leave it out, or write `{ kind: 'token', store }`.",
    );
  }
  if (store && [store.get, store.set, store.remove].some((method) => typeof method !== 'function')) {
    throw new ConfigurationError(
      '`store` lacks a method.',
      'Give it `get`, `set` and `remove`; each may return a promise.',
    );
  }
  // With a fetch of its own (a test, a proxy) a client may reach the portal's cookies from anywhere.
  if (
    kind === 'cookie' &&
    !ownFetch &&
    typeof location !== 'undefined' &&
    location.origin !== portal.origin
  ) {
    throw new ConfigurationError(
      `A cookie session works on ${portal.origin} only; this page is on ${location.origin}.`,
      "Embed the portal’s own frame (`<ikiiki-embed>`), or pass `{ kind: 'token' }`.",
    );
  }
}
