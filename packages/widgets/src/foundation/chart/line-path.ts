/** How series are told apart where colours are not: by the dashes of their line and the shape of their markers. */
export type LineLook = 'primary' | 'secondary' | 'tertiary';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A series in the plot; a gap where nothing is known. */
export type Points = readonly (Point | undefined)[];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Markers nearer than this would touch; then only some points have one, to tell the lines apart. */
const denseGap = 7;
const sparseGap = 32;

const shapes: Readonly<Record<LineLook, (x: number, y: number, radius: number) => string>> = {
  primary: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  secondary: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  tertiary: (x, y, r) => `M${x} ${y - 1.3 * r}l${1.3 * r} ${2.3 * r}h${-2.6 * r}z`,
};

export const markerPath = (look: LineLook, { x, y }: Point, radius: number): string =>
  shapes[look](x, y, radius);

/** The least way from one known point to the next. */
function spacing(points: Points): number {
  let least = Infinity;
  let last = -Infinity;
  for (const point of points) {
    if (!point) continue;
    if (point.x - last < least) least = point.x - last;
    last = point.x;
  }
  return least;
}

/**
 * A whole series as one path, broken at its gaps, and its markers as another; a point between gaps always has a marker,
 * because no line shows it. `isDense` where not all points have one, because they would touch.
 */
export function linePaths(
  points: Points,
  look: LineLook,
): { line: string; markers: string; isDense: boolean } {
  const gap = spacing(points);
  const isDense = gap < denseGap;
  const radius = gap < 2 * denseGap ? 3 : 5;
  let line = '';
  let markers = '';
  let nextMarker = -Infinity;
  let isBroken = true;
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    if (point) {
      line += `${isBroken ? 'M' : 'L'}${point.x} ${point.y}`;
      if (point.x >= nextMarker || (isBroken && !points[index + 1])) {
        markers += markerPath(look, point, radius);
        nextMarker = point.x + (isDense ? sparseGap : 0);
      }
    }
    isBroken = !point;
  }
  return { line, markers, isDense };
}

/** A box filled with slanting lines; without a pattern, whose id would have to be alone in its document. */
export function hatchPath({ left, right, top, bottom }: Box, gap: number): string {
  const height = bottom - top;
  let path = '';
  for (let foot = left - height + gap; foot < right; foot += gap) {
    const from = Math.max(foot, left);
    const to = Math.min(foot + height, right);
    path += `M${from} ${bottom - (from - foot)}L${to} ${bottom - (to - foot)}`;
  }
  return path;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a piece of a line runs through a box. */
function crosses(from: Point, to: Point, { left, right, top, bottom }: Box): boolean {
  if (to.x < left || from.x > right) return false;
  const rise = to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  const begin = from.y + rise * (Math.max(from.x, left) - from.x);
  const end = from.y + rise * (Math.min(to.x, right) - from.x);
  return Math.min(begin, end) < bottom && Math.max(begin, end) > top;
}

/** How many pieces of a line run through a box. */
export const crossings = (points: Points, box: Box): number =>
  points.filter((point, index) => point && crosses(points[index - 1] ?? point, point, box)).length;
