import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';

const states: Readonly<Record<string, string>> = {
  not_published: '掲載前',
  expired: '掲載終了',
  not_enrolled: '加入前・喪失後',
};

const ja = {
  most: (month: string, amount: string) => `お支払いになった額が最も多い月は${month}で、${amount}です。`,
  none: 'お支払いになった額はありません。',
  missing: (months: string) => `${months}の分は、載っていません。`,
  paid: 'お支払いになった額（円）',
  total: '医療費の総額',
  month: '月',
  asTable: '表で見る',
  caption: (year: string) => `${year}年の月ごとの額`,
  state: (code: string) => states[code] ?? '—',
};

const statesEn: Readonly<Record<string, string>> = {
  not_published: 'To come',
  expired: 'No longer kept',
  not_enrolled: 'Not insured here',
};

const en: Translation<typeof ja> = {
  most: (month, amount) => `You paid most in ${month}: ${amount}. `,
  none: 'You paid nothing. ',
  missing: (months) => `Not included: ${months}.`,
  paid: 'What you paid (yen)',
  total: 'Whole cost',
  month: 'Month',
  asTable: 'Show as a table',
  caption: (year) => `Month by month, ${year}`,
  state: (code) => statesEn[code] ?? '—',
};

const tables = { ja, en };

export const yearPictureTexts = (language: Language): Translation<typeof ja> => tables[language];
