import { html, svg, type TemplateResult } from 'lit';
import { type NamePlace, placeNames } from './limit-names.js';
import { hatchPath, type LineLook, linePaths, markerPath, type Points } from './line-path.js';
import { axisOf, bottomLabels, gridLines, plot, size, textWidth } from './plot.js';
import { linearScale } from './scale.js';
import { niceTicksWithin } from './ticks-within.js';
import { type ValueLabel, valueLabels } from './value-labels.js';

export interface LineSeries {
  /** What the legend says. */
  readonly name: string;
  /** One for each of the positions; `undefined` is a gap, never zero. */
  readonly values: readonly (number | undefined)[];
  readonly look: LineLook;
}

export interface LineLimit {
  /** Short: it is written beside the line, and in the legend. */
  readonly name: string;
  readonly value: number;
  /** The side that is hatched, as far as the next limit of the same side. */
  readonly worse: 'above' | 'below';
  readonly look: 'guidance' | 'referral';
}

export interface LineLabel {
  /** One of the positions, or one between them. */
  readonly at: number;
  readonly text: string;
  /** Left out where it is narrow. @default false */
  readonly extra?: boolean;
}

export interface LineChartOptions {
  /** The chart in a sentence, for those who do not see it. */
  readonly name: string;
  /** Where the values stand, ascending: days, years … */
  readonly xs: readonly number[];
  /** What stands below the plot, ascending. Where they have no room, fewer are written, always the last. */
  readonly labels: readonly LineLabel[];
  readonly series: readonly LineSeries[];
  readonly limits?: readonly LineLimit[];
  /** The axis begins at zero; otherwise at round numbers round the values and limits. @default false */
  readonly from0?: boolean;
  /** A number of the axis, and of a value, in words. */
  readonly formatValue: (value: number) => string;
  /** Writes each value beside its marker; for few points. @default false */
  readonly valueLabels?: boolean;
}

/** What either side of a limit shows of itself at least, as a part of all that is shown. */
const limitRoom = 0.06;
/** Between the edges of the plot and the first and last point. */
const leastInset = 16;
const hatchGaps = { guidance: 12, referral: 6 } as const;

function ticksOf({ series, limits = [], from0 = false }: LineChartOptions): number[] {
  const values = [...series.flatMap((one) => one.values), ...limits.map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values, ...(from0 ? [0] : []));
  const most = Math.max(...values, ...(from0 ? [0] : []));
  const room = (most - least || Math.abs(most) || 1) * limitRoom;
  const both = limits.flatMap(({ value }) => [value - room, value + room]);
  return niceTicksWithin(Math.min(least, ...both), Math.max(most, ...both));
}

/** From a limit to the next of its side, or to the edge of the plot. */
function worseSide({ value, worse }: LineLimit, limits: readonly LineLimit[], y: (value: number) => number) {
  const further = limits.filter((one) => one.worse === worse).map((one) => one.value);
  const next =
    worse === 'above' ? further.filter((one) => one > value) : further.filter((one) => one < value);
  return worse === 'above'
    ? { top: next.length > 0 ? y(Math.min(...next)) : plot.top, bottom: y(value) }
    : { top: y(value), bottom: next.length > 0 ? y(Math.max(...next)) : plot.bottom };
}

/** So that the last label stands in the middle below its point. */
function lastInset({ xs, labels }: LineChartOptions): number {
  const last = labels.find(({ at }) => at === xs.at(-1));
  return Math.max(leastInset, last ? textWidth(last.text) / 2 + plot.right - size.width : 0);
}

/** Lengths in a path are no finer than anybody sees. */
const short = (length: number) => Math.round(length * 10) / 10;

const drawnLine = (look: LineLook, points: Points) => {
  const { line, markers, isDense } = linePaths(points, look);
  return svg`<g class="ik-line-${look} ${isDense ? 'ik-line-dense' : ''}"><path class="ik-line" d=${line} /><path class="ik-line-marker" d=${markers} /></g>`;
};

const limitName = (name: string, { x, anchor, y, side }: NamePlace) =>
  svg`<text class="ik-line-text ik-limit-name-${anchor}" x=${x} y=${y} dy=${side === 'above' ? '-0.35em' : '1.05em'}>${name}</text>`;

const valueText = ({ text, x, y, isUnder, isExtra }: ValueLabel) =>
  svg`<text class="ik-line-text ${isExtra ? 'ik-chart-extra' : ''}" x=${x} y=${y} dy=${isUnder ? '0.8em' : '0'}>${text}</text>`;

const legendLine = ({ name, look }: LineSeries) =>
  html`<li><svg class="ik-line-key ik-line-${look}" viewBox="0 0 40 16"><path class="ik-line" d="M0 8H40" /><path class="ik-line-marker" d=${markerPath(look, { x: 20, y: 8 }, 5)} /></svg>${name}</li>`;

const legendLimit = ({ name, look, worse }: LineLimit) => {
  const box = worse === 'above' ? { top: 0, bottom: 13 } : { top: 3, bottom: 16 };
  return html`<li><svg class="ik-line-key ik-limit-${look}" viewBox="0 0 40 16"><path class="ik-limit-side" d=${hatchPath({ left: 0, right: 40, ...box }, hatchGaps[look])} /><path class="ik-limit" d="M0 ${worse === 'above' ? 13 : 3}H40" /></svg>${name}</li>`;
};

/**
 * Lines through values at their positions, broken where nothing is known, with limits and their worse sides; as SVG that
 * takes the width it is given, a path for each line however many points it has. Needs `chartStyles` and
 * `lineChartStyles`. Put the same numbers into a `chartTable` beside it.
 */
export function lineChart(options: LineChartOptions): TemplateResult {
  const { name, xs, labels, series, limits = [], formatValue } = options;
  const ticks = ticksOf(options);
  const axis = axisOf(ticks, formatValue);
  const { left } = axis;
  const top = options.valueLabels ? plot.top + 16 : plot.top;
  const yOf = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, top]);
  const y = (value: number) => short(yOf(value));
  const ends = [left + leastInset, plot.right - lastInset(options)] as const;
  // One position alone stands in the middle
  const x = xs.length > 1 ? linearScale([xs[0]!, xs.at(-1)!], ends) : () => (ends[0] + ends[1]) / 2;
  const places = xs.map((at) => short(x(at)));
  const lines = series.map(({ values }) =>
    places.map((at, index) => {
      const value = values[index];
      return value === undefined ? undefined : { x: at, y: y(value) };
    }),
  );
  const values = options.valueLabels
    ? series.flatMap((one, index) => valueLabels(lines[index]!, one.values, formatValue, left))
    : [];
  const sides = limits.map((limit) => worseSide(limit, limits, y));
  const names = placeNames(
    limits.map(({ name, worse }, index) => {
      const { top, bottom } = sides[index]!;
      return { name, worse, y: worse === 'above' ? bottom : top, farY: worse === 'above' ? top : bottom };
    }),
    lines,
    values.map(({ box }) => box),
    left,
  );
  return html`<figure class="ik-chart">
    <svg class="ik-chart-plot" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${name}>
      ${limits.map(({ look }, index) => svg`<path class="ik-limit-side ik-limit-${look}" d=${hatchPath({ left, right: plot.right, ...sides[index]! }, hatchGaps[look])} />`)}
      ${gridLines(ticks, axis, y)}
      ${limits.map(({ look, value }) => svg`<path class="ik-limit ik-limit-${look}" d="M${left} ${y(value)}H${plot.right}" />`)}
      ${series.map(({ look }, index) => drawnLine(look, lines[index]!))}
      ${limits.map((limit, index) => limitName(limit.name, names[index]!))}
      ${values.map(valueText)}
      ${bottomLabels(labels.map(({ at, text, extra }) => ({ text, x: short(x(at)), extra })))}
    </svg>
    <ul class="ik-chart-legend" aria-hidden="true">
      ${series.map(legendLine)} ${limits.map(legendLimit)}
    </ul>
  </figure>`;
}
