import { describe, expect, it } from 'vitest';
import { RowHeights } from './row-heights.js';

describe('heights of rows', () => {
  it('are guessed until one was drawn, then the mean of those that were', () => {
    const heights = new RowHeights(100);
    expect(heights.between(0, 10)).toBe(1000);
    heights.measure(0, 60);
    heights.measure(3, 80);
    expect(heights.between(0, 10)).toBe(60 + 80 + 8 * 70);
    expect(heights.measure(3, 80.2)).toBe(false);
    expect(heights.measure(3, 200)).toBe(true);
    expect(heights.heightOf(3)).toBe(200);
  });

  it('tell which rows lie where, also beyond both ends', () => {
    const heights = new RowHeights(100);
    expect(heights.rowsAt(0, 250, 10)).toEqual({ from: 0, to: 3 });
    expect(heights.rowsAt(-500, 50, 10)).toEqual({ from: 0, to: 1 });
    expect(heights.rowsAt(450, 650, 10)).toEqual({ from: 4, to: 7 });
    expect(heights.rowsAt(5000, 6000, 10)).toEqual({ from: 9, to: 10 });
    expect(heights.rowsAt(0, 100, 0)).toEqual({ from: 0, to: 0 });
    expect(heights.rowsAt(0, 0, 10)).toEqual({ from: 0, to: 1 });
  });
});
