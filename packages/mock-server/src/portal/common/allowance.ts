import type { Allowance } from '../config.js';

/** When something was done, oldest first, and how often. */
export type Hits = readonly (readonly [at: number, times: number])[];

/** Large allowances are counted in sixtieths of their time, so that a count stays small to store. */
const exactUpTo = 100;
const slotsOfLarge = 60;

/** Milliseconds until one more is allowed; 0 when it is allowed now. */
export function waitMs(hits: Hits, allowances: readonly Allowance[], now: number): number {
  return Math.max(0, ...allowances.map((allowance) => waitFor(hits, allowance, now)));
}

/** One more hit; what no allowance looks back to is forgotten. */
export function addHit(hits: Hits, allowances: readonly Allowance[], now: number): Hits {
  const slot = slotOf(allowances, now);
  const oldest = now - Math.max(...allowances.map(windowMs));
  const kept = hits.filter(([at]) => at > oldest);
  const last = kept.at(-1);
  return last?.[0] === slot ? [...kept.slice(0, -1), [slot, last[1] + 1]] : [...kept, [slot, 1]];
}

/** Takes back a hit that was added at an instant. */
export function removeHit(hits: Hits, allowances: readonly Allowance[], addedAt: number): Hits {
  const slot = slotOf(allowances, addedAt);
  return hits
    .map(([at, times]) => [at, at === slot ? times - 1 : times] as const)
    .filter(([, times]) => times > 0);
}

function waitFor(hits: Hits, allowance: Allowance, now: number): number {
  const since = now - windowMs(allowance);
  let left = allowance.count;
  for (const [at, times] of hits.toReversed()) {
    if (at <= since) return 0;
    left -= times;
    if (left <= 0) return at - since;
  }
  return 0;
}

const windowMs = ({ seconds }: Allowance) => seconds * 1000;

function slotOf(allowances: readonly Allowance[], at: number): number {
  const large = allowances.every(({ count }) => count > exactUpTo);
  const slotMs = large ? Math.min(...allowances.map(windowMs)) / slotsOfLarge : 1;
  return Math.floor(at / slotMs) * slotMs;
}
