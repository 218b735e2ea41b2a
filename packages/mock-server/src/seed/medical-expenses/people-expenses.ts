import type { WrittenExpense } from './written-expense.js';
import { everyMonth, expensesOfHabits, type Habit, monthsBetween } from './years.js';

/** From before the first that can still be read to after the last that can be read already. */
const allMonths = monthsBetween('2024-07', '2026-10');

const memberHabits: readonly Habit[] = [
  {
    facility: '架空みどり内科クリニック',
    kind: 'medical_outpatient',
    months: everyMonth,
    points: 428,
    days: 2,
  },
  { facility: 'すずかけ薬局 本町店', kind: 'pharmacy', months: everyMonth, points: 312 },
  { facility: '𠮷田歯科医院', kind: 'dental', months: [2, 3, 6, 10], points: 742, days: 3 },
  { facility: 'さくら接骨院', kind: 'judo_therapy', months: [4, 5], points: 186, days: 6 },
];

/** A week in hospital in the autumn, and what came with it. */
const memberOnce: readonly WrittenExpense[] = [
  {
    month: '2025-11',
    facility: '架空市立中央病院',
    kind: 'medical_inpatient',
    days: 7,
    points: 48_630,
    mealYen: 9_690,
  },
  {
    month: '2025-12',
    facility: '架空市立中央病院',
    kind: 'medical_outpatient',
    days: 2,
    points: 1_284,
  },
  { month: '2026-01', facility: '架空訪問看護ステーション', kind: 'home_nursing', days: 3, points: 2_655 },
  { month: '2026-03', facility: '架空義肢製作所', kind: 'equipment', points: 1_850 },
  // The claim came without the facility's name
  { month: '2026-05', facility: '', kind: 'medical_outpatient', points: 652 },
  { month: '2026-07', facility: '', kind: 'acupuncture', days: 4, points: 420 },
  // Paid for in full by the public
  {
    month: '2026-07',
    facility: '髙﨑クリニック',
    kind: 'medical_outpatient',
    points: 910,
    publicYen: 2_730,
  },
];

const familyHabits: readonly Habit[] = [
  { facility: '架空駅前クリニック', kind: 'medical_outpatient', months: [1, 2, 4, 7, 8, 11], points: 386 },
  { facility: 'すずかけ薬局 駅前店', kind: 'pharmacy', months: [1, 2, 4, 7, 8, 11], points: 244 },
];

const spouseHabits: readonly Habit[] = [
  { facility: '架空レディースクリニック', kind: 'medical_outpatient', months: [3, 6, 9, 12], points: 864 },
  { facility: 'つばき歯科', kind: 'dental', months: [5, 6], points: 655, days: 2 },
];

const childHabits: readonly Habit[] = [
  {
    facility: '架空こどもクリニック',
    kind: 'medical_outpatient',
    months: [1, 2, 3, 6, 8, 10, 12],
    points: 402,
    isPaidByTown: true,
  },
  {
    facility: 'すずかけ薬局 駅前店',
    kind: 'pharmacy',
    months: [1, 2, 3, 6, 8, 10, 12],
    points: 158,
    isPaidByTown: true,
  },
  { facility: 'つばき歯科', kind: 'dental', months: [4, 8], points: 512 },
];

const supportHabits: readonly Habit[] = [
  { facility: '若葉内科', kind: 'medical_outpatient', months: everyMonth, points: 530 },
  { facility: 'もみじ薬局', kind: 'pharmacy', months: everyMonth, points: 688 },
];

const hiddenHabits: readonly Habit[] = [
  { facility: '架空こころのクリニック', kind: 'medical_outpatient', months: everyMonth, points: 471 },
  { facility: 'もみじ薬局', kind: 'pharmacy', months: everyMonth, points: 356 },
];

const formerHabits: readonly Habit[] = [
  { facility: '名残整形外科', kind: 'medical_outpatient', months: [1, 3, 5, 7, 8, 9], points: 395, days: 4 },
];

/** By the id of the patient. */
export const expensesOfPeople: Readonly<Record<string, readonly WrittenExpense[]>> = {
  member: [...expensesOfHabits(memberHabits, allMonths), ...memberOnce],
  'family-insured': expensesOfHabits(familyHabits, allMonths),
  'family-spouse': expensesOfHabits(spouseHabits, allMonths),
  'family-child': expensesOfHabits(childHabits, allMonths),
  'checkup-support': expensesOfHabits(supportHabits, allMonths),
  'hidden-spouse': expensesOfHabits(hiddenHabits, allMonths),
  'left-registered': expensesOfHabits(formerHabits, monthsBetween('2024-07', '2026-09')),
};
