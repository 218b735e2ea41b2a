import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDashes, foldDigits, foldSpaces, foldWidth, stripSpaces } from './folding.js';
import { foldSearch } from './search-words.js';

describe('folding', () => {
  it.each([
    ['full-width digits', '１２５５', '1255'],
    ['circled digits', '①②', '12'],
    ['a zero-width space, a soft hyphen and a byte order mark', '1\u200b2\u00ad5\ufeff5', '1255'],
    ['direction marks and joiners', '\u200e12\u200d55\u202c', '1255'],
    ['a variation selector', '1255\ufe0f', '1255'],
    ['half-width kana', 'ｶﾞ', 'ガ'],
  ])('reads through %s', (_what, typed, meant) => {
    expect(foldWidth(typed)).toBe(meant);
  });

  it.each([...'-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u30fc\uff70\uff0d\ufe63\ufe58\u02d7'])(
    'reads dash %j as a hyphen between digits',
    (dash) => {
      expect(foldDigits(`1255${dash}3456`)).toBe('1255-3456');
    },
  );

  it.each(['\u3000', '\u00a0', '\t', '\n', '\r\n', '\u2003', '\u2028', '\u202f', '\u0085', '\u2800'])(
    'reads space %j as a space and none at the ends',
    (space) => {
      expect(foldDigits(`${space}1255${space}${space}3456${space}`)).toBe('1255 3456');
      expect(stripSpaces(`${space}1255${space}3456`)).toBe('12553456');
    },
  );

  it('leaves nothing in words to search by that ends a text in a database', () => {
    expect(foldSearch('ス\0キー ABC')).toBe('す\ufffdきー abc');
  });

  it('leaves dashes alone where they are not asked for', () => {
    expect(foldWidth('タロー')).toBe('タロー');
    expect(foldDashes('一')).toBe('一');
  });

  it('changes nothing in what is already half-width digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,12}$/), (digits) => {
        expect(foldDigits(digits)).toBe(digits);
      }),
    );
  });

  it('leaves no space at an end and no double space, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldSpaces(text)).not.toMatch(/^\s|\s\s|\s$/);
      }),
    );
  });
});
