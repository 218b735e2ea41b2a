import { locales } from './format.js';
import type { Language } from './language.js';

/** 「30秒」「15分」「24時間」, rounded up, in the coarsest unit of which there are at least two. */
export function formatWait(ms: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  const [value, unit] =
    seconds < 120
      ? [seconds, 'second']
      : seconds < 120 * 60
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  const wait = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'long',
  }).format(value as number);
  // Japanese is written without the gap that Intl leaves before the unit
  return language === 'ja' ? wait.replace(/\s/g, '') : wait;
}
