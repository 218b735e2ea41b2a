import { describe, expect, it } from 'vitest';
import { judge, ngspOfJds } from './judge.js';
import { type LimitKey, limitsOf, ruleOf, type Sex } from './rules.js';

const today = '2026-06-18';
const judgementOf = (of: LimitKey, value: number, sex: Sex = 'male', on = today) =>
  judge({ value }, limitsOf(of, on, sex));

describe('a value exactly at a limit, and the last one before it', () => {
  it.each<[LimitKey, none: number, guidance: number, lastGuidance: number, referral: number]>([
    ['systolic_pressure', 129, 130, 139, 140],
    ['diastolic_pressure', 84, 85, 89, 90],
    ['triglycerides_fasting', 149, 150, 299, 300],
    ['triglycerides_casual', 174, 175, 299, 300],
    ['ldl_cholesterol', 119, 120, 139, 140],
    ['non_hdl_cholesterol', 149, 150, 169, 170],
    ['glucose_fasting', 99, 100, 125, 126],
    ['glucose_casual', 99, 100, 125, 126],
    ['hba1c', 5.5, 5.6, 6.4, 6.5],
    ['hba1c_jds', 5.1, 5.2, 6.0, 6.1],
    ['ast', 30, 31, 50, 51],
    ['alt', 30, 31, 50, 51],
    ['gamma_gt', 50, 51, 100, 101],
    ['egfr', 60, 59.9, 45, 44.9],
    ['urine_protein', 1, 2, 2, 3],
    ['urine_glucose', 1, 2, 2, 3],
  ])('of %s', (of, none, guidance, lastGuidance, referral) => {
    expect([none, guidance, lastGuidance, referral].map((value) => judgementOf(of, value))).toEqual([
      'none',
      'guidance',
      'guidance',
      'referral',
    ]);
  });

  it('of HDL cholesterol lower is worse, and nothing is so low that it has a 受診勧奨判定値', () => {
    expect([41, 40, 39.9, 39, 34, 1].map((value) => judgementOf('hdl_cholesterol', value))).toEqual([
      'none',
      'none',
      'guidance',
      'guidance',
      'guidance',
      'guidance',
    ]);
  });

  it('of a man and of a woman differs for waist and haemoglobin', () => {
    const judged = (of: LimitKey, sex: Sex, ...values: number[]) =>
      values.map((value) => judgementOf(of, value, sex));
    expect(judged('waist', 'male', 84.9, 85)).toEqual(['none', 'guidance']);
    expect(judged('waist', 'female', 89.9, 90)).toEqual(['none', 'guidance']);
    expect(judged('hemoglobin', 'male', 13.1, 13, 12.1, 12)).toEqual([
      'none',
      'guidance',
      'guidance',
      'referral',
    ]);
    expect(judged('hemoglobin', 'female', 12.1, 12, 11.1, 11)).toEqual([
      'none',
      'guidance',
      'guidance',
      'referral',
    ]);
  });

  it('of waist and BMI is that of 階層化, not a 保健指導判定値', () => {
    for (const of of ['waist', 'bmi'] as const) {
      expect(limitsOf(of, today, 'female').map(({ basis }) => basis)).toEqual(['stratification']);
    }
    expect([24.9, 25, 40].map((value) => judgementOf('bmi', value))).toEqual([
      'none',
      'guidance',
      'guidance',
    ]);
    expect(limitsOf('alt', today, 'male').map(({ basis }) => basis)).toEqual(['judgement', 'judgement']);
  });
});

describe('what cannot be told is not judged', () => {
  it('of an item without limits, or without a value', () => {
    expect(judgementOf('height', 170)).toBe('not_judged');
    expect(judgementOf('creatinine', 0.8)).toBe('not_judged');
    expect(judge(undefined, limitsOf('alt', today, 'male'))).toBe('not_judged');
  });

  it.each<[LimitKey, '<=' | '>=', number, string]>([
    // On the far side of all limits
    ['gamma_gt', '>=', 2000, 'referral'],
    ['gamma_gt', '>=', 101, 'referral'],
    ['hdl_cholesterol', '<=', 20, 'guidance'],
    ['egfr', '<=', 10, 'referral'],
    ['triglycerides_fasting', '<=', 10, 'none'],
    ['hdl_cholesterol', '>=', 100, 'none'],
    ['hemoglobin', '<=', 5, 'referral'],
    // A limit lies somewhere within
    ['gamma_gt', '>=', 60, 'not_judged'],
    ['gamma_gt', '<=', 60, 'not_judged'],
    ['hdl_cholesterol', '<=', 40, 'not_judged'],
    ['hdl_cholesterol', '>=', 39, 'not_judged'],
    ['hemoglobin', '>=', 13, 'not_judged'],
  ])('%s %s %d', (of, comparator, value, judgement) => {
    expect(judge({ value, comparator }, limitsOf(of, today, 'male'))).toBe(judgement);
  });
});

describe('the rule is that of the day of the checkup', () => {
  it.each([
    ['2008-03-31', undefined],
    ['2008-04-01', '2008-04-01'],
    ['2013-03-31', '2008-04-01'],
    ['2013-04-01', '2013-04-01'],
    ['2018-03-31', '2013-04-01'],
    ['2018-04-01', '2018-04-01'],
    ['2024-03-31', '2018-04-01'],
    ['2024-04-01', '2024-04-01'],
    ['2030-01-01', '2024-04-01'],
  ])('%s', (on, from) => {
    expect(ruleOf(on)?.from).toBe(from);
  });

  it('has no limit before there was a rule', () => {
    expect(limitsOf('alt', '2008-03-31', 'male')).toEqual([]);
  });

  it('a limit that went or came with an edition counts on its days only', () => {
    expect(judgementOf('hdl_cholesterol', 34, 'male', '2024-03-31')).toBe('referral');
    expect(judgementOf('hdl_cholesterol', 34, 'male', '2024-04-01')).toBe('guidance');
    expect(judgementOf('triglycerides_casual', 180, 'male', '2024-03-31')).toBe('not_judged');
    expect(judgementOf('triglycerides_casual', 180, 'male', '2024-04-01')).toBe('guidance');
    expect(judgementOf('egfr', 50, 'male', '2018-03-31')).toBe('not_judged');
    expect(judgementOf('egfr', 50, 'male', '2018-04-01')).toBe('guidance');
  });
});

it.each([
  [4.9, 5.2],
  [5.1, 5.5],
  [5.2, 5.6],
  [6.0, 6.4],
  [6.1, 6.5],
  [10.0, 10.5],
  [12.5, 13.0],
])('HbA1c of %d %% in JDS is %d %% in NGSP', (jds, ngsp) => {
  expect(ngspOfJds(jds)).toBe(ngsp);
});
