import type { Language } from './language.js';

/** Making a formatter costs more than a hundred uses of it. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** 「2026年5月」 or, beside others of its year, 「5月」, from YYYY-MM. */
export function formatMonth(month: string, language: Language, short?: 'short'): string {
  const key = language + short;
  formats[key] ??= new Intl.DateTimeFormat(language, {
    month: short ?? 'long',
    year: short ? undefined : 'numeric',
    timeZone: 'UTC',
  });
  return formats[key].format(new Date(month));
}
