import { foldSpaces, foldWidth } from './folding.js';
import type { Judgement } from './judgement.js';

/** Hiragana and narrow katakana become katakana; runs of spaces become one. */
export const readKana = (text: string): string =>
  foldSpaces(foldWidth(text)).replace(/[\u3041-\u3096]/g, (hiragana) =>
    String.fromCharCode(hiragana.charCodeAt(0) + 0x60),
  );

const longest = 60;

/** A name's reading, in katakana. */
export function judgeKana(text: string): Judgement<string, 'required' | 'too_long' | 'invalid_kana'> {
  const value = readKana(text);
  if (value === '') return { ok: false, code: 'required' };
  if ([...value].length > longest) return { ok: false, code: 'too_long' };
  return /^[ァ-ヶー・ ]+$/.test(value) ? { ok: true, value } : { ok: false, code: 'invalid_kana' };
}
