import type { Language } from './language.js';

export const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };
/** The portal lives in Japan, wherever its reader is. */
export const timeZone = 'Asia/Tokyo';
/** Making a formatter costs more than a hundred uses of it: a list of notices makes one. */
const longDates: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** 「2026年11月22日」, from an instant (UTC) or a calendar date in Japan (YYYY-MM-DD). */
export function formatDate(value: string | number, language: Language): string {
  const date = typeof value === 'string' && value.length === 10 ? `${value}T00:00:00+09:00` : value;
  longDates[language] ??= new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone });
  return longDates[language].format(new Date(date));
}

export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(locales[language]);
}
