import { foldDigits } from './folding.js';

/** Digits of 記号. */
const symbolLength = 4;
/** Digits of 番号, zeros on the left (leaflet: 記号1255 番号3456 → 1255003456). */
const numberLength = 6;
/** Longer texts hold more than a number; nobody's card is read out of a page. */
const maxTextLength = 300;

/** 記号 and 番号 of one household, half width, padded. */
export interface InsuredNumberParts {
  /** 記号, 4 digits. */
  readonly symbol: string;
  /** 番号, 6 digits. */
  readonly number: string;
  /** 認証項目1, 10 digits: what the portal is sent and what is shown back (「1255003456 として確認します」). */
  readonly value: string;
}

export type InsuredNumberErrorCode = 'required' | 'not_digits' | 'too_short' | 'too_long';

export interface InsuredNumberError {
  readonly field: 'symbol' | 'number';
  readonly code: InsuredNumberErrorCode;
}

export type InsuredNumberReading =
  | ({ readonly ok: true } & InsuredNumberParts)
  | { readonly ok: false; readonly errors: readonly InsuredNumberError[] };

/** A text taken apart. Not `certain`: where 記号 ends was guessed, so show it and let the person confirm. */
export type PastedInsuredNumber = InsuredNumberParts & { readonly certain: boolean };

export interface InsuredNumberOptions {
  /**
   * Whether a 記号 of fewer than 4 digits is filled with zeros. The leaflet says so of 番号 only.
   * @default false
   */
  readonly padSymbol?: boolean;
}

/**
 * Reads 記号 and 番号 from their two inputs. A whole number in the 記号 input (`1255-3456`, `1255003456`) with an
 * empty 番号 is read too, when it can be read one way only.
 */
export function parseInsuredNumber(
  input: { readonly symbol: string; readonly number: string },
  options: InsuredNumberOptions = {},
): InsuredNumberReading {
  const symbol = digitsOf(input.symbol);
  const number = digitsOf(input.number);
  if (number === '') {
    const whole = splitPasted(input.symbol, options);
    if (whole?.certain) return { ok: true, symbol: whole.symbol, number: whole.number, value: whole.value };
  }
  const errors: InsuredNumberError[] = [];
  const symbolCode =
    judgeDigits(symbol, symbolLength) ?? (tooShort(symbol, options) ? 'too_short' : undefined);
  const numberCode = judgeDigits(number, numberLength);
  if (symbolCode) errors.push({ field: 'symbol', code: symbolCode });
  if (numberCode) errors.push({ field: 'number', code: numberCode });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, ...partsOf(symbol, number) };
}

/**
 * Takes a pasted text apart: `1255-3456`, `1255ー３４５６`, `1255 3456`, `1255003456`, `記号1255 番号3456`, also over
 * several lines and with 枝番 or 保険者番号 around it. 5 to 9 digits without a separator are split after the fourth
 * and marked as not certain. `undefined` where the text holds no 記号 and 番号.
 */
export function splitPasted(
  text: string,
  options: InsuredNumberOptions = {},
): PastedInsuredNumber | undefined {
  if (text.length > maxTextLength) return undefined;
  const folded = foldDigits(text);
  const [symbol = '', number = '', certain = true] = labelled(folded) ?? separated(folded);
  if (judgeDigits(symbol, symbolLength) || judgeDigits(number, numberLength) || tooShort(symbol, options)) {
    return undefined;
  }
  return { ...partsOf(symbol, number), certain };
}

/** 記号 and 番号 as one number of 10 digits, zeros on the left of each. */
export function formatInsuredNumber(symbol: string, number: string): string {
  return symbol.padStart(symbolLength, '0') + number.padStart(numberLength, '0');
}

type Split = readonly [symbol: string, number: string, certain?: boolean] | readonly [];

/** Each number behind its own word. */
function labelled(text: string): Split | undefined {
  const symbol = /記号\D*(\d+)/.exec(text);
  const number = /(?:^|[^者])番号\D*(\d+)/.exec(text);
  if (!symbol?.[1] || !number?.[1]) return undefined;
  const endOf = (match: RegExpExecArray) => match.index + match[0].length;
  // 「記号・番号 1255・3456」 has both words before both numbers.
  return endOf(symbol) === endOf(number) ? undefined : [symbol[1], number[1]];
}

function separated(text: string): Split {
  const bare = text
    .replace(/(\d\D*)枝番号?\)?[\s:]*\d+/, '$1')
    .replace(/被?保険者?証?等?の?|記号|枝番|番号|[\s\-・:,.、。/()]/g, ' ')
    .trim();
  if (!/^[\d ]+$/.test(bare)) return [];
  const [first = '', second, ...more] = bare.split(/ +/);
  if (more.length > 0) return [];
  if (second !== undefined) return [first, second];
  const whole = symbolLength + numberLength;
  if (first.length > whole) return [];
  return [first.slice(0, symbolLength), first.slice(symbolLength), first.length === whole];
}

/** One input's digits: spaces and dashes between them are read through. */
function digitsOf(text: string): string {
  return foldDigits(text).replace(/^(記号|番号):?|[ -]/g, '');
}

function judgeDigits(digits: string, maxLength: number): InsuredNumberErrorCode | undefined {
  if (digits === '') return 'required';
  if (!/^\d+$/.test(digits)) return 'not_digits';
  return digits.length > maxLength ? 'too_long' : undefined;
}

function tooShort(symbol: string, options: InsuredNumberOptions): boolean {
  return symbol.length < symbolLength && !options.padSymbol;
}

function partsOf(symbol: string, number: string): InsuredNumberParts {
  const value = formatInsuredNumber(symbol, number);
  return { symbol: value.slice(0, symbolLength), number: value.slice(symbolLength), value };
}
