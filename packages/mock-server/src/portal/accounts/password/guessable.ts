import { lookAlikeForm, plainForm } from './look-alike.js';
import type { WordList } from './word-list.js';

/** Fewer letters than this beside words that everybody here thinks of are no secret. */
const ownLetters = 4;
const distinctCharacters = 4;

/**
 * Whether a password is among the first that somebody would guess (SECURITY S-P4): a known password or word in any case,
 * width or disguise, also with a trifle behind it, or little beside the society's own words.
 *
 * @param contextWords the society's names and the like
 */
export function isGuessable(password: string, list: WordList, contextWords: readonly string[]): boolean {
  const plain = plainForm(password);
  if (new Set(plain).size < distinctCharacters) return true;
  if (list.words.has(lookAlikeForm(plain))) return true;
  if (lettersBeside(plain, contextWords) < ownLetters) return true;
  return stemsOf(plain).some((stem) => list.stems.has(lookAlikeForm(stem)));
}

/** The word at the front where only a trifle follows: 1, 12, 123, 2026, 777, ! … */
function stemsOf(plain: string): readonly string[] {
  const match = /^(.*?)(\d*)[^\p{L}\d]*$/su.exec(plain);
  const [, stem = '', digits = ''] = match ?? [];
  return isTrifle(digits) ? [stem, stem.replace(/[^\p{L}\d]+$/u, '')] : [];
}

function isTrifle(digits: string): boolean {
  if (digits.length <= 2) return true;
  if (/^(19|20)\d\d$/.test(digits)) return true;
  return ['01234567890', '09876543210'].some((row) => row.includes(digits)) || /^(\d)\1+$/.test(digits);
}

/** Letters that are left when the words are taken out; `Infinity` where none of them is in. */
function lettersBeside(plain: string, words: readonly string[]): number {
  // As long as the plain form, so that places in one are places in the other.
  const disguised = lookAlikeForm(plain);
  const covered = new Set<number>();
  for (const word of words.map((each) => lookAlikeForm(plainForm(each)))) {
    for (let at = disguised.indexOf(word); at !== -1; at = disguised.indexOf(word, at + 1)) {
      for (let place = at; place < at + word.length; place += 1) covered.add(place);
    }
  }
  if (covered.size === 0) return Number.POSITIVE_INFINITY;
  return [...plain.matchAll(/\p{L}/gu)].filter(({ index }) => !covered.has(index)).length;
}
