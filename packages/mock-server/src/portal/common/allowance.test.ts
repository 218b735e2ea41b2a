import { describe, expect, it } from 'vitest';
import { addHit, type Hits, removeHit, waitMs } from './allowance.js';

const perMinute = { count: 1, seconds: 60 };
const perHour = { count: 3, seconds: 3600 };
const large = { count: 600, seconds: 3600 };
const none: Hits = [];

const hitsAt = (allowances: readonly (typeof perHour)[], ...times: number[]) =>
  times.reduce<Hits>((hits, at) => addHit(hits, allowances, at), none);

describe('an allowance', () => {
  it('opens again to the millisecond, in any stretch of its length', () => {
    const hits = hitsAt([perHour], 0, 1000, 2000);
    expect(waitMs(hits, [perHour], 2000)).toBe(3_598_000);
    expect(waitMs(hits, [perHour], 3_599_999)).toBe(1);
    expect(waitMs(hits, [perHour], 3_600_000)).toBe(0);
    expect(waitMs(addHit(hits, [perHour], 3_600_000), [perHour], 3_600_000)).toBe(1000);
  });

  it('of several the strictest holds', () => {
    const both = [perMinute, perHour];
    expect(waitMs(hitsAt(both, 0), both, 1)).toBe(59_999);
    expect(waitMs(hitsAt(both, 0, 60_000, 120_000), both, 200_000)).toBe(3_400_000);
  });

  it('counts many at one moment as many', () => {
    expect(waitMs(hitsAt([perHour], 5, 5, 5), [perHour], 5)).toBe(3_600_000);
    expect(hitsAt([perHour], 5, 5, 5)).toEqual([[5, 3]]);
  });

  it('takes a hit back', () => {
    const hits = hitsAt([perHour], 1, 2, 2);
    expect(removeHit(hits, [perHour], 2)).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(removeHit(hits, [perHour], 1)).toEqual([[2, 2]]);
    expect(removeHit(hits, [perHour], 99)).toEqual(hits);
  });

  it('stays small to store when it is large', () => {
    const times = Array.from({ length: 600 }, (_, index) => index * 5_900);
    const hits = hitsAt([large], ...times);
    expect(hits.length).toBeLessThanOrEqual(60);
    expect(waitMs(hits, [large], 3_540_000)).toBeGreaterThan(0);
    expect(waitMs(hits, [large], 3_600_000)).toBe(0);
  });

  it('forgets what nothing looks back to', () => {
    expect(hitsAt([perHour], 0, 10_000_000)).toEqual([[10_000_000, 1]]);
  });
});
