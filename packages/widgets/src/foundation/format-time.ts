import { locales, timeZone } from './format.js';
import type { Language } from './language.js';

/** 「11月22日 18:00」, from an instant (UTC). */
export function formatTime(value: string | number, language: Language): string {
  return new Date(value).toLocaleString(locales[language], {
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}
