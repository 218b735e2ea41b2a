import * as z from 'zod/mini';

const amount = z.optional(z.number().check(z.nonnegative()));

/** A distance in time, in any of its units. */
export const Duration = z.object({
  days: amount,
  hours: amount,
  minutes: amount,
  seconds: amount,
  milliseconds: amount,
});
export type Duration = z.output<typeof Duration>;

const unitMs = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
} as const satisfies Record<keyof Duration, number>;

/** Whole milliseconds of a duration. */
export function durationMs(duration: Duration): number {
  const units = Object.keys(unitMs) as (keyof Duration)[];
  return Math.round(units.reduce((sum, unit) => sum + (duration[unit] ?? 0) * unitMs[unit], 0));
}
