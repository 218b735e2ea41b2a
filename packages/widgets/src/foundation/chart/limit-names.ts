import type { Box, Point, Points } from './line-path.js';
import { fontSize, plot, textWidth } from './plot.js';

/** A limit in the plot. */
export interface DrawnLimit {
  readonly name: string;
  readonly y: number;
  readonly worse: 'above' | 'below';
}

/** Where the name of a limit stands: at the one or the other end of its line, over or under it. */
export interface NamePlace {
  readonly end: 'start' | 'end';
  readonly side: DrawnLimit['worse'];
}

const lineHeight = fontSize.narrow + 4;
const costs = { otherSide: 0.5, limit: 10, outside: 100, name: 1000 };

const places: readonly NamePlace[] = (['above', 'below'] as const).flatMap((side) =>
  (['start', 'end'] as const).map((end) => ({ end, side })),
);

function boxOf({ name, y }: DrawnLimit, { end, side }: NamePlace, left: number): Box {
  const width = textWidth(name) + 8;
  const from = end === 'start' ? left : plot.right - width;
  const top = side === 'above' ? y - lineHeight : y;
  return { left: from, right: from + width, top, bottom: top + lineHeight };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a piece of a line runs through a box. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  if (to.x < left || from.x > right) return false;
  const rise = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const [a, b] = [Math.max(from.x, left), Math.min(to.x, right)].map((x) => from.y + rise * (x - from.x));
  return Math.min(a!, b!) < bottom && Math.max(a!, b!) > top;
}

const crossings = (points: Points, box: Box) =>
  points.filter((point, index) => point && crosses(points[index - 1] ?? point, point, box)).length;

/**
 * Finds each limit's name a place where it hides no other name and as little of the lines as can be; on the worse side
 * where that makes no difference.
 */
export function placeNames(
  limits: readonly DrawnLimit[],
  lines: readonly Points[],
  left: number,
): NamePlace[] {
  const taken: Box[] = [];
  return limits.map((limit) => {
    const cost = (place: NamePlace) => {
      const box = boxOf(limit, place, left);
      const isInside = box.top >= 0 && box.bottom <= plot.bottom + 2;
      const isCrossed = limits.some(({ y }) => y !== limit.y && y > box.top + 2 && y < box.bottom - 2);
      return (
        lines.reduce((sum, points) => sum + crossings(points, box), 0) +
        (place.side === limit.worse ? 0 : costs.otherSide) +
        (isCrossed ? costs.limit : 0) +
        (isInside ? 0 : costs.outside) +
        (taken.some((other) => overlap(other, box)) ? costs.name : 0)
      );
    };
    const costly = places.map(cost);
    const best = places[costly.indexOf(Math.min(...costly))]!;
    taken.push(boxOf(limit, best, left));
    return best;
  });
}
