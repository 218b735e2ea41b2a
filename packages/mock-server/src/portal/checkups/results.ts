import type { CheckupItem, CheckupJudgement, CheckupLimit, CheckupResult } from '@ikiiki/sdk/contract';
import { jlac10, type MethodCode, methodOf } from './codes.js';
import { answerOf, isCoded, items } from './items.js';
import { judge, type Measured, ngspFormula, ngspOfJds } from './judge.js';
import { limitsOf, type Sex } from './rules.js';
import type { CheckupValuesTable } from './tables.js';

export type ValueRow = Readonly<CheckupValuesTable>;

/** Whose value, and of when: what limits depend on. */
export interface Examined {
  readonly examined_on: string;
  readonly sex: Sex;
}

const itemOrder = Object.keys(items) as readonly CheckupItem[];

/** The limits of a line, those of a coded answer in words too. */
export function limitsOfLine(
  { item, jds }: Pick<MethodCode, 'item' | 'jds'>,
  { examined_on, sex }: Examined,
): CheckupLimit[] {
  const limits = limitsOf(jds ? 'hba1c_jds' : item, examined_on, sex);
  if (!isCoded(item)) return limits;
  return limits.map((limit) => ({
    ...limit,
    display: answerOf(item, String(limit.value), examined_on).display,
  }));
}

/** Only what was measured has a value, whatever a row holds beside it. */
function measuredOf({ status, value, comparator }: ValueRow): Measured | undefined {
  if (status !== 'measured' || value === null) return undefined;
  return { value, comparator: comparator ?? undefined };
}

/** Codes are compared by their order. */
const orderOf = (answer: string): Measured | undefined =>
  /^\d$/.test(answer) ? { value: Number(answer) } : undefined;

function resultOf(row: ValueRow, code: MethodCode, examined: Examined): CheckupResult {
  const { item, method, jds } = code;
  const { name, group, unit, decimals } = items[item];
  const limits = limitsOfLine(code, examined);
  const answer = row.status === 'measured' && isCoded(item) ? row.answer : null;
  const measured = isCoded(item) ? undefined : measuredOf(row);
  return {
    item,
    name: jds ? `${name}（JDS値）` : name,
    group,
    status: row.status,
    ...(row.status !== 'measured' && row.reason !== null && { statusReason: row.reason }),
    ...(measured && { value: measured.value }),
    ...(measured?.comparator && { comparator: measured.comparator }),
    decimals,
    unit,
    ...(answer !== null && { answer: answerOf(item, answer, examined.examined_on) }),
    coding: { system: jlac10, code: row.code },
    ...(method !== undefined && { method }),
    judgement: judge(answer === null ? measured : orderOf(answer), limits),
    limits,
    ...(jds &&
      measured && {
        converted: { value: ngspOfJds(measured.value), decimals, unit, formula: ngspFormula },
      }),
  };
}

/** What a line would be judged at another checkup, by the edition in force then. */
export function judgementAt(
  { coding, value, comparator, answer }: CheckupResult,
  examined: Examined,
): CheckupJudgement {
  const code = methodOf(coding.code);
  const measured = answer ? orderOf(answer.code) : value === undefined ? undefined : { value, comparator };
  return code ? judge(measured, limitsOfLine(code, examined)) : 'not_judged';
}

/** The lines of a report in its order. Codes that this portal does not know are left out. */
export function resultsOf(rows: readonly ValueRow[], examined: Examined): CheckupResult[] {
  return rows
    .flatMap((row) => {
      const code = methodOf(row.code);
      return code ? [{ row, code }] : [];
    })
    .sort(
      (a, b) =>
        itemOrder.indexOf(a.code.item) - itemOrder.indexOf(b.code.item) || a.code.place - b.code.place,
    )
    .map(({ row, code }) => resultOf(row, code, examined));
}

/** For each item the line that stands for it: the first that has a value, or the first of all. */
export function mainResults(results: readonly CheckupResult[]): CheckupResult[] {
  const byItem = new Map<string, CheckupResult>();
  for (const result of results) {
    const kept = byItem.get(result.item);
    if (!kept || (kept.status !== 'measured' && result.status === 'measured')) {
      byItem.set(result.item, result);
    }
  }
  return [...byItem.values()];
}
