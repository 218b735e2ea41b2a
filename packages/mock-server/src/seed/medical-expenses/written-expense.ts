import type { ExpenseKind } from '@ikiiki/sdk/contract';
import type { MedicalExpensesTable } from '../../portal/medical-expenses/tables.js';

/** A row as a seed writes it. */
export interface WrittenExpense {
  readonly month: string;
  /** Empty where the claim did not name it. */
  readonly facility: string;
  readonly kind: ExpenseKind;
  readonly days?: number;
  /** 点数: ten yen each. */
  readonly points: number;
  /** Of the own part, what the state or a town pays. */
  readonly publicYen?: number;
  readonly mealYen?: number;
}

/** What the patient pays of points: three tenths. */
export const ownYenOf = (points: number): number => points * 3;

/** The row; the notice works to the yen. */
export function expenseRow(
  id: string,
  memberId: string,
  { month, facility, kind, days = 1, points, publicYen = 0, mealYen = 0 }: WrittenExpense,
): MedicalExpensesTable {
  const totalYen = points * 10;
  const ownYen = ownYenOf(points);
  return {
    id,
    member_id: memberId,
    care_month: month,
    facility,
    kind,
    days,
    total_yen: totalYen,
    insurer_yen: totalYen - ownYen,
    public_yen: publicYen,
    self_pay_yen: ownYen - publicYen,
    meal_yen: mealYen,
  };
}
