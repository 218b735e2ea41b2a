/*
 * Lenient reading of identifiers (DOMAIN 4): what people type or paste in full width, with a long-vowel mark for a
 * hyphen or with invisible characters around it is read as what they meant, and the reading is shown back to them.
 *
 * | use                          | reads through                              | function               |
 * |------------------------------|--------------------------------------------|------------------------|
 * | 記号, 番号, birth date        | width, dashes of all kinds, spaces         | `foldDigits`           |
 * | mail address                 | width, 。 for a dot, spaces around it       | `foldEmail`            |
 * | 確認キー                      | width, case, dashes, spaces, 「」, O I L    | `foldConfirmationKey`  |
 * | login ID                     | width, spaces around it                    | `foldLoginId`          |
 * | names, to compare only       | width, spaces, kana, variant characters    | `foldName`             |
 * | words to search by           | width, case, kana, spaces, variants (髙)    | `foldSearch`           |
 *
 * Never for passwords (judged exactly as typed, SECURITY S-P6) and never for free text: NFKC changes meanings there.
 */

/** Characters that nobody sees: zero width, soft hyphen, byte order mark, direction marks, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Hyphens, dashes, minus signs, box-drawing lines and the long-vowel mark ー, as they are left after NFKC. */
const dashes = /[\u02d7\u058a\u1806\u2010-\u2015\u2043\u2212\u2500\u2501\u2e3a\u2e3b\u30a0\u30fc]/g;

/** White space of every width, line breaks, the next-line control and the blank braille cell. */
const spaces = /[\s\u0085\u2800]+/g;

/** Full width to half width and the like (NFKC), without invisible characters. */
export function foldWidth(text: string): string {
  return text.replace(invisible, '').normalize('NFKC');
}

/** Every kind of dash becomes `-`. Expects the result of {@link foldWidth}. */
export function foldDashes(text: string): string {
  return text.replace(dashes, '-');
}

/** Every run of white space becomes one space, none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(spaces, ' ').trim();
}

/** Takes out white space of every kind. */
export function stripSpaces(text: string): string {
  return text.replace(spaces, '');
}

/**
 * Text whose marks are one with their letters (が of two parts as が). Letter by letter: whole texts must not be
 * normalized, which would fold forms that names are written in (U+FA19 to 神).
 */
export function composeMarks(text: string): string {
  return text.replace(/\P{M}\p{M}+/gu, (marked) => marked.normalize('NFC'));
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return stripSpaces(foldWidth(text)) === '';
}

/** Whether a text has line breaks, other control characters, or some that turn the direction of the text around them. */
export function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text);
}

/** For fields of digits: 記号, 番号, birth date. */
export function foldDigits(text: string): string {
  return foldSpaces(foldDashes(foldWidth(text)));
}
