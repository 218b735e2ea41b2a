import type { CheckupTrend, CheckupTrendPoint } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { chartTable } from '../foundation/chart/chart-table.js';
import { type LineLabel, lineChart } from '../foundation/chart/line-chart.js';
import type { Translation } from '../foundation/messages.js';
import { type CheckupView, judgementWord, limitWord } from './checkup-view.js';
import { type OverTheYearsMessages, overTheYearsTexts } from './over-the-years.messages.js';

type Texts = Translation<OverTheYearsMessages>;

const dayMs = 86_400_000;
/** Most points whose values are written into the chart. */
const mostLabelled = 6;
/** Labels that stand nearer, as a part of the whole, are left out where it is narrow. */
const nearestLabels = 0.16;

/** In the unit of the trend; none where nothing was measured in numbers. */
const numberOf = ({ status, value, converted }: CheckupTrendPoint): number | undefined =>
  status === 'measured' ? (converted?.value ?? value) : undefined;

const dayOf = ({ examinedOn }: { readonly examinedOn: string }) => Date.parse(examinedOn) / dayMs;

/** An item over the years: in words, as a chart with its limits, as a table, and what to mind. */
export function trendView(view: CheckupView, trend: CheckupTrend): unknown {
  const texts = overTheYearsTexts(view.language);
  const name = view.item({ ...trend, converted: undefined });
  const summary = inWords(view, texts, trend);
  const isDrawn = trend.points.some((point) => numberOf(point) !== undefined);
  return html`<h3 class="ik-section">${name}</h3>
    <p class="ik-text">${summary}</p>
    ${limitsView(view, texts, trend)} ${isDrawn ? chartView(view, texts, trend, `${name}：${summary}`) : nothing}
    ${tableView(view, texts, trend, name, isDrawn)} ${notesView(view, texts, trend)}
    <p class="ik-note">${view.texts.noDiagnosis}</p>`;
}

/** A value as the trend has it: converted, or as it is. */
const written = (view: CheckupView, point: CheckupTrendPoint) =>
  view.value({
    ...point,
    ...(point.converted && { value: point.converted.value, unit: point.converted.unit }),
  });

function inWords(view: CheckupView, texts: Texts, { points }: CheckupTrend): string {
  const measured = points.filter(({ status }) => status === 'measured');
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) return texts.nothingMeasured;
  const [fromYear, toYear] = [view.year(first), view.year(last)];
  const values =
    first === last
      ? texts.onlyOne(toYear, written(view, last))
      : texts.fromTo(fromYear, written(view, first), toYear, written(view, last));
  if (last.limits.length === 0) return values;
  return values + texts.newest(toYear, view.texts.judgement(judgementWord(last)));
}

function limitsView(view: CheckupView, texts: Texts, trend: CheckupTrend): unknown {
  const { limits } = trend;
  if (limits.length === 0) return nothing;
  const words = limits.map((limit) => view.texts.limit(limitWord(limit), view.limit(limit, trend)));
  return html`<p class="ik-text">
    ${texts.limits(view.texts.and(words))} ${limits.every(({ operator }) => operator !== '>=') ? texts.lowerIsWorse : nothing}
  </p>`;
}

/** Years below the points; those too near to the next are left out where it is narrow. */
function yearLabels(view: CheckupView, points: readonly CheckupTrendPoint[]): LineLabel[] {
  const days = points.map(dayOf);
  const least = ((days.at(-1) ?? 0) - (days[0] ?? 0)) * nearestLabels;
  let next = Number.POSITIVE_INFINITY;
  return points
    .map((point) => ({ at: dayOf(point), text: view.year(point) }))
    .reverse()
    .map((label) => {
      const extra = next - label.at < least;
      if (!extra) next = label.at;
      return { ...label, extra };
    })
    .reverse();
}

function chartView(view: CheckupView, texts: Texts, trend: CheckupTrend, name: string): unknown {
  const { points, limits, decimals, unit } = trend;
  const label = view.item({ ...trend, converted: undefined });
  return html`<p class="ik-note">${texts.unit(view.texts.unit(unit))}</p>
    ${lineChart({
      name,
      xs: points.map(dayOf),
      labels: yearLabels(view, points),
      series: [{ name: label, values: points.map(numberOf), look: 'primary' }],
      limits: limits.map((limit) => ({
        name: view.texts.limit(limitWord(limit), view.limit(limit, { ...trend, unit: '' })),
        value: limit.value,
        worse: limit.operator === '>=' ? ('above' as const) : ('below' as const),
        look: limit.kind === 'referral' ? ('referral' as const) : ('guidance' as const),
      })),
      formatValue: (value) => view.number(value, Number.isInteger(value) ? 0 : decimals),
      valueLabels: points.length <= mostLabelled,
    })}`;
}

function tableView(
  view: CheckupView,
  texts: Texts,
  { points, limits }: CheckupTrend,
  name: string,
  isDrawn: boolean,
): unknown {
  const isJudged = limits.length > 0;
  const table = chartTable({
    summary: texts.asTable,
    caption: texts.tableCaption(name),
    columns: [texts.examinedOn, texts.value, ...(isJudged ? [texts.judgement] : [])],
    rows: points.map((point) => ({
      name: view.date(point.examinedOn),
      values: [
        written(view, point),
        ...(isJudged ? [point.status === 'measured' ? view.texts.judgement(judgementWord(point)) : '—'] : []),
      ],
    })),
  });
  return html`<div class="ik-trend-table">${isDrawn ? nothing : html`<p class="ik-note">${texts.noChart}</p>`}${table}</div>`;
}

/** Changes that must be known to read a trend, each with its year. */
function notesView(view: CheckupView, texts: Texts, { points }: CheckupTrend): unknown {
  const told: Readonly<Record<string, (year: string) => string>> = {
    method_changed: texts.methodChanged,
    limits_changed: texts.limitsChanged,
    unit_changed: texts.unitChanged,
  };
  const notes = points.flatMap((point) => {
    const year = view.year(point);
    const { value, converted, comparator, decimals, unit } = point;
    return [
      ...(converted && value !== undefined
        ? [
            texts.converted(
              year,
              view.amount(value, decimals, unit),
              view.amount(converted.value, converted.decimals, converted.unit),
              converted.formula,
            ),
          ]
        : []),
      ...(comparator ? [texts.endOfRange(year)] : []),
      ...point.notes.flatMap((note) => told[note]?.(year) ?? []),
    ];
  });
  return notes.length > 0
    ? html`<ul class="ik-trend-notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`
    : nothing;
}
