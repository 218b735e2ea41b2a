import { foldDashes, foldWidth, stripSpaces } from './folding.js';
import type { Judgement } from './judgement.js';

/** Crockford's base32: no I, L, O, U, so that a key can be read aloud and typed by hand (SECURITY D9). */
export const confirmationKeyAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Characters of a key, without the hyphen it is shown with: 40 bits (SECURITY S-L8). */
export const confirmationKeyLength = 8;

export type ConfirmationKeyErrorCode = 'required' | 'too_short' | 'too_long' | 'invalid_character';

/**
 * 確認キー as typed or pasted → as it is compared (SECURITY S-L9): any width and case, without spaces, line breaks,
 * invisible characters, dashes of all kinds and brackets 「」; O is read as 0, I and L as 1.
 */
export function foldConfirmationKey(text: string): string {
  return stripSpaces(foldDashes(foldWidth(text)))
    .replace(/[-「」『』"'“”‘’]/g, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** A folded key as people see it: `ABCD-EFGH`. */
export function formatConfirmationKey(key: string): string {
  return key.replace(/(.{4})(?=.)/gu, '$1-');
}

/** Whether a folded text has the form of a key; says nothing about whether it is the right one. */
export function isConfirmationKey(folded: string): boolean {
  return folded.length === confirmationKeyLength && onlyKeyCharacters(folded);
}

/** Folds what was typed and says what is wrong with its form, before a try is spent on it. */
export function parseConfirmationKey(text: string): Judgement<string, ConfirmationKeyErrorCode> {
  const value = foldConfirmationKey(text);
  if (value === '') return { ok: false, code: 'required' };
  if (!onlyKeyCharacters(value)) return { ok: false, code: 'invalid_character' };
  if (value.length < confirmationKeyLength) return { ok: false, code: 'too_short' };
  if (value.length > confirmationKeyLength) return { ok: false, code: 'too_long' };
  return { ok: true, value };
}

function onlyKeyCharacters(folded: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(folded);
}
