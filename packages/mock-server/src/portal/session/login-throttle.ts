import type { PortalLimits } from '../config.js';

/** Consecutive failures of one login ID, known or not, and when the next try may be made. */
export interface LoginFailures {
  readonly failures: number;
  /** Instant, in ms. */
  readonly nextAt: number;
}

type Limits = PortalLimits['login'];

export const noFailures: LoginFailures = { failures: 0, nextAt: 0 };

/**
 * Counts a try as failed before its password is looked at; a success forgets the count. So fifty tries at once count
 * as fifty (SECURITY S-P1).
 *
 * @returns the new count, and milliseconds to wait; 0: the try may be made
 */
export function countTry(
  state: LoginFailures,
  limits: Limits,
  now: number,
): readonly [LoginFailures, number] {
  if (state.failures >= limits.failuresBeforeRecovery) return [state, limits.longestDelaySeconds * 1000];
  if (now < state.nextAt) return [state, state.nextAt - now];
  const failures = state.failures + 1;
  return [{ failures, nextAt: now + delayMs(failures, limits) }, 0];
}

/** Takes back a try whose password was never looked at. */
export function forgetTry(state: LoginFailures, limits: Limits, now: number): LoginFailures {
  const failures = Math.max(0, state.failures - 1);
  return { failures, nextAt: Math.min(state.nextAt, now + delayMs(failures, limits)) };
}

/** 0 for the first failures, then doubling: 1 s, 2 s, 4 s … up to the longest. */
function delayMs(failures: number, limits: Limits): number {
  const doublings = failures - limits.triesBeforeDelay;
  if (doublings < 0) return 0;
  return Math.min(limits.firstDelaySeconds * 2 ** doublings, limits.longestDelaySeconds) * 1000;
}
