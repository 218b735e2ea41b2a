import type { MedicalExpense } from '@ikiiki/sdk/contract';
import type { ExpressionBuilder, Selectable } from 'kysely';
import { iso } from '../../platform/iso.js';
import type { Portal } from '../context.js';
import type { PortalDatabase, Tables } from '../database.js';
import { nameOf } from '../members/members.js';
import { readableMonths } from './care-months.js';
import { type Household, householdOf } from './household.js';

/** What somebody may read now: of whom, and of which months. */
export interface Readable {
  readonly household: Household;
  readonly months: readonly string[];
}

export async function readableTo(portal: Portal, memberId: string): Promise<Readable> {
  const household = await householdOf(portal, memberId);
  return { household, months: readableMonths(portal, household.self) };
}

/** Every row of it, with the reader's own corrections. */
export function expensesOf(db: PortalDatabase, { household, months }: Readable) {
  return db
    .selectFrom('medical_expenses as expense')
    .leftJoin('medical_expense_corrections as correction', (join) =>
      join
        .onRef('correction.expense_id', '=', 'expense.id')
        .on('correction.owner_id', '=', household.self.id),
    )
    .where(
      'expense.member_id',
      'in',
      household.people.map(({ id }) => id),
    )
    .where('expense.care_month', 'in', ['', ...months]);
}

type Correction = Tables['medical_expense_corrections'];
type Joined = ExpressionBuilder<
  Tables & {
    expense: Tables['medical_expenses'];
    correction: { readonly [K in keyof Correction]: Correction[K] | null };
  },
  'expense' | 'correction'
>;

/** What was paid, as it counts. */
export const paidYen = (eb: Joined) =>
  eb.fn.coalesce('correction.paid_yen', eb('expense.self_pay_yen', '+', eb.ref('expense.meal_yen')));

/** Where, as it counts. */
export const facilityOf = (eb: Joined) => eb.fn.coalesce('correction.facility', 'expense.facility');

export const expenseColumns = [
  'expense.id',
  'expense.member_id',
  'expense.care_month',
  'expense.facility',
  'expense.kind',
  'expense.days',
  'expense.total_yen',
  'expense.insurer_yen',
  'expense.public_yen',
  'expense.self_pay_yen',
  'expense.meal_yen',
  'correction.facility as corrected_facility',
  'correction.paid_yen as corrected_paid_yen',
  'correction.refund_yen as refund_yen',
  'correction.corrected_at as corrected_at',
] as const;

export type ExpenseRow = Readonly<
  Selectable<Tables['medical_expenses']> & {
    corrected_facility: string | null;
    corrected_paid_yen: number | null;
    refund_yen: number | null;
    corrected_at: number | null;
  }
>;

export function expenseOf(row: ExpenseRow, { people }: Household): MedicalExpense {
  const patient = people.find(({ id }) => id === row.member_id);
  const notified = { facility: row.facility, paidYen: row.self_pay_yen + row.meal_yen };
  return {
    id: row.id,
    careMonth: row.care_month,
    personId: row.member_id,
    patient: patient ? nameOf(patient) : '',
    facility: row.corrected_facility ?? notified.facility,
    kind: row.kind,
    days: row.days,
    totalYen: row.total_yen,
    insurerYen: row.insurer_yen,
    publicYen: row.public_yen,
    selfPayYen: row.self_pay_yen,
    mealYen: row.meal_yen,
    paidYen: row.corrected_paid_yen ?? notified.paidYen,
    refundYen: row.refund_yen ?? 0,
    notified,
    ...(row.corrected_at !== null && { correctedAt: iso(Number(row.corrected_at)) }),
  };
}

/** All of a calendar year, for exports: person by person, the oldest month first. */
export async function expensesOfYear(
  portal: Portal,
  { household, months }: Readable,
  year: number,
): Promise<MedicalExpense[]> {
  const ofYear = months.filter((month) => month.startsWith(`${year}-`));
  const rows = await expensesOf(portal.db, { household, months: ofYear })
    .select(expenseColumns)
    .orderBy('expense.care_month')
    .orderBy('expense.id')
    .execute();
  const place = new Map(household.people.map(({ id }, at) => [id, at]));
  return rows
    .sort((a, b) => (place.get(a.member_id) ?? 0) - (place.get(b.member_id) ?? 0))
    .map((row) => expenseOf(row, household));
}
