import { foldSpaces, hasControls, isBlank } from './folding.js';
import type { Judgement } from './judgement.js';

/** One line of free text, up to so many characters: white space is folded, nothing else is changed. */
export function judgeLine(text: string, most: number): Judgement<string, 'required' | 'too_long'> {
  if (isBlank(text)) return { ok: false, code: 'required' };
  const value = foldSpaces(text);
  return [...value].length > most ? { ok: false, code: 'too_long' } : { ok: true, value };
}

/** The same, of what others are shown: control characters and those that turn the direction of the text are refused. */
export function judgePlainLine(
  text: string,
  most: number,
): Judgement<string, 'required' | 'too_long' | 'invalid_character'> {
  if (!isBlank(text) && hasControls(foldSpaces(text))) return { ok: false, code: 'invalid_character' };
  return judgeLine(text, most);
}
