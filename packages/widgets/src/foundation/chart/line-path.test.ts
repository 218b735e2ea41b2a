import { describe, expect, it } from 'vitest';
import { crossings, hatchPath, linePaths } from './line-path.js';

const at = (x: number, y = 0) => ({ x, y });
const markersIn = (path: string) => path.split('M').length - 1;
const row = (count: number, gap: number) => Array.from({ length: count }, (_, index) => at(index * gap));

it('a line is broken where nothing is known, and never runs down to zero', () => {
  expect(
    linePaths([undefined, at(0, 5), at(10, 6), undefined, undefined, at(40, 7), undefined], 'primary').line,
  ).toBe('M0 5L10 6M40 7');
});

describe('markers', () => {
  it('stand at each point that has room', () => {
    expect(markersIn(linePaths(row(53, 8), 'primary').markers)).toBe(53);
  });

  it('are few where they would touch, but those of points between gaps are never left out', () => {
    const points = [...row(300, 1), undefined, at(301), undefined, ...row(3, 1).map(({ x }) => at(303 + x))];
    const { isDense, markers } = linePaths(points, 'secondary');
    expect(isDense).toBe(true);
    expect(markersIn(markers)).toBeLessThan(15);
    expect(markers).toContain('M298 ');
  });

  it('have a shape of their own for each look', () => {
    const shapes = (['primary', 'secondary', 'tertiary'] as const).map(
      (look) => linePaths([at(9, 9)], look).markers,
    );
    expect(new Set(shapes.map((path) => path.replaceAll(/[\d. -]/g, ''))).size).toBe(3);
  });
});

it('hatching fills its box and leaves it nowhere', () => {
  const path = hatchPath({ left: 50, right: 150, top: 10, bottom: 40 }, 6);
  const numbers = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const xs = numbers.map(([x]) => x!);
  const ys = numbers.map(([, y]) => y!);
  expect(Math.min(...xs)).toBe(50);
  expect(Math.max(...xs)).toBe(150);
  expect(Math.min(...ys)).toBe(10);
  expect(Math.max(...ys)).toBe(40);
});

it('a line that runs through a box between two points is seen', () => {
  const box = { left: 10, right: 20, top: 10, bottom: 20 };
  expect(crossings([at(0, 0), at(40, 40)], box)).toBe(1);
  expect(crossings([at(0, 0), undefined, at(40, 40)], box)).toBe(0);
  expect(crossings([at(0, 30), at(40, 30)], box)).toBe(0);
});
