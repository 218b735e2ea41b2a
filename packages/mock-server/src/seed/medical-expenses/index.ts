import { japanInstant, type SeedPortal } from '../seed-portal.js';
import { insurerSample } from './insurer-sample.js';
import { expensesOfPeople } from './people-expenses.js';
import { expenseRow, type WrittenExpense } from './written-expense.js';

const numbered = (memberId: string, expenses: readonly WrittenExpense[]) =>
  [...expenses]
    .sort((a, b) => (a.month < b.month ? -1 : 1))
    .map((expense, at) =>
      expenseRow(`${memberId}-expense-${String(at + 1).padStart(3, '0')}`, memberId, expense),
    );

/** Two years of expenses; months that come out later are there already, and not seen yet. */
export async function plantMedicalExpenses({ db }: SeedPortal): Promise<void> {
  const rows = Object.entries(expensesOfPeople).flatMap(([id, expenses]) => numbered(id, expenses));
  await db.insertInto('medical_expenses').values(rows).execute();
  const [refunded] = rows.filter(({ kind }) => kind === 'medical_inpatient');
  const [toRound] = rows.filter(({ care_month, kind }) => care_month === '2026-06' && kind === 'dental');
  if (!refunded || !toRound) throw new Error('The seed has both.');
  await db
    .insertInto('medical_expense_corrections')
    .values([
      // As the receipt has it: the window takes tens of yen
      {
        owner_id: toRound.member_id,
        expense_id: toRound.id,
        care_month: toRound.care_month,
        facility: null,
        paid_yen: Math.round(toRound.self_pay_yen / 10) * 10,
        refund_yen: null,
        corrected_at: japanInstant('2026-10-03T20:15'),
      },
      // An insurance company has paid a part of it
      {
        owner_id: refunded.member_id,
        expense_id: refunded.id,
        care_month: refunded.care_month,
        facility: null,
        paid_yen: null,
        refund_yen: 50_000,
        corrected_at: japanInstant('2026-03-01T09:30'),
      },
    ])
    .execute();
  await db
    .insertInto('household_visibility')
    .values({ member_id: 'hidden-spouse', visible: 0, changed_at: japanInstant('2026-05-18T21:00') })
    .execute();
  await db
    .insertInto('medical_expense_files')
    .values([
      insurerSample('member', 2025, '2026-02-20T09:00'),
      insurerSample('family-insured', 2025, '2026-02-20T09:00'),
      // Issued before the spouse objected, and so withheld
      insurerSample('checkup-support', 2025, '2026-02-20T09:00'),
    ])
    .execute();
}
