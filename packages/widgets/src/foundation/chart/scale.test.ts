import { describe, expect, it } from 'vitest';
import { linearScale, niceTicks, stackSpans } from './scale.js';
import { niceTicksWithin } from './ticks-within.js';

describe('the numbers on an axis', () => {
  it.each([
    [
      [1100, -1000],
      [-1000, -500, 0, 500, 1000, 1500],
    ],
    [
      [60, 90],
      [0, 20, 40, 60, 80, 100],
    ],
    [[-70], [-80, -60, -40, -20, 0, 20]],
    [[3], [0, 1, 2, 3]],
    [
      [0, 0],
      [0, 1],
    ],
    [[], [0, 1]],
  ])('of %j are round and reach as far as the data', (values, ticks) => {
    expect(niceTicks(values)).toEqual(ticks);
  });

  it('stay few and round, however large the values are', () => {
    for (const value of [1, 7, 99, 101, 12_345, 9_999_999]) {
      const ticks = niceTicks([value, -value / 3]);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(value);
      expect(ticks[0]).toBeLessThanOrEqual(-value / 3);
      expect(ticks.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('the numbers on an axis that need not begin at zero', () => {
  it.each([
    [128, 141, [125, 130, 135, 140, 145]],
    [5.4, 5.9, [5.4, 5.5, 5.6, 5.7, 5.8, 5.9]],
    [0.1, 0.3, [0.1, 0.15, 0.2, 0.25, 0.3]],
    [-3, -1, [-3, -2.5, -2, -1.5, -1]],
    [-0.4, 0.4, [-0.4, -0.2, 0, 0.2, 0.4]],
    [1_203, 98_000, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
  ])('from %d to %d are round, without the crumbs of floating numbers', (min, max, ticks) => {
    expect(niceTicksWithin(min, max)).toEqual(ticks);
  });

  it.each([60, 5.6, -12, 0, 0.001, 250_000])('of %d alone has it between the ends', (value) => {
    const ticks = niceTicksWithin(value, value);
    expect(ticks[0]).toBeLessThan(value);
    expect(ticks.at(-1)).toBeGreaterThan(value);
    expect(ticks.length).toBeLessThanOrEqual(8);
  });
});

it('a value stands where its share of the axis ends', () => {
  const y = linearScale([-500, 1500], [200, 0]);
  expect([y(-500), y(0), y(500), y(1500)]).toEqual([200, 150, 100, 0]);
});

it('series of one side pile up, and no side hides the other', () => {
  const spans = stackSpans([
    { side: 'above', values: [10, 0] },
    { side: 'below', values: [5, 3] },
    { side: 'below', values: [2, 0] },
  ]);
  expect(spans).toEqual([
    [
      [0, 10],
      [0, 0],
    ],
    [
      [0, -5],
      [0, -3],
    ],
    [
      [-5, -7],
      [-3, -3],
    ],
  ]);
});
