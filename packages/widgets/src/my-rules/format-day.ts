import { locales } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';

const inJapan = (dateOn: string) => new Date(`${dateOn}T00:00:00+09:00`);

const format = (dateOn: string, language: Language, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'Asia/Tokyo' }).format(inJapan(dateOn));

/** 「11月22日(日)」, from a calendar date in Japan. */
export const formatDay = (dateOn: string, language: Language): string =>
  format(dateOn, language, { month: 'long', day: 'numeric', weekday: 'short' });

/** 「11月16日」 */
export const formatMonthDay = (dateOn: string, language: Language): string =>
  format(dateOn, language, { month: 'long', day: 'numeric' });

/** 「11/16」 */
export const formatShortDay = (dateOn: string, language: Language): string =>
  format(dateOn, language, { month: 'numeric', day: 'numeric' });

/** 「日」 */
export const formatWeekday = (dateOn: string, language: Language): string =>
  format(dateOn, language, { weekday: 'short' });

/** 「2026年11月」, from YYYY-MM. */
export const formatMonth = (month: string, language: Language): string =>
  format(`${month}-01`, language, { year: 'numeric', month: 'long' });
