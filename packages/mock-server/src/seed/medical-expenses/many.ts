import type { ExpenseKind } from '@ikiiki/sdk/contract';
import { expenseKinds } from '@ikiiki/sdk/contract';
import type { SeedPortal } from '../seed-portal.js';
import { expenseRow } from './written-expense.js';
import { monthsBetween } from './years.js';

const manyRows = 4_000;
const rowsAtOnce = 500;

/** Thousands of rows of one family: more than anybody has. */
export async function plantManyExpenses({ db }: SeedPortal): Promise<void> {
  const months = monthsBetween('2024-09', '2026-08');
  const patients = ['family-insured', 'family-spouse', 'family-child'];
  const rows = Array.from({ length: manyRows }, (_, at) =>
    expenseRow(`busy-expense-${String(at + 1).padStart(5, '0')}`, patients[at % 3] ?? '', {
      month: months[at % months.length] ?? '',
      facility:
        at % 97 === 0 ? '' : `架空第${(at % 61) + 1}クリニック 内科・循環器内科・リハビリテーション科`,
      kind: expenseKinds[at % expenseKinds.length] as ExpenseKind,
      days: (at % 5) + 1,
      points: 120 + ((at * 137) % 9_000),
    }),
  );
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await db
      .insertInto('medical_expenses')
      .values(rows.slice(at, at + rowsAtOnce))
      .execute();
  }
}
