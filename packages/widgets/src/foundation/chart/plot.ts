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
  return { numbers, left: short(12 + Math.max(...numbers.map(textWidth))) };
}

/** Lengths in a path are no finer than anybody sees. */
export const short = (length: number): number => Math.round(length * 10) / 10;

/** Lines across the plot with their numbers left of it; that of zero is stronger. */
export function gridLines(
  ticks: readonly number[],
  { numbers, left }: ReturnType<typeof axisOf>,
  y: (value: number) => number,
): SVGTemplateResult {
  const across = (tick: number) => `M${left} ${short(y(tick))}H${plot.right}`;
  return svg`<path class="ik-chart-line" d=${ticks.map(across).join('')} />
    <path class="ik-chart-line ik-chart-zero" d=${ticks.includes(0) ? across(0) : ''} />
    ${ticks.map((tick, index) => svg`<text class="ik-chart-value" x=${short(left - 6)} y=${short(y(tick))} dy="0.35em">${numbers[index]}</text>`)}`;
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

/** From the last to the first, those that have room beside the one before. */
function fitting<Label extends BottomLabel>(labels: readonly Label[], width: number): Label[] {
  let edge = Infinity;
  return labels.filter(({ x }) => {
    const fits = x + width / 2 <= edge;
    if (fits) edge = x - width / 2 - labelGap;
    return fits;
  });
}

/** Labels below the plot and within the view box, ascending; where they have no room, fewer, always the last. */
export function bottomLabels(labels: readonly BottomLabel[]): SVGTemplateResult[] {
  const named = labels.filter(({ text }) => text !== '').reverse();
  const widest = Math.max(...named.map(({ text }) => textWidth(text)));
  const wide = fitting(named, (widest * fontSize.wide) / fontSize.narrow);
  const narrow = new Set(
    fitting(
      wide.filter(({ extra }) => !extra),
      widest,
    ),
  );
  return wide.map((label) => {
    const { x, text } = label;
    const half = textWidth(text) / 2;
    const within = short(Math.max(half, Math.min(x, size.width - half)));
    return svg`<text class="ik-chart-label ${narrow.has(label) ? '' : 'ik-chart-extra'}" x=${within} y=${size.height - 8}>${text}</text>`;
  });
}
