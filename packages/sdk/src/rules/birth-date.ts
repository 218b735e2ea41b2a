import { calendarDate, isCalendarDate } from './calendar-date.js';
import { foldDigits } from './folding.js';

export type BirthDateErrorCode =
  | 'required'
  | 'invalid_format'
  | 'impossible_date'
  | 'future_date'
  /** The era had ended or not begun (平成1年1月5日, 昭和65年). */
  | 'era_out_of_range';

export type BirthDateReading =
  | {
      readonly ok: true;
      /** Calendar date, YYYY-MM-DD. */
      readonly value: string;
    }
  | {
      readonly ok: false;
      readonly code: BirthDateErrorCode;
      /** With `era_out_of_range`: the date the person probably means (昭和65年5月5日 → 1990-05-05). */
      readonly suggestion?: string;
    };

/** Eras by first day, newest first; the first day of an era is no longer a day of the one before. */
const eras = [
  { ja: '令和', en: 'Reiwa', letter: 'R', from: '2019-05-01' },
  { ja: '平成', en: 'Heisei', letter: 'H', from: '1989-01-08' },
  { ja: '昭和', en: 'Showa', letter: 'S', from: '1926-12-25' },
  { ja: '大正', en: 'Taisho', letter: 'T', from: '1912-07-30' },
  { ja: '明治', en: 'Meiji', letter: 'M', from: '1868-01-25' },
] as const;
type Era = (typeof eras)[number];

/** Before 1873 Japan counted by the moon; nobody born then is alive. */
const firstDay = '1873-01-01';

const maxTextLength = 60;

/**
 * Reads a birth date as people write it: `20000505`, `2000/5/5`, `2000年5月5日`, `H12.5.5`, `H120505`,
 * `平成12年5月5日`, `昭和元年12月25日`, `平成十二年五月五日`, in any width. ・ and 。 are what a Japanese keyboard gives
 * for / and a dot.
 *
 * @param today date in Japan (YYYY-MM-DD); a birth on that day is no future date
 */
export function parseBirthDate(text: string, today: string): BirthDateReading {
  const folded = foldDigits(text);
  if (folded === '') return { ok: false, code: 'required' };
  const typed = folded.length > maxTextLength ? undefined : readNumbers(folded);
  if (!typed) return { ok: false, code: 'invalid_format' };
  const { era, year, month, day } = typed;
  const value = calendarDate(era ? firstYear(era) + year - 1 : year, month, day);
  if (!isCalendarDate(value) || year < 1 || value < firstDay) return { ok: false, code: 'impossible_date' };
  if (era && eraOf(value) !== era) {
    return { ok: false, code: 'era_out_of_range', ...(value <= today && { suggestion: value }) };
  }
  return value > today ? { ok: false, code: 'future_date' } : { ok: true, value };
}

/**
 * A date for people: `2000年5月5日（平成12年）` or `May 5, 2000 (Heisei 12)`, so that a slip in the era is seen.
 * `value` is a calendar date as {@link parseBirthDate} gives it.
 */
export function formatBirthDate(value: string, locale: 'ja' | 'en'): string {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const era = eraOf(value);
  const yearInEra = era ? year - firstYear(era) + 1 : 0;
  if (locale === 'ja') {
    const inEra = era ? `（${era.ja}${yearInEra === 1 ? '元' : yearInEra}年）` : '';
    return `${year}年${month}月${day}日${inEra}`;
  }
  const date = new Date(value).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  return era ? `${date} (${era.en} ${yearInEra})` : date;
}

function eraOf(value: string): Era | undefined {
  return eras.find(({ from }) => from <= value);
}

function firstYear(era: Era): number {
  return Number(era.from.slice(0, 4));
}

interface TypedDate {
  readonly era: Era | undefined;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function readNumbers(folded: string): TypedDate | undefined {
  const text = folded
    .replace(/(\d) (?=\d)/g, '$1-')
    .replace(/^西暦|生(まれ)?$| /g, '')
    .replace(/[〇零一二三四五六七八九十]+/g, fromKanji);
  const inEra = /^(明治|大正|昭和|平成|令和|[MTSHR])[-.]?(?=[\d元])/i.exec(text);
  const date = text.slice(inEra?.[0].length ?? 0).replace(/^元/, '1');
  const [, year, month, day] =
    /^(\d+)[-/.,年・。、](\d{1,2})[-/.,月・。、](\d{1,2})日?$/.exec(date) ??
    /^(\d+)(\d\d)(\d\d)$/.exec(date) ??
    [];
  if (!year || (inEra ? year.length > 2 : year.length !== 4)) return undefined;
  const era = eras.find(({ ja, letter }) => ja === inEra?.[1] || letter === inEra?.[1]?.toUpperCase());
  return { era, year: Number(year), month: Number(month), day: Number(day) };
}

/** 十二 → 12, 二〇〇〇 → 2000. */
function fromKanji(text: string): string {
  const digits = (part: string) =>
    [...part].map((kanji) => (kanji === '零' ? 0 : '〇一二三四五六七八九'.indexOf(kanji))).join('');
  const [tens = '', ones] = text.split('十');
  if (ones === undefined) return digits(text);
  return (digits(tens) || '1') + (digits(ones) || '0');
}
