import type { Locale } from '../contract/values.js';
import { readBaseUrl } from './base-url.js';
import { type Clock, systemClock } from './clock.js';
import { defaults } from './defaults.js';
import { ConfigurationError } from './errors.js';
import { createIds } from './ids.js';

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
  /**
   * Longest a single try may take, in milliseconds; that of a file, up or down, lasts as long as the call, unless nothing
   * comes for that long in the middle of one that comes down.
   * @default 10000
   */
  readonly attemptTimeoutMs?: number | undefined;
  /**
   * Further tries after one that failed in passing: network, 408, 425, 502, 503, 504, a short rate limit. Three times as
   * many for a file, which goes on where it was cut.
   * @default 2
   */
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
  /** Gives opaque ids. */
  readonly newId: () => string;
}

/** Longest time a timer can be set to. */
const maxTimerMs = 2 ** 31 - 1;

/** A number within its bounds; for callers without types. */
function within(name: string, value: number, least: number, most = maxTimerMs): number {
  if (!(value >= least && value <= most)) {
    throw new ConfigurationError(`\`${name}\` is ${value}.`, `Give a number from ${least} to ${most}.`);
  }
  return value;
}

/** A length of time a timer can be set to, in milliseconds. */
function checkTimeoutMs(name: string, value: number): number {
  return within(name, value, 1);
}

/** Longest a call may take: as it says itself, or as the client does. */
export function timeoutOf(config: TransportConfig, timeoutMs: number | undefined): number {
  return timeoutMs === undefined ? config.timeoutMs : checkTimeoutMs('timeoutMs', timeoutMs);
}

/** Checks the options at run time, for callers without types, and fills in what was left out. */
export function readTransportOptions(options: TransportOptions): TransportConfig {
  const given: TransportOptions = { ...options };
  const { fetch, client = defaults.client } = given;
  if (typeof (fetch ?? globalThis.fetch) !== 'function') {
    throw new ConfigurationError('There is no `fetch`.', 'Pass one, or run where it is global.');
  }
  if (!/^[\w.@-]{1,64}\/[\w.+-]{1,32}$/.test(client)) {
    throw new ConfigurationError('`client` must be a name and a version.', 'Write e.g. `intranet/2.1`.');
  }
  return {
    baseUrl: readBaseUrl(given.baseUrl),
    // Looked up at each call, so that a tool that replaces the global one later (MSW) is heard.
    fetch: (input, init) => (fetch ?? globalThis.fetch)(input, init),
    locale: given.locale,
    client,
    headers: given.headers ?? {},
    timeoutMs: checkTimeoutMs('timeoutMs', given.timeoutMs ?? defaults.timeoutMs),
    attemptTimeoutMs: checkTimeoutMs('attemptTimeoutMs', given.attemptTimeoutMs ?? defaults.attemptTimeoutMs),
    retries: Math.trunc(within('retries', given.retries ?? defaults.retries, 0, 20)),
    maxRetryAfterMs: within('maxRetryAfterMs', given.maxRetryAfterMs ?? defaults.maxRetryAfterMs, 0),
    clock: given.clock ?? systemClock,
    random: given.random ?? Math.random,
    newId: createIds(),
  };
}
