import type { ExpenseKind } from '@ikiiki/sdk/contract';
import { ownYenOf, type WrittenExpense } from './written-expense.js';

/** Where somebody goes again and again. */
export interface Habit {
  readonly facility: string;
  readonly kind: ExpenseKind;
  /** Months of the year, 1 to 12. */
  readonly months: readonly number[];
  readonly points: number;
  readonly days?: number;
  /** Of the own part. */
  readonly isPaidByTown?: true;
}

export const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Months from one to another, `YYYY-MM`, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: index(to) - index(from) + 1 }, (_, at) => {
    const month = index(from) + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** What habits come to over some months; a little more or less from month to month, always the same. */
export function expensesOfHabits(habits: readonly Habit[], months: readonly string[]): WrittenExpense[] {
  return months.flatMap((month, at) =>
    habits
      .filter(({ months: when }) => when.includes(Number(month.slice(5))))
      .map(({ facility, kind, points, days, isPaidByTown }, habit) => {
        const varied = points + ((at * 37 + habit * 11) % 9) * Math.ceil(points / 40);
        return {
          month,
          facility,
          kind,
          points: varied,
          ...(days !== undefined && { days: 1 + ((at + habit) % days) }),
          ...(isPaidByTown && { publicYen: ownYenOf(varied) }),
        };
      }),
  );
}
