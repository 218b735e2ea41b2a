import type { CheckupLimit, CheckupResult, CheckupSummary, CheckupValue } from '@ikiiki/sdk/contract';
import { formatDate, locales } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { CheckupResultsMessages, JudgementWord } from './checkup-results.messages.js';

type Named = Pick<CheckupResult, 'item' | 'name'> & { readonly converted?: unknown };
type Measured = Pick<
  CheckupValue,
  'status' | 'statusReason' | 'value' | 'comparator' | 'decimals' | 'unit' | 'answer'
>;

/** What every part of the widget writes with. */
export interface CheckupView {
  readonly texts: Translation<CheckupResultsMessages>;
  readonly language: Language;
  /** Language of what the society wrote, where that is not the reader's. */
  readonly societys: 'ja' | undefined;
  readonly date: (value: string) => string;
  /** A year is no number of things: without separators. */
  readonly year: (checkup: Pick<CheckupSummary, 'fiscalYear'>) => string;
  readonly number: (value: number, decimals?: number) => string;
  readonly item: (of: Named) => string;
  /** A value with its unit, or why there is none. */
  readonly value: (of: Measured) => string;
  /** A number with its unit. */
  readonly amount: (value: number, decimals: number, unit: string) => string;
  /** With its sign. */
  readonly difference: (value: number, decimals: number, unit: string) => string;
  readonly limit: (limit: CheckupLimit, of: Pick<CheckupValue, 'unit' | 'decimals'>) => string;
}

const words: readonly string[] = ['none', 'guidance', 'referral'];

/** How a value is told. A judgement that this version does not know is none that it could explain. */
export function judgementWord({
  judgement,
  limits,
}: Pick<CheckupValue, 'judgement' | 'limits'>): JudgementWord {
  if (!words.includes(judgement)) return 'not_judged';
  const isStratified = limits.length > 0 && limits.every(({ basis }) => basis === 'stratification');
  return judgement === 'guidance' && isStratified ? 'stratification' : (judgement as JudgementWord);
}

/** How a limit is told. */
export const limitWord = ({ kind, basis }: CheckupLimit): JudgementWord =>
  basis === 'stratification' ? 'stratification' : kind === 'referral' ? 'referral' : 'guidance';

export function checkupView(texts: CheckupView['texts'], language: Language): CheckupView {
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
    }).format(value);
  const amount: CheckupView['amount'] = (value, decimals, unit) =>
    unit === '' ? number(value, decimals) : texts.measured(number(value, decimals), texts.unit(unit));
  return {
    texts,
    language,
    societys: language === 'ja' ? undefined : 'ja',
    date: (value) => formatDate(value, language),
    year: ({ fiscalYear }) => String(fiscalYear),
    number,
    item: ({ item, name, converted }) => texts.itemName(item, name, converted !== undefined),
    value({ status, statusReason, value, comparator, decimals, unit, answer }) {
      const reason = statusReason === undefined ? '' : texts.reason(statusReason);
      if (status === 'not_performed') return texts.notPerformed + reason;
      if (status === 'not_measurable') return texts.notMeasurable + reason;
      if (answer) return texts.answer(answer.system, answer.code, answer.display);
      if (value === undefined) return texts.noValue;
      const exact = amount(value, decimals, unit);
      if (comparator === undefined) return exact;
      return comparator === '<=' ? texts.atMost(exact) : texts.atLeast(exact);
    },
    amount,
    difference: (value, decimals, unit) =>
      value === 0 ? texts.noDifference : `${value > 0 ? '+' : '−'}${amount(Math.abs(value), decimals, unit)}`,
    limit({ operator, value, display }, { unit }) {
      const decimals = Number.isInteger(value) ? 0 : 1;
      return texts.limitPassed(operator, display ?? amount(value, decimals, unit));
    },
  };
}
