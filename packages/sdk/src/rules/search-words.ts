import { foldSpaces, foldWidth } from './folding.js';
import { commonForms } from './variant-characters.js';

/**
 * For words to search by and the texts they are looked for in: width, case, kana and variants of characters (髙, 高) make
 * no difference. U+0000 becomes U+FFFD, as on a page: databases end a text there, or take none.
 */
export function foldSearch(text: string): string {
  const hiragana = (katakana: string) => String.fromCharCode(katakana.charCodeAt(0) - 0x60);
  return commonForms(foldSpaces(foldWidth(text)))
    .replaceAll('\0', '\ufffd')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, hiragana);
}
