import type {
  addressParts,
  FormCondition,
  FormField,
  FormPaper,
  FormSection,
  FormValue,
  FormValues,
} from '../contract/form-fields.js';
import { judgeBankAccountPart } from './bank-account.js';
import type { BirthDateErrorCode } from './birth-date.js';
import { isBlank } from './folding.js';
import type { Judgement } from './judgement.js';
import { judgeKana } from './kana.js';
import { judgePhone, judgePostalCode } from './shipping-address.js';
import { judgeLine } from './text-line.js';
import { judgeDate, judgeMonth } from './typed-date.js';
import { readNumber } from './typed-number.js';

export type FormErrorCode =
  | BirthDateErrorCode
  /** The value is of another kind than its field. */
  | 'wrong_type'
  /** The field has no such option, or nobody of the family is meant. */
  | 'unknown_choice'
  | 'too_long'
  | 'invalid_format'
  /** Not in katakana. */
  | 'invalid_kana'
  /** Before the date that it must follow. */
  | 'before_start'
  | 'invalid_number'
  | 'too_small'
  | 'too_large';

/** What the fields are judged by beside themselves. */
export interface FormContext {
  /** Date in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** Whom the form may be about. */
  readonly people: readonly { readonly id: string; readonly isDependant: boolean }[];
}

type Judged = Judgement<string, FormErrorCode>;
type Typed = Readonly<Record<string, FormValue | undefined>>;
type FieldOf<Type extends FormField['type']> = FormField & { readonly type: Type };

const refused = (code: FormErrorCode): Judged => ({ ok: false, code });
const longestAddress = 200;

function judgeText(text: string, { long, maxLength }: FieldOf<'text'>): Judged {
  if (!long) return judgeLine(text, maxLength);
  if (isBlank(text)) return refused('required');
  const value = text.trim();
  return [...value].length > maxLength ? refused('too_long') : { ok: true, value };
}

function judgeNumber(
  text: string,
  unit: string | undefined,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): Judged {
  const bare = text.trim().replace(/^[¥￥\\]/, '');
  if (bare === '') return refused('required');
  const value = readNumber(bare, unit);
  if (value === undefined || !Number.isInteger(value)) return refused('invalid_number');
  if (value < min) return refused('too_small');
  return value > max ? refused('too_large') : { ok: true, value: String(value) };
}

const judgeAmong = (text: string, ids: readonly string[]): Judged => {
  if (text === '') return refused('required');
  return ids.includes(text) ? { ok: true, value: text } : refused('unknown_choice');
};

type Parts = Readonly<Record<string, (text: string) => Judged>>;

const judgeAddressPart: Readonly<Record<(typeof addressParts)[number], Parts[string]>> = {
  postalCode: judgePostalCode,
  address: (text) => judgeLine(text, longestAddress),
};

/** How each part of a field is judged; none for a field of one piece. */
const partsOf = ({ type }: FormField): Parts | undefined => {
  if (type === 'address') return judgeAddressPart;
  return type === 'bank_account' ? judgeBankAccountPart : undefined;
};

/** Whom a field about a person may mean. */
export const peopleFor = <Person extends FormContext['people'][number]>(
  { dependantsOnly }: FieldOf<'person'>,
  people: readonly Person[],
): readonly Person[] => people.filter(({ isDependant }) => isDependant || !dependantsOnly);

function judgePiece(field: FormField, text: string, { today, people }: FormContext): Judged {
  switch (field.type) {
    case 'text':
      return judgeText(text, field);
    case 'kana':
      return judgeKana(text);
    case 'date':
      return judgeDate(text, { today, future: field.future });
    case 'month':
      return judgeMonth(text, { today, future: field.future });
    case 'yen':
      return judgeNumber(text, '円', 0, field.max);
    case 'number':
      return judgeNumber(text, field.unit, field.min, field.max);
    case 'choice':
      return judgeAmong(
        text,
        field.options.map(({ id }) => id),
      );
    case 'yes_no':
      return judgeAmong(text, ['yes', 'no']);
    case 'consent':
      return judgeAmong(text, ['yes']);
    case 'phone':
      return judgePhone(text);
    case 'person':
      return judgeAmong(
        text,
        peopleFor(field, people).map(({ id }) => id),
      );
    default:
      return refused('wrong_type');
  }
}

/** A value as it is meant, none where there is none; or what is wrong, by part (`''` for a field of one piece). */
export type JudgedValue =
  | { readonly ok: true; readonly value: FormValue | undefined }
  | { readonly ok: false; readonly errors: Readonly<Record<string, FormErrorCode>> };

const nothing: JudgedValue = { ok: true, value: undefined };

function judgeParts(field: FormField, parts: Parts, typed: Readonly<Record<string, string>>): JudgedValue {
  const textOf = (part: string) => (Object.hasOwn(typed, part) ? (typed[part] ?? '') : '');
  if (!field.required && Object.keys(parts).every((part) => isBlank(textOf(part)))) return nothing;
  const judged = Object.entries(parts).map(([part, judge]) => [part, judge(textOf(part))] as const);
  const errors = judged.flatMap(([part, read]) => (read.ok ? [] : [[part, read.code] as const]));
  if (errors.length > 0) return { ok: false, errors: Object.fromEntries(errors) };
  return {
    ok: true,
    value: Object.fromEntries(judged.flatMap(([part, read]) => (read.ok ? [[part, read.value]] : []))),
  };
}

/** One value as it is meant, or what is wrong with it. */
export function judgeFormValue(
  field: FormField,
  typed: FormValue | undefined,
  context: FormContext,
): JudgedValue {
  if (field.type === 'unknown') return nothing;
  const parts = partsOf(field);
  const empty = parts ? {} : '';
  const value = typed ?? empty;
  if ((typeof value === 'string') !== (parts === undefined))
    return { ok: false, errors: { '': 'wrong_type' } };
  if (typeof value !== 'string') return judgeParts(field, parts ?? {}, value);
  if (isBlank(value) && !field.required) return nothing;
  const judged = judgePiece(field, value, context);
  if (judged.ok) return judged;
  return judged.code === 'required' && !field.required ? nothing : { ok: false, errors: { '': judged.code } };
}

/** Where an error belongs: a field, or a part of it, as the end of its JSON pointer. */
export const errorPath = (fieldId: string, part: string): string => (part ? `${fieldId}/${part}` : fieldId);

/** What the rules make of a whole form. */
export interface JudgedForm {
  /** What is asked, in its order; sections in which nothing is asked are left out. */
  readonly sections: readonly FormSection[];
  /** The papers that are needed or welcome. */
  readonly papers: readonly FormPaper[];
  /** The good values; those of fields that are not asked are left out. */
  readonly values: FormValues;
  /** What is missing or wrong, by {@link errorPath}, in the order of the fields. */
  readonly errors: ReadonlyMap<string, FormErrorCode>;
}

/**
 * What is asked after these values, what they say, and what is missing or wrong. A condition looks at fields before its
 * own only. Both sides judge by this.
 */
export function judgeForm(
  form: { readonly sections: readonly FormSection[]; readonly papers: readonly FormPaper[] },
  typed: Typed,
  context: FormContext,
): JudgedForm {
  const values = new Map<string, FormValue>();
  const errors = new Map<string, FormErrorCode>();
  const isMet = (condition: FormCondition | undefined) =>
    !condition || condition.anyOf.some((value) => values.get(condition.fieldId) === value);
  const isAsked = (asked: FormField | FormPaper) => !('visibleWhen' in asked) || isMet(asked.visibleWhen);
  const judge = (field: FormField) => {
    const judged = judgeFormValue(
      field,
      Object.hasOwn(typed, field.id) ? typed[field.id] : undefined,
      context,
    );
    if (!judged.ok) {
      for (const [part, code] of Object.entries(judged.errors)) errors.set(errorPath(field.id, part), code);
    } else if (judged.value !== undefined) {
      values.set(field.id, judged.value);
      if (comesTooEarly(field, values)) errors.set(field.id, 'before_start');
    }
  };
  const sections = form.sections.flatMap((section) => {
    const fields: FormField[] = [];
    for (const field of section.fields) {
      if (!isAsked(field)) continue;
      fields.push(field);
      judge(field);
    }
    return fields.length > 0 ? [{ ...section, fields }] : [];
  });
  return { sections, papers: form.papers.filter(isAsked), values: Object.fromEntries(values), errors };
}

/** Whether a date lies before the one that it must follow. Months and days compare as texts of one length. */
function comesTooEarly(field: FormField, values: ReadonlyMap<string, FormValue>): boolean {
  if (!('notBefore' in field) || field.notBefore === undefined) return false;
  const [value, start] = [values.get(field.id), values.get(field.notBefore)];
  return typeof value === 'string' && typeof start === 'string' && value < start.slice(0, value.length);
}

/**
 * Why a value cannot even be kept for later: it is of another kind than its field. What is only incomplete, or not good
 * yet, is kept.
 */
export function judgeDraftValue(
  field: FormField,
  value: FormValue,
): Extract<FormErrorCode, 'wrong_type'> | undefined {
  const parts = partsOf(field);
  if (typeof value === 'string') return parts || field.type === 'unknown' ? 'wrong_type' : undefined;
  return parts && Object.keys(value).every((part) => Object.hasOwn(parts, part)) ? undefined : 'wrong_type';
}
