import { html, svg, type TemplateResult } from 'lit';
import { linearScale, niceTicks, type Side, type Span, stackSpans } from './scale.js';

/** How bars are told apart where colours are not: beside their side, filled or only outlined. */
export type BarLook = 'primary' | 'secondary' | 'outline';

export interface BarSeries {
  /** What the legend says; names the side too, so that nobody depends on colour. */
  readonly name: string;
  /** One for each label; never negative. */
  readonly values: readonly number[];
  readonly side: Side;
  readonly look: BarLook;
}

export interface BarChartOptions {
  /** The chart in a sentence, for those who do not see it. */
  readonly name: string;
  /** What stands below each group of bars; every second is left out where it is narrow, never the last. */
  readonly labels: readonly string[];
  /** Of one side, the first stands nearest to the zero line. */
  readonly series: readonly BarSeries[];
  /** A number of the axis in words; below the zero line without its sign. */
  readonly formatValue: (value: number) => string;
}

const width = 480;
const height = 270;
const plot = { right: width - 8, top: 12, bottom: height - 34 };
/** What a character of an axis takes where it is narrow and letters are large. */
const characterWidth = 12;
/** Part of its column that a bar fills. */
const barShare = 0.64;

/**
 * Bars above and below a zero line, as SVG that takes the width it is given. Needs `chartStyles`. Put the same numbers
 * into a `chartTable` beside it.
 */
export function barChart({ name, labels, series, formatValue }: BarChartOptions): TemplateResult {
  const stacks = stackSpans(series);
  const ticks = niceTicks(stacks.flat().map(([, to]) => to));
  const numbers = ticks.map((tick) => formatValue(Math.abs(tick)));
  const left = characterWidth * (1 + Math.max(...numbers.map(({ length }) => length)));
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const column = (plot.right - left) / labels.length;
  const barWidth = column * barShare;
  const middle = (index: number) => left + column * (index + 0.5);
  const bar = ([from, to]: Span, index: number) =>
    from === to ? '' : `M${middle(index) - barWidth / 2} ${y(from)}h${barWidth}V${y(to)}h${-barWidth}z`;
  return html`<figure class="ik-chart">
    <svg class="ik-chart-plot" viewBox="0 0 ${width} ${height}" role="img" aria-label=${name}>
      ${ticks.map(
        (
          tick,
          index,
        ) => svg`<path class="ik-chart-line ${tick === 0 ? 'ik-chart-zero' : ''}" d="M${left} ${y(tick)}H${plot.right}" />
          <text class="ik-chart-value" x=${left - 6} y=${y(tick)} dy="0.35em">${numbers[index]}</text>`,
      )}
      ${series.map(({ look }, index) => svg`<path class="ik-bar ik-bar-${look}" d=${(stacks[index] ?? []).map(bar).join('')} />`)}
      ${labels.map(
        (label, index) =>
          svg`<text class="ik-chart-label ${(labels.length - index) % 2 === 0 ? 'ik-chart-extra' : ''}" x=${middle(index)} y=${height - 8}>${label}</text>`,
      )}
    </svg>
    <ul class="ik-chart-legend" aria-hidden="true">
      ${series.map(
        ({ name: what, look }) =>
          html`<li><svg viewBox="0 0 16 16"><path class="ik-bar ik-bar-${look}" d="M2 2h12v12h-12z" /></svg>${what}</li>`,
      )}
    </ul>
  </figure>`;
}
