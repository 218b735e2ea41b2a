import type { GlucoseTiming, RecordType } from '../contract/records.js';
import { calendarDate, isCalendarDate } from './calendar-date.js';
import { foldDigits } from './folding.js';
import type { Judgement } from './judgement.js';

/** Bounds of a number that a person can have; beyond them somebody has slipped. */
export interface Measure {
  readonly min: number;
  readonly max: number;
  /** Digits after the point, at most. */
  readonly decimals: 0 | 1;
}

/** What one type of record may hold. */
export interface RecordRule extends Measure {
  /** As records carry it (UCUM where it has the unit). */
  readonly unit: string;
  /** Of a blood pressure: its lower number, always below the upper. */
  readonly diastolic?: Measure;
}

/** Plausible values by type: not what is healthy, but what a body and a device can say. */
export const recordRules: Readonly<Record<RecordType, RecordRule>> = {
  steps: { unit: 'steps', min: 0, max: 100_000, decimals: 0 },
  weight: { unit: 'kg', min: 20, max: 300, decimals: 1 },
  body_fat: { unit: '%', min: 3, max: 75, decimals: 1 },
  waist: { unit: 'cm', min: 40, max: 200, decimals: 1 },
  blood_pressure: {
    unit: 'mmHg',
    min: 60,
    max: 260,
    decimals: 0,
    diastolic: { min: 30, max: 180, decimals: 0 },
  },
  pulse: { unit: '/min', min: 30, max: 220, decimals: 0 },
  glucose: { unit: 'mg/dL', min: 20, max: 600, decimals: 0 },
  sleep: { unit: 'min', min: 1, max: 1_440, decimals: 0 },
};

export type MeasureErrorCode = 'required' | 'invalid_format' | 'out_of_range';

/** A number against its bounds. */
function judgeMeasure(value: number, { min, max, decimals }: Measure): MeasureErrorCode | undefined {
  // In tenths: 65.2 * 10 is not whole to the last bit
  const scaled = value * 10 ** decimals;
  if (Math.abs(scaled - Math.round(scaled)) > 1e-6) return 'invalid_format';
  return value < min || value > max ? 'out_of_range' : undefined;
}

/** What a record says beyond its day, type and source. */
export interface RecordValues {
  readonly value: number;
  readonly diastolic?: number | undefined;
  readonly timing?: GlucoseTiming | undefined;
}

export type RecordErrorCode = MeasureErrorCode | 'not_below_systolic' | 'unknown_field';
export type RecordErrors = Readonly<Partial<Record<keyof RecordValues, RecordErrorCode>>>;

/** What is wrong with the values of a record, by field; nothing where all is well. */
export function judgeRecord(type: RecordType, values: RecordValues): RecordErrors {
  const rule = recordRules[type];
  const errors: Partial<Record<keyof RecordValues, RecordErrorCode>> = {};
  const value = judgeMeasure(values.value, rule);
  if (value) errors.value = value;
  if (rule.diastolic) {
    const { diastolic } = values;
    const code = diastolic === undefined ? 'required' : judgeMeasure(diastolic, rule.diastolic);
    if (code) errors.diastolic = code;
    else if (!value && Number(diastolic) >= values.value) errors.diastolic = 'not_below_systolic';
  } else if (values.diastolic !== undefined) errors.diastolic = 'unknown_field';
  if (type === 'glucose') {
    if (values.timing === undefined) errors.timing = 'required';
  } else if (values.timing !== undefined) errors.timing = 'unknown_field';
  return errors;
}

/** Years for which something may be recorded afterwards. */
export const recordYears = 2;

/** The first day that may still be recorded on a day in Japan. */
export function oldestRecordDate(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const oldest = calendarDate(year - recordYears, month, day);
  return isCalendarDate(oldest) ? oldest : calendarDate(year - recordYears, 3, 1);
}

export type RecordDateErrorCode = 'impossible_date' | 'future_date' | 'too_old';

/** Whether a day can be recorded on `today`, both calendar dates in Japan. */
export function judgeRecordDate(date: string, today: string): RecordDateErrorCode | undefined {
  if (!isCalendarDate(date)) return 'impossible_date';
  if (date > today) return 'future_date';
  return date < oldestRecordDate(today) ? 'too_old' : undefined;
}

const unitsTyped = /(歩|kg|cm|mm ?hg|mg\/dl|bpm|回|拍|分|%|キロ|センチ)+$/i;

/**
 * A number as people type it: full width, a comma for the point (`65,2`), commas between thousands (`8,500`), its unit
 * behind it.
 */
export function readMeasure(text: string, rule: Measure): Judgement<number, MeasureErrorCode> {
  const folded = foldDigits(text).replace(unitsTyped, '').replaceAll('。', '.').replaceAll('、', ',').trim();
  if (folded === '') return { ok: false, code: 'required' };
  const plain = /^\d{1,3}(,\d{3})+$/.test(folded) ? folded.replaceAll(',', '') : folded.replace(',', '.');
  if (!/^-?\d{1,9}(\.\d{1,6})?$/.test(plain)) return { ok: false, code: 'invalid_format' };
  const value = Number(plain);
  const code = judgeMeasure(value, rule);
  return code ? { ok: false, code } : { ok: true, value };
}

/** Both numbers of a blood pressure that was typed or pasted as one: `128/82`, 「１２８／８２」, `128-82`. */
export function readPressurePair(text: string): { systolic: string; diastolic: string } | undefined {
  const [, systolic, diastolic] =
    /^(\d{2,3}) ?[/\-,・~〜 ] ?(\d{2,3})( ?mm ?hg)?$/i.exec(foldDigits(text)) ?? [];
  return systolic && diastolic ? { systolic, diastolic } : undefined;
}

/**
 * How long somebody slept, in minutes: `7:30`, 「7時間30分」, 「7時間半」, `7.5` hours, `450` minutes. A number of up to
 * 24 is read as hours: nobody writes down a sleep of seven minutes.
 */
export function readSleep(text: string): Judgement<number, MeasureErrorCode> {
  const folded = foldDigits(text).replaceAll('。', '.');
  if (folded === '') return { ok: false, code: 'required' };
  const [, hours, minutes = '0'] =
    /^(\d{1,2}) ?(?::|時間|h) ?(\d{1,2}|半)? ?(?:分|m(?:in)?)?$/i.exec(folded) ?? [];
  if (hours !== undefined) {
    const rest = minutes === '半' ? 30 : Number(minutes);
    if (rest > 59) return { ok: false, code: 'invalid_format' };
    return inRange(Number(hours) * 60 + rest);
  }
  const [, number, unit = ''] = /^(\d{1,4}(?:[.,]\d{1,2})?) ?(時間|h|分|min)?$/i.exec(folded) ?? [];
  if (number === undefined) return { ok: false, code: 'invalid_format' };
  const value = Number(number.replace(',', '.'));
  const inHours = /時間|h/i.test(unit) || (unit === '' && value <= 24);
  return inRange(Math.round(inHours ? value * 60 : value));
}

function inRange(minutes: number): Judgement<number, MeasureErrorCode> {
  const code = judgeMeasure(minutes, recordRules.sleep);
  return code ? { ok: false, code } : { ok: true, value: minutes };
}
