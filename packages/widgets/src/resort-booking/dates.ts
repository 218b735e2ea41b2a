import { formatNumber, locales } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs more than a hundred uses of it: a calendar makes one. */
function formatter(language: Language, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${name}`;
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** 「2月13日(土)」. */
export const dayText = (on: string, language: Language): string =>
  formatter(language, 'day', { month: 'long', day: 'numeric', weekday: 'short' }).format(new Date(on));

/** 「2027年2月」. */
export const monthText = (month: string, language: Language): string =>
  formatter(language, 'month', { year: 'numeric', month: 'long' }).format(new Date(`${month}-01`));

/** 「土」. */
export const weekdayText = (on: string, language: Language): string =>
  formatter(language, 'weekday', { weekday: 'short' }).format(new Date(on));

/** 0 for a Sunday. */
export const weekdayOf = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();

/** 「12,300円」. */
export const yenText = (yen: number, language: Language): string =>
  language === 'ja' ? `${formatNumber(yen, language)}円` : `¥${formatNumber(yen, language)}`;
