/** 「1,234」. */
export const numberInWords = (value: number): string => value.toLocaleString('ja-JP');

/** 「1,234円」. */
export const yenInWords = (amount: number): string => `${numberInWords(amount)}円`;

/** 「2026年8月」, of `2026-08` or of a day in it. */
export const monthInWords = (month: string): string =>
  `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** 「2026年8月5日」, of `2026-08-05`. */
export const dateInWords = (date: string): string => `${monthInWords(date)}${Number(date.slice(8))}日`;
