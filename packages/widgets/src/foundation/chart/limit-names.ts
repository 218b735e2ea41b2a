import { type Box, crossings, overlap, type Points } from './line-path.js';
import { fontSize, plot, textWidth } from './plot.js';

/** A limit in the plot. */
export interface DrawnLimit {
  readonly name: string;
  readonly y: number;
  readonly worse: 'above' | 'below';
  /** Where its worse side ends. */
  readonly farY: number;
}

/** Where a name stands: from or up to an `x`, over or under a line. */
export interface NamePlace {
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly y: number;
  readonly side: DrawnLimit['worse'];
}

const margin = 4;
const lineHeight = fontSize + 4;
const costs = { otherSide: 0.5, far: 0.7, middle: 0.1, value: 5, limit: 10, outside: 100, name: 1000 };

const opposite = { above: 'below', below: 'above' } as const;

/** At both ends of the line and in its middle: on its worse side, on the other one, and at the far end of the worse one. */
function placesOf({ name, y, worse, farY }: DrawnLimit, left: number): { place: NamePlace; cost: number }[] {
  const ends = [
    { x: left + margin, anchor: 'start', cost: 0 },
    { x: plot.right - margin, anchor: 'end', cost: 0 },
    { x: (left + plot.right - textWidth(name)) / 2, anchor: 'start', cost: costs.middle },
  ] as const;
  const sides = [
    { y, side: worse, cost: 0 },
    { y, side: opposite[worse], cost: costs.otherSide },
    ...(Math.abs(farY - y) > 1.5 * lineHeight ? [{ y: farY, side: opposite[worse], cost: costs.far }] : []),
  ];
  return sides.flatMap(({ cost, ...side }) =>
    ends.map(({ cost: more, ...end }) => ({ place: { ...end, ...side }, cost: cost + more })),
  );
}

function boxOf(name: string, { x, anchor, y, side }: NamePlace): Box {
  const width = textWidth(name);
  const from = anchor === 'start' ? x : x - width;
  const top = side === 'above' ? y - lineHeight : y;
  return { left: from - margin, right: from + width + margin, top, bottom: top + lineHeight };
}

/**
 * Finds each limit's name a place where it hides no other name and as little of the lines and values as can be.
 *
 * @param values where values are written
 * @param left where the plot begins
 */
export function placeNames(
  limits: readonly DrawnLimit[],
  lines: readonly Points[],
  values: readonly Box[],
  left: number,
): NamePlace[] {
  const taken: Box[] = [];
  return limits.map((limit) => {
    const costOf = (box: Box) =>
      lines.reduce((sum, points) => sum + crossings(points, box), 0) +
      values.filter((value) => overlap(value, box)).length * costs.value +
      (limits.some(({ y }) => y !== limit.y && y > box.top + 2 && y < box.bottom - 2) ? costs.limit : 0) +
      (box.top >= 0 && box.bottom <= plot.bottom + 2 ? 0 : costs.outside) +
      (taken.some((other) => overlap(other, box)) ? costs.name : 0);
    const [best] = placesOf(limit, left)
      .map(({ place, cost }) => ({ place, cost: cost + costOf(boxOf(limit.name, place)) }))
      .sort((a, b) => a.cost - b.cost);
    taken.push(boxOf(limit.name, best!.place));
    return best!.place;
  });
}
