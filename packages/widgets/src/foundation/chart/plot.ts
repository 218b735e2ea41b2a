import { type SVGTemplateResult, svg } from 'lit';

/** The view box of every chart; `left` follows from the numbers of its axis. */
export const size = { width: 480, height: 270 };
export const plot = { right: size.width - 8, top: 12, bottom: size.height - 34 };

/** Letters as `chartStyles` has them where it is narrow; where it is wide, 0.6 of that. */
export const fontSize = 20;

/** About what a text takes where it is narrow; Latin letters and digits are half as wide as others. */
export function textWidth(text: string): number {
  return text.replaceAll(/[^\0-~]/g, '00').length * 11;
}

/** The numbers of an axis in words, and where the plot begins right of them. */
export function axisOf(ticks: readonly number[], formatValue: (value: number) => string) {
  const numbers = ticks.map(formatValue);
  return { numbers, left: 12 + Math.max(...numbers.map(textWidth)) };
}

/** Lines across the plot with their numbers left of it; that of zero is stronger. */
export function gridLines(
  ticks: readonly number[],
  { numbers, left }: ReturnType<typeof axisOf>,
  y: (value: number) => number,
): SVGTemplateResult[] {
  return ticks.map(
    (tick, index) =>
      svg`<path class="ik-chart-line ${tick === 0 ? 'ik-chart-zero' : ''}" d="M${left} ${y(tick)}H${plot.right}" /><text class="ik-chart-value" x=${left - 6} y=${y(tick)} dy="0.35em">${numbers[index]}</text>`,
  );
}

/** A text below the plot. */
export interface BottomLabel {
  readonly x: number;
  readonly text: string;
  /** Left out where it is narrow, even if there is room. */
  readonly extra?: boolean | undefined;
}

/** Between two labels. */
const labelGap = 6;

/** Labels below the plot and within the view box, ascending; where they have no room, fewer, always the last. */
export function bottomLabels(labels: readonly BottomLabel[]): SVGTemplateResult[] {
  let narrowEdge = Infinity;
  let wideEdge = Infinity;
  return [...labels].reverse().flatMap(({ x, text, extra }) => {
    const half = textWidth(text) / 2;
    const wideHalf = half * 0.6;
    if (!text || x + wideHalf > wideEdge) return [];
    wideEdge = x - wideHalf - labelGap;
    const isExtra = extra || x + half > narrowEdge;
    if (!isExtra) narrowEdge = x - half - labelGap;
    const within = Math.max(half, Math.min(x, size.width - half));
    return svg`<text class="ik-chart-label ${isExtra ? 'ik-chart-extra' : ''}" x=${within} y=${size.height - 8}>${text}</text>`;
  });
}
