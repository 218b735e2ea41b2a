import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { HealthRecordsTexts } from './health-records.messages.js';

interface Said {
  readonly type: string;
  readonly value: number;
  readonly diastolic?: number | undefined;
  readonly timing?: string | undefined;
}

/** A value with its unit as it is read: 「68.4kg」「128/82mmHg」「6時間45分」「95mg/dL（空腹時）」. */
export function valueText(
  texts: HealthRecordsTexts,
  language: Language,
  { type, value, diastolic, timing }: Said,
): string {
  if (type === 'sleep') return texts.duration(Math.floor(value / 60), value % 60);
  const number = formatNumber(value, language);
  const written = diastolic === undefined ? number : `${number}/${formatNumber(diastolic, language)}`;
  return texts.withUnit(type, written) + (timing === undefined ? '' : texts.inBrackets(texts.timing(timing)));
}

/** 「11月22日（日）」. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(day));
}

/** 「2026年11月」. */
export function monthText(month: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01`));
}
