import type {
  CheckupComparison,
  CheckupResult,
  CheckupValue,
  ComparedItem,
  ComparisonNote,
  ConvertedValue,
} from '@ikiiki/sdk/contract';
import { items } from './items.js';
import { type Report, summaryOf } from './reports.js';
import { type Examined, judgementAt, mainResults } from './results.js';

type Value = CheckupValue & { readonly converted?: ConvertedValue | undefined };

/** Judgements from good to bad. */
const ranks = ['none', 'guidance', 'referral'];

/** Both are judged as at the newer: what only the limits have changed is no change of the member's. */
function changeOf(now: CheckupResult, before: CheckupResult, newer: Examined): string {
  const rankOf = (result: CheckupResult) => ranks.indexOf(judgementAt(result, newer));
  const [to, from] = [rankOf(now), rankOf(before)];
  if (to < 0 || from < 0) return 'unknown';
  if (to === from) return 'same';
  return to < from ? 'better' : 'worse';
}

/** What should be known before two values are put beside each other. */
export function notesOn(now: Value, before: Value): ComparisonNote[] {
  if (now.status !== 'measured' || before.status !== 'measured') return [];
  const isConverted = (now.converted === undefined) !== (before.converted === undefined);
  const text = ({ limits }: Value) => JSON.stringify(limits);
  if (isConverted) return ['converted'];
  return [
    ...(now.coding.code === before.coding.code ? [] : ['method_changed' as const]),
    ...(text(now) === text(before) ? [] : ['limits_changed' as const]),
    ...(now.unit === before.unit ? [] : ['unit_changed' as const]),
  ];
}

/** The newer less the older, in the digits they are written with; of ends of ranges there is none. */
function differenceOf(now: Value, before: Value): number | undefined {
  if (now.comparator || before.comparator || now.unit !== before.unit) return undefined;
  const bothAsMeasured = now.converted && before.converted;
  const numberOf = ({ value, converted }: Value) =>
    (bothAsMeasured ? value : (converted?.value ?? value)) ?? Number.NaN;
  const difference = Number((numberOf(now) - numberOf(before)).toFixed(now.decimals));
  // Not −0
  return Number.isNaN(difference) ? undefined : difference + 0;
}

function compared(
  now: CheckupResult | undefined,
  before: CheckupResult | undefined,
  newer: Examined,
): ComparedItem[] {
  const either = now ?? before;
  if (!either) return [];
  const difference = now && before && differenceOf(now, before);
  return [
    {
      item: either.item,
      name: either.name,
      group: either.group,
      ...(now && { now }),
      ...(before && { before }),
      ...(difference !== undefined && { difference }),
      change: now && before ? changeOf(now, before, newer) : 'unknown',
      notes: now && before ? notesOn(now, before) : [],
    },
  ];
}

/** Two reports side by side, in the order of a report. */
export function comparisonOf(now: Report, before: Report | undefined): CheckupComparison {
  if (!before) return { now: summaryOf(now), items: [] };
  const byItem = (report: Report) =>
    new Map(mainResults(report.results).map((result) => [result.item, result]));
  const [newer, older] = [byItem(now), byItem(before)];
  return {
    now: summaryOf(now),
    before: summaryOf(before),
    items: Object.keys(items).flatMap((item) => compared(newer.get(item), older.get(item), now.row)),
  };
}
