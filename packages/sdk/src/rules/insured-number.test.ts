import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInsuredNumber, parseInsuredNumber, splitPasted } from './insured-number.js';

const leaflet = { symbol: '1255', number: '003456', value: '1255003456' };

describe('parseInsuredNumber', () => {
  it.each([
    ['as on the leaflet', '1255', '3456'],
    ['with the zeros', '1255', '003456'],
    ['full width', '１２５５', '３４５６'],
    ['with spaces around', ' 1255 ', '\t3456\n'],
    ['with its own label', '記号1255', '番号：3456'],
    ['with zero-width characters', '12\u200b55', '\ufeff3456'],
    ['the whole number in the first field', '1255003456', ''],
    ['the whole number in the first field, with a dash', '1255ー３４５６', ' '],
  ])('reads 記号 and 番号 %s', (_how, symbol, number) => {
    expect(parseInsuredNumber({ symbol, number })).toEqual({ ok: true, ...leaflet });
  });

  it.each([
    [
      '',
      '',
      [
        ['symbol', 'required'],
        ['number', 'required'],
      ],
    ],
    [
      '　',
      '\u200b',
      [
        ['symbol', 'required'],
        ['number', 'required'],
      ],
    ],
    ['1255', '', [['number', 'required']]],
    ['', '3456', [['symbol', 'required']]],
    ['12a5', '3456', [['symbol', 'not_digits']]],
    ['1255', '三四五六', [['number', 'not_digits']]],
    ['125', '3456', [['symbol', 'too_short']]],
    ['12551', '3456', [['symbol', 'too_long']]],
    ['1255', '1234567', [['number', 'too_long']]],
    [
      '12553456',
      '',
      [
        ['symbol', 'too_long'],
        ['number', 'required'],
      ],
    ],
    ['1255003456', '3456', [['symbol', 'too_long']]],
  ])('names the field and the reason for %j and %j', (symbol, number, errors) => {
    expect(parseInsuredNumber({ symbol, number })).toEqual({
      ok: false,
      errors: errors.map(([field, code]) => ({ field, code })),
    });
  });

  it('fills a short 記号 with zeros only where the society says so', () => {
    const input = { symbol: '12', number: '34' };
    expect(parseInsuredNumber(input, { padSymbol: true })).toMatchObject({ ok: true, value: '0012000034' });
    expect(parseInsuredNumber(input)).toMatchObject({ ok: false });
  });

  it('reads every number back from its own echo', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 999_999 }),
        (symbol, number) => {
          const echo = formatInsuredNumber(String(symbol), String(number));
          expect(parseInsuredNumber({ symbol: echo, number: '' })).toMatchObject({ ok: true, value: echo });
          expect(echo).toMatch(/^\d{10}$/);
        },
      ),
    );
  });
});

describe('splitPasted', () => {
  it.each([
    '1255-3456',
    '1255ー３４５６',
    '1255−3456',
    '1255 3456',
    '1255　3456',
    '1255\t3456',
    '1255\r\n3456\r\n',
    '1255・3456',
    '1255/3456',
    '1255003456',
    '１２５５００３４５６',
    '記号1255 番号3456',
    '記号1255番号3456',
    '記号：1255\n番号：3456',
    '（記号）1255（番号）3456',
    '番号3456 記号1255',
    '記号・番号 1255・3456',
    '被保険者証の記号番号 1255-3456',
    '記号1255 番号3456 枝番00',
    '記号・番号・枝番 1255-3456',
    '保険者番号 06123456 記号 1255 番号 3456',
  ])('puts a pasted %j into both fields', (text) => {
    expect(splitPasted(text)).toEqual({ ...leaflet, certain: true });
  });

  it.each([
    ['12553', '1255000003'],
    ['12553456', '1255003456'],
    ['125503456', '1255003456'],
  ])('splits %j after the fourth digit, but asks for confirmation', (text, value) => {
    expect(splitPasted(text)).toMatchObject({ value, certain: false });
  });

  it.each([
    '',
    ' ',
    '1255',
    '125-3456',
    '12551-3456',
    '1255-3456789',
    '12550034567',
    '1255-34-56-78',
    'abc',
    '1255-34x6',
    '2000年5月5日',
    '番号3456',
  ])('does not guess at %j', (text) => {
    expect(splitPasted(text)).toBeUndefined();
  });

  it('splits a short 記号 off at a separator where the society pads it', () => {
    expect(splitPasted('12-34', { padSymbol: true })).toMatchObject({ value: '0012000034', certain: true });
  });
});
