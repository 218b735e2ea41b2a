import { expect, it } from 'vitest';
import { maskedInsuredNumber } from './masked-number.js';

it('leaves no digit of 記号・番号', () => {
  expect(maskedInsuredNumber('1234567890')).toBe('＊＊＊＊＊＊＊＊＊＊');
  expect(maskedInsuredNumber('記号 1234 番号 567890')).toBe('記号 ＊＊＊＊ 番号 ＊＊＊＊＊＊');
});
