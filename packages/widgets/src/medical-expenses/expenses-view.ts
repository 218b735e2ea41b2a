import { formatDate, formatNumber } from '../foundation/format.js';
import { formatMonth } from '../foundation/format-month.js';
import type { Language } from '../foundation/language.js';
import type { MedicalExpensesTexts } from './medical-expenses.messages.js';

/** Texts and formats as views need them. */
export interface ExpensesView {
  readonly texts: MedicalExpensesTexts;
  readonly language: Language;
  /** 「3,210円」. */
  readonly yen: (amount: number) => string;
  readonly number: (value: number) => string;
  /** 「2026年8月」. */
  readonly month: (month: string) => string;
  /** 「8月」, beside others of its year. */
  readonly shortMonth: (month: string) => string;
  readonly date: (date: string) => string;
  /** 「1月～8月」, or each by itself where they are not in a row. */
  readonly monthsInWords: (months: readonly string[]) => string;
}

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Months of a year, those in a row together. */
function runsOf(months: readonly string[]): (readonly [first: string, last: string])[] {
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && numberOf(month) === numberOf(run[1]) + 1) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

export function expensesView(texts: MedicalExpensesTexts, language: Language): ExpensesView {
  const number = (value: number) => formatNumber(value, language);
  const shortMonth = (month: string) => formatMonth(month, language, 'short');
  return {
    texts,
    language,
    number,
    yen: (amount) => texts.yen(number(amount)),
    month: (month) => formatMonth(month, language),
    shortMonth,
    date: (date) => formatDate(date, language),
    monthsInWords: (months) =>
      runsOf(months)
        .map(([first, last]) =>
          first === last ? shortMonth(first) : texts.fromTo(shortMonth(first), shortMonth(last)),
        )
        .join(texts.comma),
  };
}
