import type { Language } from './language.js';

export const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };
/** The portal lives in Japan, wherever its reader is. */
const timeZone = 'Asia/Tokyo';
/** Making a formatter costs more than a hundred uses of it: a list of notices makes one. */
const longDates: Partial<Record<Language, Intl.DateTimeFormat>> = {};

/** 「2026年11月22日」, from an instant (UTC) or a calendar date in Japan (YYYY-MM-DD). */
export function formatDate(value: string | number, language: Language): string {
  const date = typeof value === 'string' && value.length === 10 ? `${value}T00:00:00+09:00` : value;
  longDates[language] ??= new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone });
  return longDates[language].format(new Date(date));
}

/** 「11月22日 18:00」, from an instant (UTC). */
export function formatTime(value: string | number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(value));
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}
