import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PasswordPolicy } from '../contract/policies.js';
import { judgePassword, passwordRulesAttribute } from './password.js';

const leaflet: PasswordPolicy = {
  name: 'leaflet',
  minLength: 8,
  maxLength: 128,
  maxBytes: 512,
  required: ['upper', 'lower', 'digit'],
  allowedSymbols: "_#+/=?!@*%&^`'-",
  ambiguousSymbols: ',、',
  recommendSymbol: true,
};
const nist: PasswordPolicy = {
  ...leaflet,
  name: 'nist',
  minLength: 15,
  required: [],
  allowedSymbols: null,
  ambiguousSymbols: '',
};
const codes = (password: string, policy = leaflet) =>
  judgePassword(password, policy).errors.map(({ code, character }) =>
    character ? `${code} ${character}` : code,
  );

describe('judgePassword', () => {
  it.each(['Passw0rd', 'aB345678', `Aa1_#+/=?!@*%&^\`'-`, `Aa1${'x'.repeat(125)}`])(
    'D1: takes %j',
    (password) => {
      expect(judgePassword(password, leaflet)).toMatchObject({ ok: true, errors: [] });
    },
  );

  it.each([
    ['', ['too_short', 'missing_upper', 'missing_lower', 'missing_digit']],
    ['Passw0r', ['too_short']],
    ['password1', ['missing_upper']],
    ['PASSWORD1', ['missing_lower']],
    ['Password', ['missing_digit']],
    ['Passw0rd,', ['symbol_ambiguous ,']],
    ['Passw0rd、', ['symbol_ambiguous 、']],
    ['Passw0rd$', ['symbol_not_allowed $']],
    ['Passw0rd $.:;~()[]{}<>|\\"', [...' $.:;~()[]{}<>|\\"'].map((symbol) => `symbol_not_allowed ${symbol}`)],
    ['Passw0rd’', ['symbol_not_allowed ’']],
    ['Passw0rdｱ', ['symbol_not_allowed ｱ']],
    ['Passw0rd😀', ['symbol_not_allowed 😀']],
    ['Passw0rd$$$', ['symbol_not_allowed $']],
  ])('D1, D2: refuses %j and names every refused character once', (password, errors) => {
    expect(codes(password)).toEqual(errors);
  });

  it.each([...'Ａａ１＿＃＋／＝？！＠＊％＆＾｀＇－，　あア亜￥ー', '\u{20bb7}'])(
    'S-P6: says of %j that it is full width, instead of turning it into half width',
    (character) => {
      expect(codes(`Passw0rd${character}`)).toEqual([`full_width ${character}`]);
    },
  );

  it('S-P6: a password of full-width letters meets no rule by being folded', () => {
    expect(codes('Ｐａｓｓｗ０ｒｄ')).toEqual([
      'missing_upper',
      'missing_lower',
      'missing_digit',
      ...[...'Ｐａｓｗ０ｒｄ'].map((letter) => `full_width ${letter}`),
    ]);
  });

  it('D3: 128 characters pass and the 129th does not', () => {
    expect(codes(`Aa1${'x'.repeat(125)}`)).toEqual([]);
    expect(codes(`Aa1${'x'.repeat(126)}`)).toEqual(['too_long']);
  });

  it('D3: counts characters, not UTF-16 units, and bytes of their own', () => {
    expect(judgePassword('😀'.repeat(15), nist)).toMatchObject({ ok: true, length: 15, bytes: 60 });
    expect(codes('😀'.repeat(14), nist)).toEqual(['too_short']);
    expect(codes('😀'.repeat(128), nist)).toEqual([]);
    expect(codes('😀'.repeat(128), { ...nist, maxBytes: 511 })).toEqual(['too_long']);
  });

  it('nist: asks for length only and takes any character', () => {
    expect(codes('correct horse 電池 ホチキス', nist)).toEqual([]);
    expect(codes('Passw0rd', nist)).toEqual(['too_short']);
  });

  it('advises a symbol where there is none, without refusing', () => {
    expect(judgePassword('Passw0rd', leaflet)).toMatchObject({ ok: true, advisesSymbol: true });
    expect(judgePassword('Passw0rd!', leaflet).advisesSymbol).toBe(false);
    expect(judgePassword('Passw0rd', { ...leaflet, recommendSymbol: false }).advisesSymbol).toBe(false);
  });

  it('D2: a society that means the comma may allow it', () => {
    expect(codes('Passw0rd,', { ...leaflet, allowedSymbols: `${leaflet.allowedSymbols},` })).toEqual([]);
  });

  it('keeps the lines of the checklist in one order, so that nothing jumps while someone types', () => {
    const order = judgePassword('', leaflet).rules.map(({ rule }) => rule);
    expect(order).toEqual([
      'min_length',
      'max_length',
      'upper',
      'lower',
      'digit',
      'half_width',
      'allowed_characters',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (password) => {
        expect(judgePassword(password, leaflet).rules.map(({ rule }) => rule)).toEqual(order);
      }),
    );
  });

  it('passes exactly when every line of the checklist is met', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'abcXYZ019_#-,、$Ａあ '), maxLength: 20 });
    fc.assert(
      fc.property(typed, fc.constantFrom(leaflet, nist), (password, policy) => {
        const judgement = judgePassword(password, policy);
        expect(judgement.ok).toBe(judgement.rules.every(({ met }) => met));
        expect(judgement.ok).toBe(judgement.errors.length === 0);
      }),
    );
  });

  it('shows which line is met', () => {
    const met = (password: string) =>
      judgePassword(password, leaflet).rules.flatMap(({ rule, met }) => (met ? [rule] : []));
    expect(met('')).toEqual(['max_length', 'half_width', 'allowed_characters']);
    expect(met('abcＡ$')).toEqual(['max_length', 'lower']);
    expect(met('ABCDEFGH、')).toEqual(['min_length', 'max_length', 'upper', 'half_width']);
  });
});

describe('passwordRulesAttribute', () => {
  it('lets a password manager make a password that passes', () => {
    expect(passwordRulesAttribute(leaflet)).toBe(
      "minlength: 8; maxlength: 128; required: upper; required: lower; required: digit; allowed: [-_#+/=?!@*%&^`'];",
    );
    expect(passwordRulesAttribute(nist)).toBe('minlength: 15; maxlength: 128; allowed: ascii-printable;');
  });

  it('puts - first and ] last, where the grammar of the attribute reads them as themselves', () => {
    expect(passwordRulesAttribute({ ...leaflet, required: [], allowedSymbols: 'a]b-c' })).toContain('[-abc]');
  });
});
