import { expect, it } from 'vitest';
import { printable } from './printable.js';

const all = () => true;

it.each([
  ['a letter and its mark become one', 'か\u3099く\u3099', 'がぐ'],
  ['forms of names stay as they are written', '神\ufa19 福\ufa1b 髙﨑', '神\ufa19 福\ufa1b 髙﨑'],
  ['selectors of variants go, the character stays', '辻\u{e0100}', '辻'],
  ['what nobody sees goes, and turns no text around', 'a\u202eb\u200bc\u0000d', 'abcd'],
  ['lines stay, other space is a space', 'a\nb\tc\u00a0d', 'a\nb c d'],
])('%s', (_, text, shown) => {
  expect(printable(text, all)).toBe(shown);
});

it('a character that a society has made for a name is shown as missing, not left out', () => {
  const lacks = (codePoint: number) => codePoint < 0xe000 || codePoint > 0xf8ff;
  expect(printable('\ue012田 花子', lacks)).toBe('〓田 花子');
});

it('what the font lacks is written in its common form, or shown as missing', () => {
  const lacks = (codePoint: number) => codePoint < 0x10000;
  expect(printable('𠮷田 🙂', lacks)).toBe('吉田 〓');
});
