import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { placeNames } from './limit-names.js';
import { hatchPath, type LineLook, linePath, markerPath, markersPath, type Points } from './line-path.js';
import { axisOf, bottomLabel, gridLines, plot, size, textWidth } from './plot.js';
import { linearScale, niceTicksWithin } from './scale.js';

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
  /** What stands below the plot. */
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

/** What the worse side of a limit shows of itself at least, as a part of all that is shown. */
const limitRoom = 0.06;
/** Between the edges of the plot and the first and last point. */
const inset = 16;
/** Between a point and its value. */
const valueGap = 8;
const hatchGaps = { guidance: 12, referral: 6 } as const;

function ticksOf({ series, limits = [], from0 = false }: LineChartOptions): number[] {
  const values = [...series.flatMap((one) => one.values), ...limits.map(({ value }) => value)].filter(
    (value) => value !== undefined,
  );
  if (values.length === 0) return [0, 1];
  const least = Math.min(...values, ...(from0 ? [0] : []));
  const most = Math.max(...values, ...(from0 ? [0] : []));
  const room = (most - least || Math.abs(most) || 1) * limitRoom;
  const worse = limits.map(({ value, worse }) => (worse === 'above' ? value + room : value - room));
  return niceTicksWithin(Math.min(least, ...worse), Math.max(most, ...worse));
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

/** Over a point, or under it where the line comes from above: so the line runs through few of them. */
function valueTexts(
  points: Points,
  values: LineSeries['values'],
  formatValue: LineChartOptions['formatValue'],
): SVGTemplateResult[] {
  const texts = values.map((value) => (value === undefined ? '' : formatValue(value)));
  const widest = Math.max(...texts.map(textWidth));
  const last = points.findLastIndex((point) => point !== undefined);
  const gap = Math.min(
    ...points.slice(1).map((point, index) => (point?.x ?? Infinity) - (points[index]?.x ?? 0)),
  );
  return points.flatMap((point, index) => {
    if (!point) return [];
    const around = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
    const isValley = around.length > 0 && around.every(({ y }) => y < point.y);
    const isUnder = isValley && point.y + valueGap + 20 < plot.bottom;
    const half = textWidth(texts[index] ?? '') / 2;
    const x = Math.min(point.x, size.width - half);
    const isExtra = index !== last && widest + 4 > gap;
    return [
      svg`<text class="ik-line-text ${isExtra ? 'ik-chart-extra' : ''}" x=${x} y=${point.y + (isUnder ? valueGap : -valueGap)} dy=${isUnder ? '0.8em' : '0'}>${texts[index]}</text>`,
    ];
  });
}

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
  const { name, xs, labels, series, limits = [], formatValue, valueLabels = false } = options;
  const ticks = ticksOf(options);
  const axis = axisOf(ticks, formatValue);
  const { left } = axis;
  const top = valueLabels ? plot.top + 16 : plot.top;
  const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [plot.bottom, top]);
  const x = linearScale([xs[0] ?? 0, xs.at(-1) ?? 0], [left + inset, plot.right - inset]);
  const short = (length: number) => Math.round(length * 10) / 10;
  const lines = series.map(({ values }) =>
    xs.map((at, index) => {
      const value = values[index];
      return value === undefined ? undefined : { x: short(x(at)), y: short(y(value)) };
    }),
  );
  const drawn = limits.map((limit) => ({ ...limit, y: short(y(limit.value)) }));
  const names = placeNames(drawn, lines, left);
  return html`<figure class="ik-chart">
    <svg class="ik-chart-plot" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label=${name}>
      ${limits.map((limit) => svg`<path class="ik-limit-side ik-limit-${limit.look}" d=${hatchPath({ left, right: plot.right, ...worseSide(limit, limits, y) }, hatchGaps[limit.look])} />`)}
      ${gridLines(ticks, axis, y)}
      ${drawn.map((limit) => svg`<path class="ik-limit ik-limit-${limit.look}" d="M${left} ${limit.y}H${plot.right}" />`)}
      ${series.map(({ look }, index) => svg`<g class="ik-line-${look}"><path class="ik-line" d=${linePath(lines[index]!)} /><path class="ik-line-marker" d=${markersPath(lines[index]!, look)} /></g>`)}
      ${drawn.map(({ name: what, y: at }, index) => {
        const { end, side } = names[index]!;
        return svg`<text class="ik-line-text ik-limit-name ik-limit-name-${end}" x=${end === 'start' ? left + 4 : plot.right - 4} y=${at} dy=${side === 'above' ? '-0.35em' : '1.05em'}>${what}</text>`;
      })}
      ${valueLabels ? series.map(({ values }, index) => valueTexts(lines[index]!, values, formatValue)) : ''}
      ${labels.map(({ at, text, extra = false }) => bottomLabel(text, x(at), extra))}
    </svg>
    <ul class="ik-chart-legend" aria-hidden="true">
      ${series.map(legendLine)} ${limits.map(legendLimit)}
    </ul>
  </figure>`;
}
