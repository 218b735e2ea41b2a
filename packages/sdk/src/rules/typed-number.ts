import { foldDigits } from './folding.js';

/** A number as people type it: full width, commas between thousands, any kind of minus, its unit behind. */
export function readNumber(typed: string | number, unit = ''): number | undefined {
  const text = foldDigits(String(typed)).replace('。', '.');
  const ending = foldDigits(unit);
  const bare = ending !== '' && text.endsWith(ending) ? text.slice(0, -ending.length).trim() : text;
  return /^-?(\d{1,15}|\d{1,3}(,\d{3}){1,4})(\.\d{0,15})?$/.test(bare)
    ? Number(bare.replaceAll(',', '')) || 0
    : undefined;
}

/** Places after the decimal point of a number that {@link readNumber} gave. */
export function decimalsOf(value: number): number {
  const [, mantissa = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, mantissa.length - Number(exponent));
}
