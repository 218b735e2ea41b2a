import { expect, it } from 'vitest';
import { formatDocumentCode, parseDocumentCode } from './document-code.js';

it.each([
  'ABCD-EFGH-JKMN',
  'abcdefghjkmn',
  'ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ',
  ' abcd　efgh ー jkmn\n',
  '「ABCD‐EFGH—JKMN」',
])('a code is read from %j', (typed) => {
  expect(parseDocumentCode(typed)).toEqual({ ok: true, value: 'ABCDEFGHJKMN' });
});

it('letters that are taken for digits are read as such', () => {
  expect(parseDocumentCode('OIL0-1111-2222')).toEqual({ ok: true, value: '011011112222' });
});

it.each([
  ['', 'required'],
  [' － ', 'required'],
  ['ABCD-EFGH', 'invalid_format'],
  ['ABCD-EFGH-JKMNP', 'invalid_format'],
  ['ABCD-EFGH-JKM!', 'invalid_format'],
  ['あいうえおかきくけこさし', 'invalid_format'],
  ['𠮷'.repeat(12), 'invalid_format'],
])('%j is %s', (typed, code) => {
  expect(parseDocumentCode(typed)).toEqual({ ok: false, code });
});

it('a code is shown in fours', () => {
  expect(formatDocumentCode('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN');
});
