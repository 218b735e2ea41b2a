import type { RecordTrend, RecordTrendPoint, RecordType, TrendPeriod } from '@ikiiki/sdk/contract';
import { addDays, calendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { recordRules } from '@ikiiki/sdk/rules/health-record';
import { preferredRecord } from '@ikiiki/sdk/rules/preferred-record';
import { addMonths } from '../common/months.js';
import type { RecordRow } from './record-view.js';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const dayOfWeek = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

const builders: Readonly<Record<TrendPeriod, { count: number; at: (to: string, back: number) => Period }>> = {
  day: {
    count: 14,
    at: (to, back) => ({ from: addDays(to, -back), to: addDays(to, -back) }),
  },
  week: {
    count: 12,
    at: (to, back) => {
      const from = addDays(to, -dayOfWeek(to) - 7 * back);
      return { from, to: addDays(from, 6) };
    },
  },
  month: {
    count: 12,
    at: (to, back) => {
      const from = addMonths(`${to.slice(0, 7)}-01`, -back);
      return { from, to: addDays(addMonths(from, 1), -1) };
    },
  },
  year: {
    count: 3,
    at: (to, back) => {
      const year = Number(to.slice(0, 4)) - back;
      return { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31) };
    },
  },
};

/** The periods up to the one that holds a day, the oldest first. */
export function periodsUpTo(to: string, by: TrendPeriod): Period[] {
  const { count, at } = builders[by];
  return Array.from({ length: count }, (_, index) => at(to, count - 1 - index));
}

/** The row of each day that counts, by day. @param rows of one type */
export function rowsThatCount(rows: readonly RecordRow[]): ReadonlyMap<string, RecordRow> {
  const counted = new Map<string, RecordRow>();
  for (const row of rows) {
    const rival = counted.get(row.day);
    const best = rival && preferredRecord([rival, row], ({ recorded_at }) => recorded_at);
    counted.set(row.day, best ?? row);
  }
  return counted;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const rounded = (number: number, decimals: number) =>
  Math.round((number + Number.EPSILON) * 10 ** decimals) / 10 ** decimals;

function pointOf(period: Period, rows: readonly RecordRow[], type: RecordType): RecordTrendPoint {
  if (rows.length === 0) return { ...period, days: 0 };
  const values = rows.map(({ value }) => value);
  const lower = rows.flatMap(({ diastolic }) => diastolic ?? []);
  const { decimals } = recordRules[type];
  return {
    ...period,
    days: rows.length,
    average: rounded(mean(values), decimals),
    min: Math.min(...values),
    max: Math.max(...values),
    ...(type === 'steps' && { total: values.reduce((sum, one) => sum + one, 0) }),
    ...(lower.length > 0 && { diastolicAverage: rounded(mean(lower), 0) }),
  };
}

/** What was recorded within each period. */
export function trendPoints(
  periods: readonly Period[],
  rows: readonly RecordRow[],
  type: RecordType,
): RecordTrend['points'] {
  const counted = [...rowsThatCount(rows).values()];
  return periods.map((period) =>
    pointOf(
      period,
      counted.filter(({ day }) => day >= period.from && day <= period.to),
      type,
    ),
  );
}
