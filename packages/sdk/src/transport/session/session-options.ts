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
      '`session.kind` is missing.',
      "Pass `{ kind: 'cookie' }` on the portal’s own origin, else `{ kind: 'token' }`.",
    );
  }
  if (kind === 'token' ? embedded !== undefined : store !== undefined) {
    throw new ConfigurationError(
      `\`session\` mixes its kinds.`,
      "`embedded` goes with `kind: 'cookie'`, `store` with `kind: 'token'`.",
    );
  }
  if (store && [store.get, store.set, store.remove].some((method) => typeof method !== 'function')) {
    throw new ConfigurationError('`session.store` lacks a method.', 'Give it `get`, `set` and `remove`.');
  }
  // With a fetch of its own (a test, a proxy) a client may reach the portal's cookies from anywhere.
  if (
    kind === 'cookie' &&
    !ownFetch &&
    typeof location !== 'undefined' &&
    location.origin !== portal.origin
  ) {
    throw new ConfigurationError(
      `Cookies work on ${portal.origin} only, not on ${location.origin}.`,
      "Embed the portal’s frame (`<ikiiki-embed>`), or pass `{ kind: 'token' }`.",
    );
  }
}
