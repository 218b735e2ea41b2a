import {
  type RecordTrend,
  type RecordTrendPoint,
  type RecordType,
  recordTypes,
  type TrendPeriod,
  trendPeriods,
} from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing } from 'lit';
import { barChart } from '../foundation/chart/bar-chart.js';
import { chartTable } from '../foundation/chart/chart-table.js';
import { lineChart } from '../foundation/chart/line-chart.js';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber, locales } from '../foundation/format.js';
import { type LaterTexts, laterTexts } from './later.messages.js';
import { laterStyles } from './later.styles.js';
import type { RecordsHost } from './records-host.js';
import { segmented } from './segmented.js';
import { recordsOf } from './services.js';
import { monthText, valueText } from './value-text.js';

/** Counted from nothing, so that a bar's length says something. */
const asBars: readonly RecordType[] = ['steps', 'sleep'];

/** One type by day, week, month or year: in a sentence, in a picture and in a table. */
export class TrendPart {
  readonly styles = laterStyles;
  #type: RecordType;
  #by: TrendPeriod = 'day';
  /** Ends of the later periods that one came from; the present one last. */
  #ends: string[] = [];
  #trend: RecordTrend | undefined;
  #problem: string | undefined;
  /** Counts what was asked for: the newest counts. */
  #asked = 0;

  constructor(private readonly host: RecordsHost) {
    const { latest } = host.book().summary;
    this.#type = host.type() ?? (latest.some(({ type }) => type === 'weight') ? 'weight' : 'steps');
    void this.#load();
  }

  view(): unknown {
    const { host } = this;
    const texts = host.texts();
    const later = laterTexts(host.language());
    return html`<div class="ik-trend">
      <div class="ik-field">
        <label class="ik-label" part="label" for="trendType">${later.type}</label>
        <select class="ik-control ik-select" part="control" id="trendType" @change=${this.#onType}>
          ${recordTypes.map(
            (type) =>
              html`<option value=${type} ?selected=${type === this.#type}>${texts.typeName(type)}</option>`,
          )}
        </select>
      </div>
      ${segmented<TrendPeriod>({
        name: 'by',
        legend: later.period,
        options: trendPeriods.map((by) => ({ value: by, label: later.periodName(by) })),
        chosen: this.#by,
        onChoose: (by) => {
          this.#by = by;
          this.#begin();
        },
      })}
      ${
        this.#problem
          ? html`<p class="ik-text" role="alert">${this.#problem}</p>
              ${button({ label: texts.retry, onClick: () => void this.#load() })}`
          : this.#trend
            ? this.#trendView(this.#trend, later)
            : html`<p class="ik-loading" aria-busy="true">
                <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
              </p>`
      }
    </div>`;
  }

  #trendView(trend: RecordTrend, later: LaterTexts): unknown {
    const { points } = trend;
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return nothing;
    const hasValues = points.some(({ days }) => days > 0);
    const summary = this.#inWords(trend, later);
    return html`<section aria-labelledby="ik-trend">
      <div class="ik-pager ik-pager-long">
        ${button({
          label: later.earlier,
          disabled: trend.firstOn === undefined || trend.firstOn >= first.from,
          onClick: () => this.#page(addDays(first.from, -1)),
        })}
        <h3 class="ik-pager-name" id="ik-trend">
          ${later.range(this.#nameOf(first, later), this.#nameOf(last, later))}
        </h3>
        ${button({ label: later.later, disabled: this.#ends.length === 0, onClick: () => this.#page() })}
      </div>
      <p class="ik-text">${hasValues ? summary : later.noValues}</p>
      ${
        hasValues
          ? html`${this.#chartView(trend, summary, later)} ${this.#limitNote(trend, later)}
            ${this.#tableView(trend, later)}`
          : nothing
      }
    </section>`;
  }

  #say(value: number, diastolic?: number): string {
    const { host } = this;
    return valueText(host.texts(), host.language(), { type: this.#type, value, diastolic });
  }

  #inWords({ points }: RecordTrend, later: LaterTexts): string {
    const { host } = this;
    const filled = points.filter(({ days }) => days > 0);
    const days = filled.reduce((sum, point) => sum + point.days, 0);
    const meanOf = (of: (point: RecordTrendPoint) => number | undefined) =>
      filled.reduce((sum, point) => sum + (of(point) ?? 0) * point.days, 0) / Math.max(1, days);
    const rounded = (number: number) =>
      ['weight', 'body_fat', 'waist'].includes(this.#type)
        ? Math.round(number * 10) / 10
        : Math.round(number);
    const count = formatNumber(days, host.language());
    const average = rounded(meanOf((point) => point.average));
    if (this.#type === 'blood_pressure') {
      return later.pressureSummary(
        count,
        this.#say(average, rounded(meanOf((point) => point.diastolicAverage))),
      );
    }
    const [min, max] = [
      Math.min(...filled.flatMap((point) => point.min ?? [])),
      Math.max(...filled.flatMap((point) => point.max ?? [])),
    ];
    const name = host.texts().typeName(this.#type);
    return later.trendSummary(name, count, this.#say(average), this.#say(min), this.#say(max));
  }

  #chartView(trend: RecordTrend, summary: string, later: LaterTexts): unknown {
    const { host } = this;
    const { points, limits } = trend;
    const labels = points.map((point) => this.#labelOf(point, later));
    const name = host.texts().typeName(this.#type);
    const number = (value: number) =>
      this.#type === 'sleep'
        ? formatNumber(value / 60, host.language())
        : formatNumber(value, host.language());
    if (asBars.includes(this.#type)) {
      return barChart({
        name: summary,
        labels,
        series: [
          {
            name: this.#by === 'day' ? name : `${name}${host.texts().inBrackets(later.average)}`,
            values: points.map(({ average = 0 }) => average),
            side: 'above',
            look: 'primary',
          },
        ],
        formatValue: number,
      });
    }
    const isPressure = this.#type === 'blood_pressure';
    const xs = points.map((_, index) => index);
    return lineChart({
      name: summary,
      xs,
      labels: labels.map((text, at) => ({ at, text, extra: (labels.length - 1 - at) % 3 !== 0 })),
      series: [
        {
          name: isPressure ? later.systolic : name,
          values: points.map(({ average }) => average),
          look: 'primary',
        },
        ...(isPressure
          ? [
              {
                name: later.diastolic,
                values: points.map(({ diastolicAverage }) => diastolicAverage),
                look: 'secondary' as const,
              },
            ]
          : []),
      ],
      // Hatched above the line of the one, the other's good values would look bad
      limits: limits
        .filter(({ of }) => of === 'value')
        .map(({ value, worse }) => ({ name: later.limit, value, worse, look: 'guidance' as const })),
      formatValue: number,
    });
  }

  #limitNote({ limits }: RecordTrend, later: LaterTexts): unknown {
    const value = (of: string) => limits.find((limit) => limit.of === of)?.value;
    const [upper, lower] = [value('value'), value('diastolic')];
    return upper === undefined || lower === undefined
      ? nothing
      : html`<p class="ik-support">${later.limitNote(this.#say(upper), this.#say(lower))}</p>`;
  }

  #tableView({ points }: RecordTrend, later: LaterTexts): unknown {
    const { host } = this;
    const texts = host.texts();
    const isPressure = this.#type === 'blood_pressure';
    const ofDays = this.#by === 'day';
    const columns = [
      later.when,
      ofDays ? texts.typeName(this.#type) : later.average,
      ...(ofDays ? [] : isPressure ? [later.days] : [later.min, later.max, later.days]),
    ];
    const rowOf = (point: RecordTrendPoint): string[] => {
      const { average, min, max, days, diastolicAverage } = point;
      const say = (value: number | undefined) => (value === undefined ? later.none : this.#say(value));
      const said = average === undefined ? later.none : this.#say(average, diastolicAverage);
      const count = later.daysCount(formatNumber(days, host.language()));
      if (ofDays) return [said];
      return isPressure ? [said, count] : [said, say(min), say(max), count];
    };
    return chartTable({
      summary: later.asTable,
      caption: texts.typeName(this.#type),
      columns,
      rows: points.map((point) => ({ name: this.#nameOf(point, later), values: rowOf(point) })),
    });
  }

  /** A period in full. */
  #nameOf({ from, to }: RecordTrendPoint, later: LaterTexts): string {
    const language = this.host.language();
    switch (this.#by) {
      case 'day':
        return formatDate(from, language);
      case 'week':
        return later.range(this.#short(from), this.#short(to));
      case 'month':
        return monthText(from.slice(0, 7), language);
      case 'year':
        return later.yearName(from.slice(0, 4));
    }
  }

  /** A period below the plot. */
  #labelOf({ from }: RecordTrendPoint, later: LaterTexts): string {
    if (this.#by === 'year') return later.yearName(from.slice(0, 4));
    if (this.#by !== 'month') return this.#short(from);
    return new Intl.DateTimeFormat(locales[this.host.language()], { month: 'short', timeZone: 'UTC' }).format(
      new Date(from),
    );
  }

  #short(day: string): string {
    return new Intl.DateTimeFormat(locales[this.host.language()], {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(day));
  }

  readonly #onType = (event: Event): void => {
    this.#type = (event.currentTarget as HTMLSelectElement).value as RecordType;
    this.#begin();
  };

  /** Another chart: the words and names of the one before do not fit it. */
  #begin(): void {
    this.#ends = [];
    this.#trend = undefined;
    void this.#load();
  }

  /** Goes back to an earlier end, or forward to where one came from. */
  #page(end?: string): void {
    if (end === undefined) this.#ends.pop();
    else this.#ends.push(end);
    void this.#load();
  }

  /** Something was recorded or taken back. */
  renew(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const { host } = this;
    this.#asked += 1;
    const asked = this.#asked;
    this.#problem = undefined;
    host.update();
    try {
      const to = this.#ends.at(-1);
      const trend = await recordsOf(await host.client()).trend({
        type: this.#type,
        by: this.#by,
        ...(to !== undefined && { to }),
      });
      if (asked !== this.#asked) return;
      this.#trend = trend;
      const hasValues = trend.points.some(({ days }) => days > 0);
      const later = laterTexts(host.language());
      host.announce(hasValues ? this.#inWords(trend, later) : later.noValues);
    } catch (error) {
      if (asked === this.#asked) {
        this.#problem = (await explain(error, host.language(), host.texts())).text;
      }
    }
    host.update();
  }
}
