import type { FormCondition, FormField, FormOption, FormPaper, FormSection } from '@ikiiki/sdk/contract';

/** What is common to fields of every kind. */
interface Asked {
  readonly support?: string;
  /** @default true */
  readonly required?: boolean;
  readonly visibleWhen?: FormCondition;
}

type Written<Type extends FormField['type']> = Omit<
  Extract<FormField, { readonly type: Type }>,
  'id' | 'label' | 'type' | 'required' | keyof Asked
>;

const field =
  <Type extends Exclude<FormField['type'], 'unknown'>>(type: Type) =>
  (id: string, label: string, of: Written<Type>, asked: Asked = {}): FormField =>
    ({ id, label, type, required: true, ...of, ...asked }) as unknown as FormField;

/** One of those kinds that have nothing of their own. */
const plain =
  (type: 'kana' | 'yes_no' | 'phone' | 'address' | 'bank_account' | 'consent' | 'yen') =>
  (id: string, label: string, asked: Asked = {}): FormField =>
    field(type)(id, label, {} as never, asked);

export const date = field('date');
export const month = field('month');
export const number = field('number');
export const choice = field('choice');
export const kana = plain('kana');
export const yesNo = plain('yes_no');
export const phone = plain('phone');
export const address = plain('address');
export const bankAccount = plain('bank_account');
export const consent = plain('consent');
export const yen = plain('yen');

const writtenText = field('text');
const writtenPerson = field('person');

/** A line of text. */
export const line = (id: string, label: string, asked: Asked = {}, maxLength = 60): FormField =>
  writtenText(id, label, { long: false, maxLength }, asked);

/** Text of several lines. */
export const lines = (id: string, label: string, asked: Asked = {}, maxLength = 400): FormField =>
  writtenText(id, label, { long: true, maxLength }, asked);

/** Anybody of the family. */
export const person = (id: string, label: string, asked: Asked = {}): FormField =>
  writtenPerson(id, label, { dependantsOnly: false }, asked);

/** One of the dependants. */
export const dependant = (id: string, label: string, asked: Asked = {}): FormField =>
  writtenPerson(id, label, { dependantsOnly: true }, asked);

/** A day that is over, or today. */
export const past = { future: false } as const;
/** Any day. */
export const anyDay = { future: true } as const;

/** Options, from their ids and labels. */
export const options = (labels: Readonly<Record<string, string>>): { readonly options: FormOption[] } => ({
  options: Object.entries(labels).map(([id, label]) => ({ id, label })),
});

/** Asked where a field has one of these values. */
export const when = (fieldId: string, ...anyOf: string[]): { readonly visibleWhen: FormCondition } => ({
  visibleWhen: { fieldId, anyOf },
});

export const section = (id: string, title: string, fields: FormField[], support?: string): FormSection => ({
  id,
  title,
  fields,
  ...(support !== undefined && { support }),
});

/** A paper. @param more `required` is true where it says nothing else */
export const paper = (
  id: string,
  title: string,
  more: { readonly support?: string; readonly required?: boolean; readonly visibleWhen?: FormCondition } = {},
): FormPaper => ({ id, title, required: true, ...more });

/** Where a benefit is paid. */
export const payment = (): FormSection =>
  section('payment', '振込先', [
    bankAccount('account', '給付金の振込先', { support: '申請する方ご本人の口座をご記入ください。' }),
  ]);

/** The last word of every form. */
export const declaration = (): FormSection =>
  section('declaration', '申告', [
    phone('phone', '日中に連絡のとれる電話番号', {
      support: '内容を確かめるため、お電話することがあります。',
    }),
    consent('true', '記入した内容は、事実に相違ありません。'),
  ]);
