import type { CheckupItem, CheckupResult, CheckupTrend, CheckupTrendPoint } from '@ikiiki/sdk/contract';
import { fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import { notesOn } from './compare.js';
import { items } from './items.js';
import type { Report } from './reports.js';
import { limitsOfLine, mainResults } from './results.js';

interface Found {
  readonly report: Report;
  readonly result: CheckupResult;
}

function pointOf({ report, result }: Found, before: Found | undefined): CheckupTrendPoint {
  const { item: _, name: __, group: ___, ...value } = result;
  return {
    ...value,
    checkupId: report.row.id,
    examinedOn: report.row.examined_on,
    fiscalYear: fiscalYearOf(report.row.examined_on),
    notes: before ? notesOn(result, before.result) : [],
  };
}

/** Every item over the years, of reports that come the oldest first; with the limits of a day. */
export function trendsOf(reports: readonly Report[], on: string): CheckupTrend[] {
  return (Object.keys(items) as CheckupItem[]).flatMap((item) => {
    const { name, group, unit, decimals } = items[item];
    const found = reports.flatMap((report) => {
      const result = mainResults(report.results).find((one) => one.item === item);
      return result ? [{ report, result }] : [];
    });
    const newest = found.at(-1);
    if (!newest) return [];
    const limits = limitsOfLine({ item }, { examined_on: on, sex: newest.report.row.sex });
    // A change is told where it comes, also behind a year in which nothing was measured
    const points = found.map((one, index) =>
      pointOf(
        one,
        found.slice(0, index).findLast(({ result }) => result.status === 'measured'),
      ),
    );
    return [{ item, name, group, unit, decimals, limits, points }];
  });
}
