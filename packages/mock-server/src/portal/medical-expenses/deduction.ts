import type { ExpenseDeduction, medicalExpenses } from '@ikiiki/sdk/contract';
import { encodeShiftJis, missingCharacter } from '../common/shift-jis.js';
import type { Call } from '../context.js';
import type { Handler, PortalFile } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { careMonthsOf, requireYear } from './care-months.js';
import { canBeDeducted, deductionCsv as csvOf, sumOf } from './deduction-rows.js';
import { expensesOfYear, readableTo } from './expenses.js';
import { insurerFileOf, insurerFileState } from './insurer-file.js';

/** A year as the member may export it. @throws ProblemError `not_found` for a year there is not */
export async function exportOf(call: Call, year: string) {
  const readable = await readableTo(call, currentSession(call).memberId);
  const asked = requireYear(call, readable.household.self, year);
  return {
    year: asked,
    household: readable.household,
    months: careMonthsOf(call, asked, readable.household.self),
    expenses: await expensesOfYear(call, readable, asked),
  };
}

export const deduction: Handler<typeof medicalExpenses.deduction> = async ({ params }, call) => {
  const { year, household, months, expenses } = await exportOf(call, params.year);
  const rows = expenses.filter(canBeDeducted);
  const nameless = expenses.filter(({ facility, paidYen }) => facility === '' && paidYen > 0);
  const { missing } = encodeShiftJis(csvOf(expenses));
  return {
    year,
    coversMonths: months.filter(({ state }) => state === 'published').map(({ month }) => month),
    missingMonths: months
      .filter(({ state }) => state !== 'published')
      .map(({ month, state, publishedOn }): ExpenseDeduction['missingMonths'][number] => ({
        month,
        reason: state,
        ...(state === 'not_published' && { expectedOn: publishedOn }),
      })),
    rows: rows.length,
    paidYen: sumOf(rows, 'paidYen'),
    refundYen: sumOf(rows, 'refundYen'),
    corrected: rows.filter(({ correctedAt }) => correctedAt !== undefined).length,
    withoutFacility: { rows: nameless.length, paidYen: sumOf(nameless, 'paidYen') },
    hiddenMembers: household.hidden,
    replaced: missing.map((character) => ({ character, written: missingCharacter })),
    insurerFile: await insurerFileState(call, household, year),
  };
};

const byteOrderMark = '\ufeff';

const encoded = (csv: string, encoding: string): Uint8Array<ArrayBuffer> =>
  encoding === 'shift_jis' ? encodeShiftJis(csv).bytes : new TextEncoder().encode(byteOrderMark + csv);

export const deductionCsv: Handler<typeof medicalExpenses.deductionCsv> = async (
  { params, query: { encoding = 'utf-8' } },
  call,
): Promise<PortalFile> => {
  const { year, expenses } = await exportOf(call, params.year);
  return {
    bytes: encoded(csvOf(expenses), encoding),
    mediaType: `text/csv; charset=${encoding}; header=present`,
    name: `医療費控除データ_${year}年分（${encoding === 'shift_jis' ? 'Shift_JIS' : 'UTF-8'}）.csv`,
  };
};

export const insurerFile: Handler<typeof medicalExpenses.insurerFile> = async ({ params }, call) => {
  const { household } = await readableTo(call, currentSession(call).memberId);
  return insurerFileOf(call, household, requireYear(call, household.self, params.year));
};
