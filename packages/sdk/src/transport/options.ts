import type { Locale } from '../contract/values.js';
import { sdkVersion } from '../version.js';
import { type Clock, systemClock } from './clock.js';
import { ConfigurationError } from './errors.js';

/** How to reach a portal. */
export interface TransportOptions {
  /** Where the portal is, e.g. `https://portal.example.jp`; in a page it may be relative to the page. */
  readonly baseUrl: string | URL;
  /** Sends the requests. @default the global `fetch` */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Language of mails and of the portal's own texts. @default the portal's */
  readonly locale?: Locale | undefined;
  /** Name and version of your program, e.g. `intranet/2.1`, told to the portal. @default the SDK's own */
  readonly client?: string | undefined;
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Longest a whole call may take, retries included, in milliseconds. @default 30000 */
  readonly timeoutMs?: number | undefined;
  /** Longest a single try may take, in milliseconds. @default 10000 */
  readonly attemptTimeoutMs?: number | undefined;
  /** Further tries after one that failed in passing: network, 408, 425, 502, 503, 504, a short rate limit. @default 2 */
  readonly retries?: number | undefined;
  /** Longest Retry-After that is waited for within a call, in milliseconds; a longer one is reported. @default 5000 */
  readonly maxRetryAfterMs?: number | undefined;
  /** Source of time. @default the device's */
  readonly clock?: Clock | undefined;
  /** Source of chance for the waits between tries, 0 ≤ x < 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** The options, checked and filled in. */
export interface TransportConfig {
  readonly baseUrl: URL;
  readonly fetch: typeof globalThis.fetch;
  readonly locale: Locale | undefined;
  readonly client: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly retries: number;
  readonly maxRetryAfterMs: number;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Longest time a timer can be set to. */
const maxTimerMs = 2 ** 31 - 1;

function readBaseUrl(baseUrl: string | URL): URL {
  const page = typeof location === 'undefined' ? undefined : location.href;
  let url: URL;
  try {
    url = new URL(baseUrl, page);
  } catch {
    throw new ConfigurationError(
      '`baseUrl` is no URL.',
      'Give the portal’s origin, e.g. `https://portal.example.jp`.',
    );
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      '`baseUrl` must be an http(s) address without user, query and fragment.',
      'Give the portal’s origin, e.g. `https://portal.example.jp`.',
    );
  }
  return url;
}

/** A length of time a timer can be set to, in milliseconds. */
export function checkTimeoutMs(name: string, value: number): number {
  if (!(value > 0 && value <= maxTimerMs)) {
    throw new ConfigurationError(`\`${name}\` must lie between 1 and ${maxTimerMs}.`, 'Give milliseconds.');
  }
  return value;
}

/** Checks the options at run time, for callers without types, and fills in what was left out. */
export function readTransportOptions(options: TransportOptions): TransportConfig {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('The options are missing.', 'Pass at least `{ baseUrl }`.');
  }
  const { fetch, client, retries = 2, maxRetryAfterMs = 5_000 } = options;
  if (fetch === undefined && typeof globalThis.fetch !== 'function') {
    throw new ConfigurationError('There is no global `fetch` here.', 'Pass your own as `fetch`.');
  }
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new ConfigurationError('`fetch` is no function.', 'Pass the function itself, or leave it out.');
  }
  if (client !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(client)) {
    throw new ConfigurationError('`client` must be a name and a version.', 'Write e.g. `intranet/2.1`.');
  }
  if (!Number.isInteger(retries) || retries < 0) {
    throw new ConfigurationError('`retries` must be 0, 1, 2 ….', 'Leave it out for two further tries.');
  }
  if (!(maxRetryAfterMs >= 0)) {
    throw new ConfigurationError(
      '`maxRetryAfterMs` must not be negative.',
      'Give milliseconds, or leave it out.',
    );
  }
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    // Looked up at each call, so that a tool that replaces the global one later (MSW) is heard.
    fetch: fetch ? (input, init) => fetch(input, init) : (input, init) => globalThis.fetch(input, init),
    locale: options.locale,
    client: client ?? `ikiiki-sdk/${sdkVersion}`,
    headers: options.headers ?? {},
    timeoutMs: checkTimeoutMs('timeoutMs', options.timeoutMs ?? 30_000),
    attemptTimeoutMs: checkTimeoutMs('attemptTimeoutMs', options.attemptTimeoutMs ?? 10_000),
    retries,
    maxRetryAfterMs,
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}
