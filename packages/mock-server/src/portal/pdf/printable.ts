/** Forms of names that the font lacks, and what offices write instead. */
const substitutes: Readonly<Record<string, string>> = { 𠮷: '吉' };
/** 下駄: the printers' sign for a character that is not there. */
const missing = '〓';

const invisible = /(?!\n)(?:\p{C}|\p{Variation_Selector})/gu;

/**
 * Text as the font can set it. Marks are composed with their letters, letter by letter: whole texts must not be
 * normalized, which would fold forms that names are written in (神, 福). What the font lacks becomes the common form
 * or 〓, never nothing.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  const composed = text
    .replace(/[^\S\n]/gu, ' ')
    .replace(invisible, '')
    .replace(/\P{M}\p{M}+/gu, (marked) => marked.normalize('NFC'));
  return Array.from(composed, (character) => {
    if (character === '\n' || hasGlyph(character.codePointAt(0) ?? 0)) return character;
    return substitutes[character] ?? missing;
  }).join('');
}
