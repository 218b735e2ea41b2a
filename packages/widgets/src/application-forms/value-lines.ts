import type { FormField, FormPerson, FormValue } from '@ikiiki/sdk/contract';
import { formatBirthDate } from '@ikiiki/sdk/rules/birth-date';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ApplyingTexts } from './applying.messages.js';

export interface ValueContext {
  readonly texts: ApplyingTexts;
  readonly language: Language;
  readonly people: readonly FormPerson[];
}

/** 「2026年9月（令和8年）」, from YYYY-MM. */
const monthText = (value: string, language: Language): string => {
  const text = formatBirthDate(`${value}-01`, language);
  return language === 'ja' ? text.replace('1日', '') : text.replace(/ 1,/, '');
};

function lineOf({ texts, language, people }: ValueContext, field: FormField, value: string): string {
  const number = () => (/^\d{1,15}$/.test(value) ? formatNumber(Number(value), language) : value);
  switch (field.type) {
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(value) ? formatBirthDate(value, language) : value;
    case 'month':
      return /^\d{4}-\d\d$/.test(value) ? monthText(value, language) : value;
    case 'yen':
      return texts.yen(number());
    case 'number':
      return field.unit ? texts.unit(number(), field.unit) : number();
    case 'choice':
      return field.options.find(({ id }) => id === value)?.label ?? value;
    case 'yes_no':
      return value === 'yes' ? texts.yes : value === 'no' ? texts.no : value;
    case 'consent':
      return value === 'yes' ? texts.agreed : '';
    case 'person':
      return people.find(({ id }) => id === value)?.name ?? '';
    default:
      return value;
  }
}

const kindName = (texts: ApplyingTexts, kind = ''): string =>
  ({ ordinary: texts.ordinary, checking: texts.checking, savings: texts.savings })[kind] ?? kind;

/** A value as a person reads it again, a line each; none where there is no value. */
export function valueLines(context: ValueContext, field: FormField, value: FormValue | undefined): string[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [lineOf(context, field, value)].filter(Boolean);
  const { texts } = context;
  if (field.type === 'address') {
    const { postalCode = '', address = '' } = value;
    return [postalCode && `〒${postalCode.replace(/^(\d{3})(\d{4})$/, '$1-$2')}`, address].filter(Boolean);
  }
  const { bank = '', branch = '', kind, number = '', holder = '' } = value;
  return [
    [bank, branch].filter(Boolean).join(' '),
    [kindName(texts, kind), number].filter(Boolean).join(' '),
    holder,
  ]
    .map((line) => line.trim())
    .filter(Boolean);
}
