import type { Problem } from '../contract/problem.js';
import { isPortalError, type PortalError } from './errors.js';

/** When, and how often, a call is tried again. */
export interface RetryPolicy {
  /** Tries after the first. */
  readonly retries: number;
  /** Longest wait asked for by the portal that is waited for within a call, in milliseconds. */
  readonly maxRetryAfterMs: number;
}

const firstBackoffMs = 300;
const longestBackoffMs = 5_000;

/** Answers that say: not now. 408 timed out on the way; the others come from proxies and from an overloaded portal. */
const passingStatuses: readonly number[] = [408, 425, 502, 503, 504];

/** Codes of other statuses that a wait can cure by itself. `login_throttled` and `identity_held` are for a person to see. */
const passingCodes: readonly string[] = ['rate_limited', 'idempotency_in_progress'];

/** Whether a problem is worth the same call again, by itself or by a person's "try again". */
export function isPassing({ status, code }: Problem): boolean {
  return status >= 500 || status === 429 || passingStatuses.includes(status) || passingCodes.includes(code);
}

const isRetriedAlone = (error: PortalError): boolean =>
  error.problem
    ? passingStatuses.includes(error.problem.status) || passingCodes.includes(error.problem.code)
    : error.code === 'network' || error.code === 'timeout';

/**
 * How long to wait before trying again, or `undefined` to give up. Full jitter, so that thousands of pages that
 * met one hiccup do not come back in step; never less than the portal asked for, and not at all where it asked for more
 * than a person would sit through.
 */
export function retryWaitMs(
  error: unknown,
  retry: number,
  policy: RetryPolicy,
  random: () => number,
): number | undefined {
  if (!isPortalError(error) || !isRetriedAlone(error) || retry > policy.retries) {
    return undefined;
  }
  const asked = error.retryAfterMs ?? 0;
  if (asked > policy.maxRetryAfterMs) {
    return undefined;
  }
  const backoff = random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (retry - 1));
  return Math.max(asked, backoff);
}

/** Reads Retry-After (RFC 9110 §10.2.3): seconds, or a date that is compared with the portal's own `Date`. */
export function readRetryAfterMs(headers: Headers, serverNow: number): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) {
    return undefined;
  }
  if (/^\d+$/.test(value)) {
    return Number(value) * 1_000;
  }
  const at = value.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  const sentAt = Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(at) ? undefined : Math.max(0, at - (Number.isNaN(sentAt) ? serverNow : sentAt));
}
