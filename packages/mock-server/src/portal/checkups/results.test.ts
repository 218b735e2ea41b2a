import { checkupItems } from '@ikiiki/sdk/contract';
import { describe, expect, it } from 'vitest';
import { methodCodes } from './codes.js';
import { items } from './items.js';
import { mainResults, resultsOf, type ValueRow } from './results.js';

const examined = { examined_on: '2026-06-18', sex: 'female' as const };
const row = (code: string, rest: Partial<ValueRow> = {}): ValueRow => ({
  checkup_id: 'c',
  code,
  status: 'measured',
  value: null,
  comparator: null,
  answer: null,
  reason: null,
  ...rest,
});
const one = (code: string, rest: Partial<ValueRow>, on = examined.examined_on) =>
  resultsOf([row(code, rest)], { ...examined, examined_on: on })[0];

describe('codes', () => {
  it('are 17 characters each, every one once, and every item has one', () => {
    const codes = methodCodes.map(({ code }) => code);
    for (const code of codes) expect(code).toMatch(/^[0-9A-Z]{17}$/);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...new Set(methodCodes.map(({ item }) => item))].sort()).toEqual([...checkupItems].sort());
    expect(Object.keys(items).sort()).toEqual([...checkupItems].sort());
  });

  it.each([
    ['3F070000002327101', 'hdl_cholesterol'],
    ['3F077000002391901', 'ldl_cholesterol'],
    ['3D010129901926101', 'glucose_casual'],
    ['3F015129902399901', 'triglycerides_casual'],
    ['3D046000001920402', 'hba1c'],
    ['3D045000001906202', 'hba1c'],
    ['3B035000002327201', 'ast'],
    ['1A010000000190111', 'urine_protein'],
    ['1A020000000191111', 'urine_glucose'],
    ['9N016160300000001', 'waist'],
  ])('%s is of %s', (code, item) => {
    expect(methodCodes.find((method) => method.code === code)?.item).toBe(item);
  });

  it('that this portal does not know are left out', () => {
    expect(resultsOf([row('9Z999000000000001', { value: 1 })], examined)).toEqual([]);
  });
});

describe('a line of a report', () => {
  it.each(['not_performed', 'not_measurable'] as const)(
    '%s has no value, whatever the row holds',
    (status) => {
      const result = one('3B045000002327201', { status, value: 0, answer: '1', reason: '検体の溶血のため' });
      expect(result).toMatchObject({ status, statusReason: '検体の溶血のため', judgement: 'not_judged' });
      expect(result).not.toHaveProperty('value');
      expect(result).not.toHaveProperty('answer');
      expect(one('1A010000000191111', { status, answer: '3' })).not.toHaveProperty('answer');
    },
  );

  it('of 0 that was measured is 0', () => {
    expect(one('3B045000002327201', { value: 0 })).toMatchObject({ value: 0, judgement: 'none' });
  });

  it.each([
    ['1', '−（陰性）', 'none'],
    ['2', '±（疑陽性）', 'guidance'],
    ['3', '+（陽性）', 'referral'],
    ['4', '2+（陽性）', 'referral'],
    ['5', '3+（陽性）', 'referral'],
    ['x', 'x', 'not_judged'],
  ])('of urine with code %s says %s', (answer, display, judgement) => {
    const result = one('1A010000000191111', { answer });
    expect(result).toMatchObject({ answer: { code: answer, display }, judgement });
    expect(result?.limits.map((limit) => limit.display)).toEqual(['±（疑陽性）', '+（陽性）']);
  });

  it('of smoking is read by the codes of its year', () => {
    const answer = (on: string) => one('9N736000000000011', { answer: '2' }, on)?.answer?.display;
    expect(answer('2024-03-31')).toBe('いいえ');
    expect(answer('2024-04-01')).toBe('以前は吸っていたが、最近1か月間は吸っていない');
  });
});

it('of several blood pressures the mean stands for all, then the second; what has a value before what has none', () => {
  const first = row('9A751000000000001', { value: 138 });
  const second = row('9A752000000000001', { value: 130 });
  const mean = row('9A755000000000001', { value: 134 });
  const value = (...rows: ValueRow[]) => mainResults(resultsOf(rows, examined)).map((result) => result.value);
  expect(value(first, second, mean)).toEqual([134]);
  expect(value(first, second)).toEqual([130]);
  expect(value(first, { ...second, status: 'not_measurable', value: null })).toEqual([138]);
});
