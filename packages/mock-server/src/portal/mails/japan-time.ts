import type { Locale } from '@ikiiki/sdk/contract';

const options = {
  timeZone: 'Asia/Tokyo',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

const formats = {
  ja: new Intl.DateTimeFormat('ja-JP', options),
  en: new Intl.DateTimeFormat('en-GB', options),
} as const;

/** An instant to the minute, in Japan's time and saying so. Never later than the instant itself. */
export function japanTime(instant: number, locale: Locale): string {
  return `${formats[locale].format(instant)}${locale === 'ja' ? '(日本時間)' : ' (Japan time)'}`;
}
