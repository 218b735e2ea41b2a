import { describe, expect, it } from 'vitest';
import type { LoginIdPolicy } from '../contract/policies.js';
import { foldLoginId, judgeLoginId, loginIdKey } from './login-id.js';

const policy: LoginIdPolicy = {
  minLength: 6,
  maxLength: 32,
  pattern: '[A-Za-z0-9._-]+',
  caseSensitive: false,
};

describe('judgeLoginId', () => {
  it.each([
    ['hanako.hino', 'hanako.hino'],
    ['  Hanako-2000　', 'Hanako-2000'],
    ['ｈａｎａｋｏ＿１', 'hanako_1'],
    ['hanako\u200b1\n', 'hanako1'],
    ['a'.repeat(32), 'a'.repeat(32)],
  ])('takes %j as %j', (typed, value) => {
    expect(judgeLoginId(typed, policy)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'required'],
    ['　', 'required'],
    ['short', 'too_short'],
    ['a'.repeat(33), 'too_long'],
    ['hana ko1', 'invalid_character'],
    ['hanako@1', 'invalid_character'],
    ['はなこ', 'invalid_character'],
    ['hanako1\u0000', 'invalid_character'],
  ])('refuses %j as %s', (typed, code) => {
    expect(judgeLoginId(typed, policy)).toEqual({ ok: false, code });
  });

  it.each(['1255003456', 'a1255003456', '1255-003456', 'x.1255.003456.x'])(
    'S-E8: refuses %j of the member with that 記号番号',
    (loginId) => {
      expect(judgeLoginId(loginId, policy, '1255003456')).toEqual({
        ok: false,
        code: 'contains_insured_number',
      });
      expect(judgeLoginId(loginId, policy, '1255003457')).toMatchObject({ ok: true });
    },
  );
});

describe('loginIdKey', () => {
  it('finds a member who types her ID in another case or width', () => {
    expect(loginIdKey('Ｈａｎａｋｏ1 ', policy)).toBe(loginIdKey('hanako1', policy));
    expect(loginIdKey('Hanako1', { caseSensitive: true })).not.toBe(
      loginIdKey('hanako1', { caseSensitive: true }),
    );
  });

  it('folds nothing but width and the ends', () => {
    expect(foldLoginId('はなー子')).toBe('はなー子');
  });
});
