import type { CheckupItem, CheckupLimit } from '@ikiiki/sdk/contract';
import { fiscalYearOf, fiscalYearStart } from '@ikiiki/sdk/rules/fiscal-year';

export type Sex = 'male' | 'female';

/** What values are measured against: an item, or HbA1c in the unit of before April 2013. */
export type LimitKey = CheckupItem | 'hba1c_jds';

/** Editions of the programme by the fiscal year from which checkups are judged by them. */
const editions = [
  [2024, '標準的な健診・保健指導プログラム（令和6年度版）'],
  [2018, '標準的な健診・保健指導プログラム（平成30年度版）'],
  [2013, '標準的な健診・保健指導プログラム（改訂版）'],
  [2008, '標準的な健診・保健指導プログラム（確定版）'],
] as const;

/** The edition for a checkup of a day; none before April 2008. */
export function ruleOf(examinedOn: string): { readonly name: string; readonly from: string } | undefined {
  const year = fiscalYearOf(examinedOn);
  const [from, name] = editions.find(([from]) => from <= year) ?? [];
  return from === undefined || name === undefined ? undefined : { name, from: fiscalYearStart(from) };
}

interface LimitRow {
  readonly of: LimitKey;
  readonly operator: CheckupLimit['operator'];
  readonly guidance: number;
  /** Absent where there is no 受診勧奨判定値. */
  readonly referral?: number;
  readonly sex?: Sex;
  /** First and last fiscal year. @default from 2008, until today */
  readonly years?: readonly [from: number, to?: number];
  readonly basis?: 'stratification';
}

/**
 * 保健指導判定値 and 受診勧奨判定値 (標準的な健診・保健指導プログラム 令和6年度版 第2編 別紙5, and the editions before it); of waist and BMI
 * the limits of 階層化. Codes of urine are compared by their order: 1 −, 2 ±, 3 +.
 */
const limitRows: readonly LimitRow[] = [
  { of: 'bmi', operator: '>=', guidance: 25, basis: 'stratification' },
  { of: 'waist', operator: '>=', guidance: 85, sex: 'male', basis: 'stratification' },
  { of: 'waist', operator: '>=', guidance: 90, sex: 'female', basis: 'stratification' },
  { of: 'systolic_pressure', operator: '>=', guidance: 130, referral: 140 },
  { of: 'diastolic_pressure', operator: '>=', guidance: 85, referral: 90 },
  { of: 'triglycerides_fasting', operator: '>=', guidance: 150, referral: 300 },
  { of: 'triglycerides_casual', operator: '>=', guidance: 175, referral: 300, years: [2024] },
  { of: 'hdl_cholesterol', operator: '<', guidance: 40, referral: 35, years: [2008, 2023] },
  { of: 'hdl_cholesterol', operator: '<', guidance: 40, years: [2024] },
  { of: 'ldl_cholesterol', operator: '>=', guidance: 120, referral: 140 },
  { of: 'non_hdl_cholesterol', operator: '>=', guidance: 150, referral: 170, years: [2018] },
  { of: 'glucose_fasting', operator: '>=', guidance: 100, referral: 126 },
  { of: 'glucose_casual', operator: '>=', guidance: 100, referral: 126, years: [2018] },
  { of: 'hba1c_jds', operator: '>=', guidance: 5.2, referral: 6.1 },
  { of: 'hba1c', operator: '>=', guidance: 5.6, referral: 6.5 },
  { of: 'ast', operator: '>=', guidance: 31, referral: 51 },
  { of: 'alt', operator: '>=', guidance: 31, referral: 51 },
  { of: 'gamma_gt', operator: '>=', guidance: 51, referral: 101 },
  { of: 'egfr', operator: '<', guidance: 60, referral: 45, years: [2018] },
  { of: 'urine_protein', operator: '>=', guidance: 2, referral: 3, years: [2018] },
  { of: 'urine_glucose', operator: '>=', guidance: 2, referral: 3, years: [2018] },
  { of: 'hemoglobin', operator: '<=', guidance: 13, referral: 12, sex: 'male' },
  { of: 'hemoglobin', operator: '<=', guidance: 12, referral: 11, sex: 'female' },
];

/** What a value is judged by: the limits of the day of the checkup, for the sex of the person. */
export function limitsOf(of: LimitKey, examinedOn: string, sex: Sex): CheckupLimit[] {
  const year = fiscalYearOf(examinedOn);
  const row = limitRows.find(
    ({ of: key, sex: whose = sex, years: [from, to = year] = [2008] }) =>
      key === of && whose === sex && from <= year && year <= to,
  );
  if (!row) return [];
  const { operator, guidance, referral, basis = 'judgement' } = row;
  const limit = (kind: 'guidance' | 'referral', value: number) => ({ kind, operator, value, basis });
  return [limit('guidance', guidance), ...(referral === undefined ? [] : [limit('referral', referral)])];
}
