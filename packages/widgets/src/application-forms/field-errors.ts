import type { FormField, FormSection, FormValue } from '@ikiiki/sdk/contract';
import type { FormErrorCode } from '@ikiiki/sdk/rules/application-form';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { ApplyingTexts } from './applying.messages.js';

interface Erring {
  readonly field: FormField;
  /** Of an address or a bank account; empty else. */
  readonly part: string;
  readonly value: FormValue | undefined;
  readonly code: FormErrorCode;
  readonly sections: readonly FormSection[];
}

const chosen: readonly string[] = ['choice', 'yes_no', 'person'];

/** What is wrong with a field, in words that say how to mend it. */
export function errorText(texts: ApplyingTexts, language: Language, erring: Erring): string {
  const { field, part, code } = erring;
  const number = (value = 0) => formatNumber(value, language);
  switch (code) {
    case 'required':
      if (field.type === 'consent') return texts.agree;
      return chosen.includes(field.type) || part === 'kind' ? texts.choose : texts.enter;
    case 'too_long': {
      if (field.type !== 'text' || typeof erring.value !== 'string') return texts.tooLongPart;
      return texts.tooLong(number(field.maxLength), number([...erring.value.trim()].length));
    }
    case 'impossible_date':
      return texts.impossibleDate;
    case 'future_date':
      return texts.futureDate;
    case 'era_out_of_range':
      return texts.era;
    case 'before_start':
      return texts.beforeStart(startLabel(erring));
    case 'invalid_number':
      return texts.notANumber;
    case 'too_small':
      return texts.atLeast(number(field.type === 'number' ? field.min : 0));
    case 'too_large':
      return texts.atMost(number(field.type === 'number' || field.type === 'yen' ? field.max : 0));
    case 'invalid_kana':
      return texts.notKana;
    case 'invalid_format':
      return formatText(texts, erring);
    default:
      return texts.again;
  }
}

function formatText(texts: ApplyingTexts, { field, part }: Erring): string {
  if (part === 'postalCode') return texts.invalidPostalCode;
  if (part === 'number') return texts.invalidAccount;
  if (field.type === 'phone') return texts.invalidPhone;
  if (field.type === 'month') return texts.invalidMonth;
  return field.type === 'date' ? texts.invalidDate : texts.again;
}

function startLabel({ field, sections }: Erring): string {
  const start = 'notBefore' in field ? field.notBefore : undefined;
  return sections.flatMap(({ fields }) => fields).find(({ id }) => id === start)?.label ?? '';
}
