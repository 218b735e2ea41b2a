/** For how many people a recipe can be told at least and at most. */
export const servingsRange = { least: 1, most: 20 } as const;

/** Digits, commas, points and slashes of full width are read as those of half width; all else stays as it is written. */
const foldFigures = (text: string): string =>
  text.replace(/[０-９，．／]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const signs: Readonly<Record<string, string>> = {
  '½': '1/2',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
};
const spellFractions = (text: string): string =>
  text
    .replace(/(\d)[と ]?([½⅓⅔¼¾])/g, (_, whole: string, sign: string) => `${whole}と${signs[sign]}`)
    .replace(/[½⅓⅔¼¾]/g, (sign) => signs[sign] ?? sign);

const figure = String.raw`(?:(\d{1,6})と)?(\d{1,6})/(\d{1,6})|\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,3})?`;
const figures = new RegExp(String.raw`(?<![\d./,])(?:${figure})(?![\d./,]*\d)`, 'g');

/** What is weighed and poured: told in decimals, and not in fractions. */
const measured =
  /^(?:\s*[〜～~–-]\s*[\d.,/と]+)?\s*(?:[mk]?g|m?l|cc|cm(?!角)|グラム|キログラム|リットル|ミリリットル)/i;
/** Sizes, shares, times and temperatures are the same for any number of people. */
const fixed = /^\s*(?:mm|cm角|%|％|℃|度|分(?!の)|等分|W)/;

/** Parts of one in which cooks count. */
const parts: readonly (readonly [value: number, words: string])[] = [
  [0, ''],
  [1 / 4, '1/4'],
  [1 / 3, '1/3'],
  [1 / 2, '1/2'],
  [2 / 3, '2/3'],
  [3 / 4, '3/4'],
  [1, ''],
];
/** What is less than this of a spoon or a piece can only be added by feeling. */
const leastPart = 1 / 8;
const tolerance = 1e-9;

function measuredWords(value: number): string {
  if (value >= 10) return String(Math.round(value));
  return String(Math.max(0.1, Math.round(value * 10) / 10));
}

function countedWords(value: number): string {
  const whole = Math.floor(value + tolerance);
  const rest = value - whole;
  const distance = ([part]: readonly [number, string]) => Math.abs(part - rest);
  // Nothing is not what anybody means by very little
  const possible = whole === 0 ? parts.slice(1) : parts;
  const nearest = possible.reduce((best, part) => (distance(part) < distance(best) ? part : best));
  const [part, words] = nearest;
  const full = part === 1 ? whole + 1 : whole;
  const about = distance(nearest) > tolerance ? '約' : '';
  if (words === '') return about + full;
  return about + (full === 0 ? words : `${full}と${words}`);
}

/** A figure as a whole fraction, so that thirds are thirds. */
function readFigure(
  written: string,
  whole: string | undefined,
  over: string | undefined,
  under: string | undefined,
): readonly [number, number] {
  if (over !== undefined && under !== undefined) {
    return [Number(whole ?? 0) * Number(under) + Number(over), Number(under)];
  }
  const [units = '', decimals = ''] = written.replaceAll(',', '').split('.');
  return [Number(units + decimals), 10 ** decimals.length];
}

/**
 * An ingredient's amount, written for `from` people, for `to` people: every figure in it is multiplied, and told as
 * cooks tell it (`大さじ1と1/2`, `約2/3個`, `1.5g`). Words such as 適量 and 少々 stay, and so do sizes, times and
 * temperatures (`2cm角`, `10分`). What becomes too little to measure is 少々.
 *
 * @param from people the amount is written for, a whole number from 1
 * @param to people to cook for, a whole number from 1; any other leaves the amount as it is written
 */
export function scaleAmount(amount: string, from: number, to: number): string {
  const isPossible = [from, to].every((people) => Number.isInteger(people) && people >= 1);
  if (!isPossible || from === to) return amount;
  const text = spellFractions(foldFigures(amount));
  let isTooLittle = false;
  const scaled = text.replace(figures, (written, whole?: string, over?: string, under?: string, ...more) => {
    const rest = text.slice((more[0] as number) + written.length);
    const [numerator, denominator] = readFigure(written, whole, over, under);
    if (fixed.test(rest) || denominator === 0 || numerator === 0) return written;
    const value = (numerator * to) / (denominator * from);
    if (measured.test(rest)) return measuredWords(value);
    isTooLittle ||= value < leastPart - tolerance;
    return countedWords(value);
  });
  return isTooLittle ? '少々' : scaled;
}
