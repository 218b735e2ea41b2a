import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeRecord,
  judgeRecordDate,
  oldestRecordDate,
  readMeasure,
  readPressurePair,
  readSleep,
  recordRules,
} from './health-record.js';

describe('a number as people type it', () => {
  const { weight, steps, glucose } = recordRules;

  it.each([
    ['６５．２', 65.2],
    ['65,2', 65.2],
    ['65。2', 65.2],
    ['65', 65],
    [' 65.2 kg ', 65.2],
    ['６５．２ｋｇ', 65.2],
    ['65.20', 65.2],
  ])('weight %s', (typed, value) => {
    expect(readMeasure(typed, weight)).toEqual({ ok: true, value });
  });

  it.each([
    ['8,500', 8500],
    ['８，５００歩', 8500],
    ['8500歩', 8500],
    ['100,000', 100_000],
    ['0', 0],
  ])('steps %s', (typed, value) => {
    expect(readMeasure(typed, steps)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['　', 'required'],
    ['kg', 'required'],
    ['abc', 'invalid_format'],
    ['65.25', 'invalid_format'],
    ['6.5.2', 'invalid_format'],
    ['1e3', 'invalid_format'],
    ['652', 'out_of_range'],
    ['-65', 'out_of_range'],
    ['19.9', 'out_of_range'],
    ['9'.repeat(400), 'invalid_format'],
  ])('refuses %j: %s', (typed, code) => {
    expect(readMeasure(typed, weight)).toEqual({ ok: false, code });
  });

  it('of steps has no fraction: half a step is a slip', () => {
    expect(readMeasure('8500.5', steps)).toEqual({ ok: false, code: 'invalid_format' });
    expect(readMeasure('95mg/dL', glucose)).toEqual({ ok: true, value: 95 });
  });

  it('never throws, and what it takes lies within the bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (typed) => {
        const read = readMeasure(typed, weight);
        if (read.ok) expect(judgeRecord('weight', { value: read.value })).toEqual({});
      }),
    );
  });
});

describe('both numbers of a blood pressure at once', () => {
  it.each(['128/82', '１２８／８２', '128-82', '128 82', '128・82', '128/82mmHg', ' 128 / 82 '])(
    '%s',
    (typed) => {
      expect(readPressurePair(typed)).toEqual({ systolic: '128', diastolic: '82' });
    },
  );

  it.each(['128', '12882', '128/82/64', '', '1/2'])('%j is no pair', (typed) => {
    expect(readPressurePair(typed)).toBeUndefined();
  });
});

describe('how long somebody slept', () => {
  it.each([
    ['7:30', 450],
    ['７：３０', 450],
    ['7時間30分', 450],
    ['7時間半', 450],
    ['7時間', 420],
    ['7.5', 450],
    ['7.5時間', 450],
    ['450', 450],
    ['450分', 450],
    ['7', 420],
    ['7h30m', 450],
  ])('%s', (typed, value) => {
    expect(readSleep(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['7:75', 'invalid_format'],
    ['ぐっすり', 'invalid_format'],
    ['25:00', 'out_of_range'],
    ['0', 'out_of_range'],
    ['1441', 'out_of_range'],
  ])('refuses %j: %s', (typed, code) => {
    expect(readSleep(typed)).toEqual({ ok: false, code });
  });
});

describe('what a record may hold', () => {
  it('a lower blood pressure stands below the upper', () => {
    expect(judgeRecord('blood_pressure', { value: 128, diastolic: 82 })).toEqual({});
    expect(judgeRecord('blood_pressure', { value: 120, diastolic: 120 })).toEqual({
      diastolic: 'not_below_systolic',
    });
    expect(judgeRecord('blood_pressure', { value: 128 })).toEqual({ diastolic: 'required' });
    expect(judgeRecord('weight', { value: 65, diastolic: 82 })).toEqual({ diastolic: 'unknown_field' });
  });

  it('a glucose says when it was measured', () => {
    expect(judgeRecord('glucose', { value: 95 })).toEqual({ timing: 'required' });
    expect(judgeRecord('glucose', { value: 95, timing: 'fasting' })).toEqual({});
  });

  it('bounds belong to what is allowed', () => {
    expect(judgeRecord('steps', { value: 100_000 })).toEqual({});
    expect(judgeRecord('steps', { value: 100_001 })).toEqual({ value: 'out_of_range' });
    expect(judgeRecord('weight', { value: 20 })).toEqual({});
    expect(judgeRecord('weight', { value: 65.2 })).toEqual({});
    expect(judgeRecord('weight', { value: 65.25 })).toEqual({ value: 'invalid_format' });
  });
});

describe('which days can be recorded', () => {
  it.each([
    ['2026-11-22', undefined],
    ['2026-11-23', 'future_date'],
    ['2024-11-22', undefined],
    ['2024-11-21', 'too_old'],
    ['2026-02-30', 'impossible_date'],
    ['0000-00-00', 'impossible_date'],
    ['22.11.2026', 'impossible_date'],
  ])('%s on 22 November 2026: %s', (date, code) => {
    expect(judgeRecordDate(date, '2026-11-22')).toBe(code);
  });

  it('two years before a leap day is the first of March', () => {
    expect(oldestRecordDate('2028-02-29')).toBe('2026-03-01');
  });
});
