import { composeMarks } from '@ikiiki/sdk/rules/folding';

/** Forms of names that the font lacks, and what offices write instead. */
const substitutes: Readonly<Record<string, string>> = { 𠮷: '吉' };
/** 下駄: the printers' sign for a character that is not there. */
const missing = '〓';

/** Controls, formats, halves of characters. Not characters of private use: those are somebody's name. */
const invisible = /(?!\n)(?:[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector})/gu;

/** Text as the font can set it. What it lacks becomes the common form or 〓, never nothing. */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const composed = composeMarks(text.replace(/[^\S\n]/gu, ' ').replace(invisible, ''));
  return Array.from(composed, (character) => {
    if (character === '\n' || hasGlyph(character.codePointAt(0) ?? 0)) return character;
    return substitutes[character] ?? missing;
  }).join('');
}
