import { describe, expect, it } from 'vitest';
import { judgeAccountNumber, judgePhone, judgePostalCode, judgeShippingAddress } from './shipping-address.js';

describe('a postal code is read as it was meant', () => {
  it.each([
    ['seven digits', '1234567'],
    ['with a hyphen', '123-4567'],
    ['in full width', '１２３４５６７'],
    ['in full width with its mark', '〒１２３－４５６７'],
    ['with a long-vowel mark for the hyphen', '１２３ー４５６７'],
    ['with a dash for it', '123–4567'],
    ['with a minus sign', '123−4567'],
    ['with spaces', ' 〒 123　4567 '],
    ['with a zero-width character', '\u200b123-4567'],
  ])('%s', (_how, typed) => {
    expect(judgePostalCode(typed)).toEqual({ ok: true, value: '1234567' });
  });

  it.each([
    ['', 'required'],
    [' 〒 ', 'required'],
    ['ー', 'required'],
    ['123456', 'invalid_format'],
    ['12345678', 'invalid_format'],
    ['123-456O', 'invalid_format'],
    ['一二三四五六七', 'invalid_format'],
  ])('%j is not taken', (typed, code) => {
    expect(judgePostalCode(typed)).toEqual({ ok: false, code });
  });
});

describe('a telephone number is read as it was meant', () => {
  it.each([
    ['0312345678', '0312345678'],
    ['03-1234-5678', '0312345678'],
    ['（０３）１２３４ー５６７８', '0312345678'],
    ['090 1234 5678', '09012345678'],
    ['０９０－１２３４－５６７８', '09012345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['＋８１９０１２３４５６７８', '09012345678'],
    ['+81-3-1234-5678', '0312345678'],
    ['+81 (0)90-1234-5678', '09012345678'],
    ['050-1234-5678', '05012345678'],
    ['0120-123-456', '0120123456'],
    ['0800-123-4567', '08001234567'],
    ['020-123-4567', '0201234567'],
  ])('%s', (typed, value) => {
    expect(judgePhone(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['　', 'required'],
    ['031234567', 'invalid_format'],
    ['090123456789', 'invalid_format'],
    ['9012345678', 'invalid_format'],
    ['090-1234-567', 'invalid_format'],
    ['03-1234-56789', 'invalid_format'],
    ['020-1234-5678', 'invalid_format'],
    ['010-1234-5678', 'invalid_format'],
    ['+1 212 555 0100', 'invalid_format'],
    ['03-1234-567内', 'invalid_format'],
  ])('%j is not taken', (typed, code) => {
    expect(judgePhone(typed)).toEqual({ ok: false, code });
  });
});

describe('a member number of another programme', () => {
  it.each([
    ['12345678', '12345678'],
    ['１２３４－５６７８－９０１２－３４５６', '1234567890123456'],
    ['1234 5678 9012', '123456789012'],
  ])('%s is read as it was meant', (typed, value) => {
    expect(judgeAccountNumber(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['1234567', 'invalid_format'],
    ['12345678901234567', 'invalid_format'],
    ['AB345678', 'invalid_format'],
  ])('%j is not taken', (typed, code) => {
    expect(judgeAccountNumber(typed)).toEqual({ ok: false, code });
  });
});

describe('an address', () => {
  const typed = {
    name: '　山吹　はるか ',
    postalCode: '〒１２３－４５６７',
    address: '架空県みどり野市１－２－３\nみどり荘 １０１',
    phone: '０９０ー１２３４ー５６７８',
  };

  it('is kept as it was written; only its digits and spaces are folded', () => {
    expect(judgeShippingAddress(typed)).toEqual({
      ok: true,
      value: {
        name: '山吹 はるか',
        postalCode: '1234567',
        address: '架空県みどり野市１－２－３ みどり荘 １０１',
        phone: '09012345678',
      },
    });
  });

  it('tells all that is wrong with it at once', () => {
    expect(judgeShippingAddress({ name: ' ', postalCode: '123', address: '', phone: '090' })).toEqual({
      ok: false,
      errors: {
        name: 'required',
        postalCode: 'invalid_format',
        address: 'required',
        phone: 'invalid_format',
      },
    });
  });

  it.each(['\u200b', '\u2800', '\u3164\u3000'])(
    'without a name that anybody can see has none: %j',
    (blank) => {
      expect(judgeShippingAddress({ ...typed, name: blank, address: blank })).toEqual({
        ok: false,
        errors: { name: 'required', address: 'required' },
      });
    },
  );

  it('is measured in characters, not in halves of them', () => {
    const longest = { ...typed, name: '𠮷'.repeat(60), address: '𠮷'.repeat(200) };
    expect(judgeShippingAddress(longest).ok).toBe(true);
    expect(judgeShippingAddress({ ...longest, name: '𠮷'.repeat(61), address: '𠮷'.repeat(201) })).toEqual({
      ok: false,
      errors: { name: 'too_long', address: 'too_long' },
    });
  });
});
