import type { Box, Points } from './line-path.js';
import { fontSize, plot, size, textWidth } from './plot.js';

/** A value written beside its marker. */
export interface ValueLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isUnder: boolean;
  /** There is no room for it where it is narrow. */
  readonly isExtra: boolean;
  readonly box: Box;
}

/** Between a point and its value. */
const gap = 10;
const height = fontSize;

/** Over its point, and under it where the line comes down to it: so the line runs through few of them. */
export function valueLabels(
  points: Points,
  values: readonly (number | undefined)[],
  formatValue: (value: number) => string,
  left: number,
): ValueLabel[] {
  const labels = points.flatMap((point, index) => {
    const value = values[index];
    return point && value !== undefined ? [{ point, index, text: formatValue(value) }] : [];
  });
  return labels.map(({ point, index, text }, rank) => {
    const around = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
    const isValley = around.length > 0 && around.every(({ y }) => y < point.y);
    const isUnder = isValley && point.y + gap + height < plot.bottom;
    const y = point.y + (isUnder ? gap : -gap);
    const width = textWidth(text);
    const x = Math.max(left + width / 2, Math.min(point.x, size.width - width / 2));
    const next = labels[rank + 1];
    const top = isUnder ? y : y - height;
    return {
      text,
      x,
      y,
      isUnder,
      isExtra: next !== undefined && next.point.x - point.x < width + 4,
      box: { left: x - width / 2, right: x + width / 2, top, bottom: top + height },
    };
  });
}
