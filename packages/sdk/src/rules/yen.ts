import { foldSpaces, foldWidth } from './folding.js';

/** The most of one amount, in yen: more was mistyped. */
export const maxYen = 99_999_999;

/**
 * An amount as people type it, in whole yen: `3,210円`, `￥３２１０`, ` 3210 `.
 * @returns undefined for what is no whole amount up to {@link maxYen}
 */
export function readYen(typed: string): number | undefined {
  const digits = foldSpaces(foldWidth(typed)).replace(/^[¥\\]\s?|\s?円$/g, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(digits)) return undefined;
  const yen = Number(digits.replaceAll(',', ''));
  return yen <= maxYen ? yen : undefined;
}
