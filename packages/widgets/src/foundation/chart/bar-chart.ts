import { html, svg, type TemplateResult } from 'lit';
import { axisOf, bottomLabels, gridLines, plot, size } from './plot.js';
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
  /**
   * What stands below each group of bars; an empty one writes nothing. Where they have no room, only every second, third
   * … is written, always the last.
   */
  readonly labels: readonly string[];
  /** Of one side, the first stands nearest to the zero line. */
  readonly series: readonly BarSeries[];
  /** A number of the axis in words; below the zero line without its sign. */
  readonly formatValue: (value: number) => string;
}

/** Part of its column that a bar fills; less where its outline counts. */
const barShare = (column: number) => (column < 16 ? 0.45 : 0.64);

/**
 * Bars above and below a zero line, as SVG that takes the width it is given; a week of them or a year of weeks. Needs
 * `chartStyles`. Put the same numbers into a `chartTable` beside it.
 */
export function barChart({ name, labels, series, formatValue }: BarChartOptions): TemplateResult {
  const stacks = stackSpans(series);
  const ticks = niceTicks(stacks.flat().map(([, to]) => to));
  const axis = axisOf(ticks, (tick) => formatValue(Math.abs(tick)));
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, plot.top]);
  const column = (plot.right - axis.left) / labels.length;
  const barWidth = column * barShare(column);
  const middle = (index: number) => axis.left + column * (index + 0.5);
  const bar = ([from, to]: Span, index: number) =>
    from === to ? '' : `M${middle(index) - barWidth / 2} ${y(from)}h${barWidth}V${y(to)}h${-barWidth}z`;
  return html`<figure class="ik-chart">
    <svg class="ik-chart-plot" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${name}>
      ${gridLines(ticks, axis, y)}
      ${series.map(({ look }, index) => svg`<path class="ik-bar ik-bar-${look}" d=${(stacks[index] ?? []).map(bar).join('')} />`)}
      ${bottomLabels(labels.map((text, index) => ({ text, x: middle(index) })))}
    </svg>
    <ul class="ik-chart-legend" aria-hidden="true">
      ${series.map(
        ({ name: what, look }) =>
          html`<li><svg viewBox="0 0 16 16"><path class="ik-bar ik-bar-${look}" d="M2 2h12v12h-12z" /></svg>${what}</li>`,
      )}
    </ul>
  </figure>`;
}
