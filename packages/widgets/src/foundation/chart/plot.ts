import { type SVGTemplateResult, svg } from 'lit';

/** The view box of every chart; `left` follows from the numbers of its axis. */
export const size = { width: 480, height: 270 };
export const plot = { right: size.width - 8, top: 12, bottom: size.height - 34 };

/** Letters as `chartStyles` has them where it is narrow, and where it is wide. */
export const fontSize = { narrow: 20, wide: 12 };

/** About what a text takes where it is narrow; what Latin letters and digits take is a little more than half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u{2000}' ? 0.58 : 1), 0) * fontSize.narrow;
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
    (
      tick,
      index,
    ) => svg`<path class="ik-chart-line ${tick === 0 ? 'ik-chart-zero' : ''}" d="M${left} ${y(tick)}H${plot.right}" />
      <text class="ik-chart-value" x=${left - 6} y=${y(tick)} dy="0.35em">${numbers[index]}</text>`,
  );
}

/** A text below the plot, within the view box; `extra` is left out where it is narrow. */
export function bottomLabel(text: string, x: number, extra: boolean): SVGTemplateResult {
  const half = textWidth(text) / 2;
  const within = Math.max(half, Math.min(x, size.width - half));
  return svg`<text class="ik-chart-label ${extra ? 'ik-chart-extra' : ''}" x=${within} y=${size.height - 8}>${text}</text>`;
}
