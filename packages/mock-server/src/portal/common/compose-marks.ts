/**
 * Text whose marks are one with their letters (が of two parts as が). Letter by letter: whole texts must not be
 * normalized, which would fold forms that names are written in (神, 福).
 */
export const composeMarks = (text: string): string =>
  text.replace(/\P{M}\p{M}+/gu, (marked) => marked.normalize('NFC'));
