import { expect, it } from 'vitest';
import { barsOf } from './bars.js';

/** Eleven modules in six runs for each character, thirteen in seven for the last. */
const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0);

it('begins as Code 128 set B does, checks itself and ends with the stop sign', async () => {
  const bars = await barsOf('AB-1');
  expect(bars.slice(0, 6)).toEqual([2, 1, 1, 2, 1, 4]);
  expect(bars.slice(6, 12)).toEqual([1, 1, 1, 3, 2, 3]);
  // (104 + 1·33 + 2·34 + 3·13 + 4·17) mod 103 = 3
  expect(bars.slice(-13, -7)).toEqual([1, 2, 1, 2, 2, 3]);
  expect(bars.slice(-7)).toEqual([2, 3, 3, 1, 1, 1, 2]);
  expect(total(bars)).toBe(11 * 6 + 13);
});

it('writes digits two by two', async () => {
  expect(total(await barsOf('123456'))).toBe(11 * 5 + 13);
});
