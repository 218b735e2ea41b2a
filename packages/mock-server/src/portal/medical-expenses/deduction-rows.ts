import type { ExpenseKind, MedicalExpense } from '@ikiiki/sdk/contract';
import { csvOf } from '../common/csv.js';
import { monthInWords } from '../common/in-words.js';

/** The columns of the tax agency's 医療費集計フォーム, in its order. */
const columns = [
  '医療を受けた人',
  '病院・薬局などの名称',
  '診療・治療',
  '医薬品購入',
  '介護保険サービス',
  'その他の医療費',
  '支払った医療費',
  '左のうち補填される金額',
  '支払年月日',
] as const;

type Category = '診療・治療' | '医薬品購入' | 'その他の医療費';

const categories: Readonly<Record<ExpenseKind, Category>> = {
  medical_inpatient: '診療・治療',
  medical_outpatient: '診療・治療',
  dental: '診療・治療',
  pharmacy: '医薬品購入',
  home_nursing: '診療・治療',
  judo_therapy: '診療・治療',
  acupuncture: '診療・治療',
  equipment: 'その他の医療費',
};

const categoryOf = (kind: string): Category =>
  Object.hasOwn(categories, kind) ? categories[kind as ExpenseKind] : 'その他の医療費';

/** What a tax return can use: somebody paid something, and it is known to whom. */
export const canBeDeducted = ({ facility, paidYen }: MedicalExpense): boolean =>
  facility !== '' && paidYen > 0;

/** What expenses come to. */
export const sumOf = (
  expenses: readonly MedicalExpense[],
  of: 'totalYen' | 'paidYen' | 'refundYen',
): number => expenses.reduce((sum, expense) => sum + expense[of], 0);

/** What stands for the facility; a row that the member corrected says so. */
export const facilityText = ({ facility, correctedAt }: MedicalExpense): string =>
  correctedAt === undefined ? facility : `${facility}（修正）`;

function rowOf(expense: MedicalExpense): readonly (string | number)[] {
  const category = categoryOf(expense.kind);
  const applies = (column: string) => (column === category ? '該当する' : '');
  return [
    expense.patient,
    facilityText(expense),
    ...columns.slice(2, 6).map(applies),
    expense.paidYen,
    expense.refundYen,
    // A notice knows the month of the care, not the day of the payment; spreadsheets read it as a date
    monthInWords(expense.careMonth),
  ];
}

/** 医療費控除データ: nine columns, and nothing that the form has no column for. */
export const deductionCsv = (expenses: readonly MedicalExpense[]): string =>
  csvOf([columns, ...expenses.filter(canBeDeducted).map(rowOf)]);
