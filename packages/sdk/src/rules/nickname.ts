import { hasControls, isBlank, stripSpaces } from './folding.js';
import type { Judgement } from './judgement.js';
import { romanize, unifySpelling } from './romaji.js';
import { foldSearch } from './search-words.js';

export type NicknameErrorCode = 'required' | 'too_long' | 'invalid_character';

/** Characters as people count them: an emoji with its modifiers is one. */
export function nicknameLength(text: string): number {
  return [...new Intl.Segmenter('ja', { granularity: 'grapheme' }).segment(text)].length;
}

/**
 * Judges a nickname by the portal's policy. It is free text: spaces at its ends go, nothing else is changed.
 * Line breaks, other control characters and those that turn the direction of the text around them are refused.
 */
export function judgeNickname(
  text: string,
  policy: { readonly nicknameMaxLength: number },
): Judgement<string, NicknameErrorCode> {
  const value = text.trim();
  if (isBlank(value)) return { ok: false, code: 'required' };
  if (hasControls(value)) return { ok: false, code: 'invalid_character' };
  if (nicknameLength(value) > policy.nicknameMaxLength) return { ok: false, code: 'too_long' };
  return { ok: true, value };
}

/**
 * A name as it is compared, never as it is kept or shown: half width, lower case, without spaces and marks, kana and
 * Latin letters in one spelling, 髙→高 and 﨑→崎 and other variant characters in their common form (DOMAIN 4.7).
 */
export function foldName(text: string): string {
  const plain = stripSpaces(foldSearch(text)).replace(/[・･.,、。_=＝-]/g, '');
  return unifySpelling(romanize(plain));
}

/**
 * Whether a nickname shows the member's real name. It is a reason to warn, not to refuse (DOMAIN 0.16): the portal
 * knows the name, the page does not. A family name or a given name alone is no match.
 *
 * @param names the full name in each script the portal has it in, family name first, a space between (`日野 太郎`, `ヒノ タロウ`)
 */
export function looksLikeRealName(nickname: string, names: readonly string[]): boolean {
  const folded = foldName(nickname);
  if (folded === '') return false;
  const parts = names.map((name) => name.trim().split(/\s+/).map(foldName));
  const families = parts.map(([family = '']) => family);
  const givens = parts.map(([, ...given]) => given.join(''));
  const whole = families.flatMap((family) =>
    givens.flatMap((given) => (family && given ? [family + given, given + family] : [])),
  );
  return (
    whole.some((name) => folded.includes(name)) ||
    parts.some((part) => part.length === 1 && part[0] === folded)
  );
}
