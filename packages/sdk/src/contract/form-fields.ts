import * as z from 'zod/mini';
import { Count, Id, text, wholeNumber } from './values.js';

/** Kinds of fields of a form. A newer portal may know more; clients read those as `unknown`. */
export const formFieldTypes = [
  'text',
  'kana',
  'date',
  'month',
  'yen',
  'number',
  'choice',
  'yes_no',
  'phone',
  'address',
  'bank_account',
  'person',
  'consent',
] as const;
export type FormFieldType = (typeof formFieldTypes)[number];

/** Asked only where another field before it, itself asked, has one of these values. */
export const FormCondition = z.object({ fieldId: Id, anyOf: z.array(z.string()) });
export type FormCondition = z.output<typeof FormCondition>;

const common = {
  id: Id,
  label: z.string(),
  /** What helps to fill it in. */
  support: z.optional(z.string()),
  required: z.boolean(),
  visibleWhen: z.optional(FormCondition),
};

export const FormOption = z.object({ id: Id, label: z.string() });
export type FormOption = z.output<typeof FormOption>;

const dated = {
  /** May lie in the future. */
  future: z.boolean(),
  /** Field with the date that it must not come before. */
  notBefore: z.optional(Id),
};

/** One field. What a client does not know becomes `unknown`. */
export const FormField = z.union([
  z.object({
    ...common,
    type: z.literal('text'),
    /** Several lines. */
    long: z.boolean(),
    /** Characters. */
    maxLength: wholeNumber(z.positive()),
  }),
  z.object({ ...common, type: z.literal('kana') }),
  z.object({ ...common, ...dated, type: z.literal('date') }),
  z.object({ ...common, ...dated, type: z.literal('month') }),
  z.object({ ...common, type: z.literal('yen'), max: z.optional(Count) }),
  z.object({
    ...common,
    type: z.literal('number'),
    min: Count,
    max: Count,
    /** Unit in words, e.g. 「日」. */
    unit: z.optional(z.string()),
  }),
  z.object({ ...common, type: z.literal('choice'), options: z.array(FormOption) }),
  z.object({ ...common, type: z.literal('yes_no') }),
  z.object({ ...common, type: z.literal('phone') }),
  z.object({ ...common, type: z.literal('address') }),
  z.object({ ...common, type: z.literal('bank_account') }),
  z.object({
    ...common,
    type: z.literal('person'),
    /** Of the family those alone who are dependants. */
    dependantsOnly: z.boolean(),
  }),
  /** A sentence that must be agreed to; `label` is the sentence. */
  z.object({ ...common, type: z.literal('consent') }),
  z.pipe(
    z.object({ id: z.string(), type: z.string() }),
    z.transform(({ id }) => ({ id, type: 'unknown' as const, label: '', required: false })),
  ),
]);
export type FormField = z.output<typeof FormField>;

/** Fields that belong together: a screen of the form. */
export const FormSection = z.object({
  id: Id,
  title: z.string(),
  support: z.optional(z.string()),
  fields: z.array(FormField),
});
export type FormSection = z.output<typeof FormSection>;

/** A paper that goes with a form. */
export const FormPaper = z.object({
  id: Id,
  title: z.string(),
  support: z.optional(z.string()),
  required: z.boolean(),
  /** Needed only where a field has one of these values. */
  visibleWhen: z.optional(FormCondition),
});
export type FormPaper = z.output<typeof FormPaper>;

/**
 * What stands in a field, in its kept form: a date `YYYY-MM-DD`, a month `YYYY-MM`, an amount in digits, an option's
 * id, `yes` or `no`, a person's id; of an address and a bank account each part. It may be sent as it was typed, e.g.
 * 「令和８年４月１日」. An empty one is none.
 */
export const FormValue = z.union([
  text(z.maxLength(10_000)),
  z.record(text(z.maxLength(40)), text(z.maxLength(1000))),
]);
export type FormValue = z.output<typeof FormValue>;

/** Values by the id of their field. */
export const FormValues = z.record(Id, FormValue);
export type FormValues = z.output<typeof FormValues>;

/** Parts of an address. */
export const addressParts = ['postalCode', 'address'] as const;
/** Parts of a bank account; `kind` is one of `bankAccountKinds`, `holder` the name in katakana. */
export const bankAccountParts = ['bank', 'branch', 'kind', 'number', 'holder'] as const;
export const bankAccountKinds = ['ordinary', 'checking', 'savings'] as const;
