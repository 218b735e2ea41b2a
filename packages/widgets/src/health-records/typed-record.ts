import type { GlucoseTiming, HealthRecord, RecordType } from '@ikiiki/sdk/contract';
import {
  judgeRecord,
  type Measure,
  type RecordValues,
  readMeasure,
  readPressurePair,
  readSleep,
  recordRules,
} from '@ikiiki/sdk/rules/health-record';

/** What stands in the controls of one type. */
export interface TypedRecord {
  readonly value: string;
  readonly diastolic: string;
  readonly timing: GlucoseTiming | undefined;
}

export type TypedField = 'value' | 'diastolic';
export type TypedErrors = Readonly<Partial<Record<TypedField | 'timing', string>>>;

/** What a button adds or takes, by type. */
export const stepOf: Readonly<Record<RecordType, number>> = {
  steps: 500,
  weight: 0.1,
  body_fat: 0.1,
  waist: 0.5,
  blood_pressure: 1,
  pulse: 1,
  glucose: 1,
  sleep: 15,
};

/** Where a button begins when nothing is known of the member yet. */
const beginnings: Readonly<Record<RecordType, number>> = {
  steps: 5000,
  weight: 60,
  body_fat: 25,
  waist: 80,
  blood_pressure: 120,
  pulse: 65,
  glucose: 95,
  sleep: 420,
};
const diastolicBeginning = 75;

/** A sleep as it is typed: `7:30`. */
export const clockText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

const written = (type: RecordType, value: number) => (type === 'sleep' ? clockText(value) : String(value));

/** What is typed anew: nothing, or what the member wrote before. */
export function typedOf(type: RecordType, own: HealthRecord | undefined): TypedRecord {
  return {
    value: own ? written(type, own.value) : '',
    diastolic: own?.diastolic === undefined ? '' : String(own.diastolic),
    timing: own?.timing as GlucoseTiming | undefined,
  };
}

const boundsOf = (type: RecordType, field: TypedField): Measure =>
  (field === 'diastolic' && recordRules[type].diastolic) || recordRules[type];

const read = (type: RecordType, field: TypedField, text: string) =>
  type === 'sleep' ? readSleep(text) : readMeasure(text, boundsOf(type, field));

/** A value as it is shown once it is settled: half width, without units. What cannot be read stays as it is. */
export function settled(type: RecordType, field: TypedField, text: string): string {
  const reading = read(type, field, text);
  return reading.ok ? written(type, reading.value) : text;
}

/** Typed, with one field changed; both numbers of a blood pressure where both were typed at once. */
export function withField(
  typed: TypedRecord,
  type: RecordType,
  field: TypedField,
  text: string,
): TypedRecord {
  const pair = type === 'blood_pressure' ? readPressurePair(text) : undefined;
  return pair ? { ...typed, value: pair.systolic, diastolic: pair.diastolic } : { ...typed, [field]: text };
}

/** One step up or down from what is typed, or from what was recorded before. */
export function stepped(
  typed: TypedRecord,
  type: RecordType,
  field: TypedField,
  direction: 1 | -1,
  before: HealthRecord | undefined,
): string {
  const { min, max, decimals } = boundsOf(type, field);
  const reading = read(type, field, typed[field]);
  const last = field === 'diastolic' ? before?.diastolic : before?.value;
  const beginning = field === 'diastolic' ? diastolicBeginning : beginnings[type];
  const from = reading.ok ? reading.value : (last ?? beginning);
  const to = Math.min(max, Math.max(min, from + direction * stepOf[type]));
  return written(type, Math.round(to * 10 ** decimals) / 10 ** decimals);
}

export type ReadRecord =
  | { readonly ok: true; readonly values: RecordValues }
  | { readonly ok: false; readonly errors: TypedErrors };

/** What is typed as the values of a record, or what is wrong with each field. */
export function readRecord(typed: TypedRecord, type: RecordType): ReadRecord {
  const errors: Partial<Record<TypedField | 'timing', string>> = {};
  const value = read(type, 'value', typed.value);
  if (!value.ok) errors.value = value.code;
  const diastolic = type === 'blood_pressure' ? read(type, 'diastolic', typed.diastolic) : undefined;
  if (diastolic && !diastolic.ok) errors.diastolic = diastolic.code;
  if (type === 'glucose' && typed.timing === undefined) errors.timing = 'required';
  if (!value.ok || (diastolic && !diastolic.ok) || errors.timing) return { ok: false, errors };
  const values: RecordValues = {
    value: value.value,
    ...(diastolic?.ok && { diastolic: diastolic.value }),
    ...(type === 'glucose' && { timing: typed.timing }),
  };
  const judged = judgeRecord(type, values);
  return Object.keys(judged).length > 0 ? { ok: false, errors: judged } : { ok: true, values };
}
