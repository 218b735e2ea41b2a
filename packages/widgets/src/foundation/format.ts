import type { Language } from './language.js';

const locales: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-GB' };
/** The portal lives in Japan, wherever its reader is. */
const timeZone = 'Asia/Tokyo';

/** 「2026年11月22日」, from an instant (UTC) or a calendar date in Japan (YYYY-MM-DD). */
export function formatDate(value: string | number, language: Language): string {
  const date = typeof value === 'string' && value.length === 10 ? `${value}T00:00:00+09:00` : value;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(new Date(date));
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

/** 「12 KB」: sizes of files as people read them, in units of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1_000
      ? [bytes, 'byte']
      : bytes < 1_000_000
        ? [bytes / 1_000, 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: bytes < 10_000 ? 1 : 0,
  }).format(value as number);
}
