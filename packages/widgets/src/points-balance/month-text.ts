import type { Language } from '../foundation/language.js';

/** 「2026年5月」 or, beside others of its year, 「5月」, from YYYY-MM. */
export function monthText(month: string, language: Language, short = false): string {
  const format: Intl.DateTimeFormatOptions = short ? { month: 'short' } : { year: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(new Date(`${month}-01`));
}
