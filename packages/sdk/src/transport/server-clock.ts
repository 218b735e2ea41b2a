import type { Clock } from './clock.js';

/** The portal's time, as far as its answers tell: a member's device may be an hour off. */
export interface ServerClock {
  /** Milliseconds since 1970 by the portal's clock; by the device's until the first answer with a `Date`. */
  now(): number;
  /** Learns from an answer: its `Date` header (whole seconds), and when it was asked and answered by the device. */
  learn(date: string | null, sentAt: number, answeredAt: number): void;
}

/**
 * Narrows the offset with every answer: the portal's clock read `Date` (up to a second more) somewhere between asking
 * and answer. Where that contradicts what was known, one of the clocks was set, and learning starts over.
 */
export function createServerClock(clock: Clock): ServerClock {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let last: { readonly date: string | null; readonly at: number } = { date: null, at: Number.NaN };
  return {
    now: () => clock.now() + (Number.isFinite(low) ? (low + high) / 2 : 0),
    learn(date, sentAt, answeredAt) {
      // Answers within one second say the same.
      if (date !== last.date) {
        last = { date, at: Date.parse(date ?? '') };
      }
      const { at } = last;
      if (Number.isNaN(at)) {
        return;
      }
      const newLow = at - answeredAt;
      const newHigh = at + 1_000 - sentAt;
      const agrees = newLow <= high && newHigh >= low;
      low = agrees ? Math.max(low, newLow) : newLow;
      high = agrees ? Math.min(high, newHigh) : newHigh;
    },
  };
}
