import type { PortalLimits } from '../config.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Limits = PortalLimits['identity'];

/** What went wrong with one 記号番号, whether or not it exists (SECURITY S-B1, S-B2). */
export interface NumberFailures {
  /** Instants, oldest first. */
  readonly failedAt: readonly number[];
  /** Failures since the last hold or success. */
  readonly run: number;
  readonly heldUntil: number;
  /** Held until the help desk lifts it. */
  readonly lasting: boolean;
}

export const noNumberFailures: NumberFailures = { failedAt: [], run: 0, heldUntil: 0, lasting: false };

export type Hold = { readonly held: false } | { readonly held: true; readonly waitMs?: number };

export function holdOf(state: NumberFailures, now: number): Hold {
  if (state.lasting) return { held: true };
  return now < state.heldUntil ? { held: true, waitMs: state.heldUntil - now } : { held: false };
}

/** One more failure: five make a hold of a day, fifteen in ninety days a lasting one. */
export function addFailure(state: NumberFailures, limits: Limits, now: number): NumberFailures {
  const { perNumber, perNumberLasting } = limits;
  const failedAt = [...state.failedAt.filter((at) => at > now - perNumberLasting.days * dayMs), now];
  const run = state.run + 1;
  const holds = run >= perNumber.failures;
  return {
    failedAt,
    run: holds ? 0 : run,
    heldUntil: holds ? now + perNumber.holdHours * hourMs : state.heldUntil,
    lasting: state.lasting || failedAt.length >= perNumberLasting.failures,
  };
}

/** A proof begins a new run; what happened in ninety days stays counted. */
export function addSuccess(state: NumberFailures): NumberFailures {
  return { ...state, run: 0 };
}
