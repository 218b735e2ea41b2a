import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  confirmationKeyAlphabet,
  confirmationKeyLength,
  foldConfirmationKey,
  formatConfirmationKey,
  isConfirmationKey,
  parseConfirmationKey,
} from './confirmation-key.js';

const key = fc.string({
  unit: fc.constantFrom(...confirmationKeyAlphabet),
  minLength: confirmationKeyLength,
  maxLength: confirmationKeyLength,
});
const noise = fc.constantFrom('', '\r\n', ...' 　\n\t\u00a0\u200b\ufeff\u00ad', ...'-ー－―‐−─ｰ「」');
const fullWidth = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0);
const lookalikes: Readonly<Record<string, readonly string[]>> = {
  0: ['O', 'o', 'Ｏ'],
  1: ['I', 'l', 'L', 'i', 'Ｉ'],
};

describe('foldConfirmationKey', () => {
  it('S-L9: reads a key through case, width, look-alikes, spaces, dashes and invisible characters', () => {
    const asTyped = key.chain((value) =>
      fc
        .tuple(
          ...[...value].map((character) =>
            fc.tuple(
              noise,
              fc.constantFrom(
                character,
                character.toLowerCase(),
                fullWidth(character),
                ...(lookalikes[character] ?? []),
              ),
            ),
          ),
        )
        .map((pieces) => ({ value, typed: pieces.flat().join('') })),
    );
    fc.assert(
      fc.property(asTyped, noise, ({ value, typed }, end) => {
        expect(foldConfirmationKey(typed + end)).toBe(value);
        expect(parseConfirmationKey(typed + end)).toEqual({ ok: true, value });
      }),
    );
  });

  it('S-L9: never makes one key of two', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        fc.pre(one !== other);
        expect(foldConfirmationKey(formatConfirmationKey(one))).not.toBe(
          foldConfirmationKey(other.toLowerCase()),
        );
      }),
    );
  });

  it('reads a key back from the form it is shown in', () => {
    fc.assert(
      fc.property(key, (value) => {
        expect(formatConfirmationKey(value)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(foldConfirmationKey(formatConfirmationKey(value))).toBe(value);
      }),
    );
  });
});

describe('the form of a key', () => {
  it('D9: has no letter that a hand mistakes for another', () => {
    expect(confirmationKeyAlphabet).toHaveLength(32);
    expect(confirmationKeyAlphabet).not.toMatch(/[ILOU]/);
    for (const character of confirmationKeyAlphabet) expect(foldConfirmationKey(character)).toBe(character);
  });

  it.each([
    ['', 'required'],
    [' 　-「」\u200b', 'required'],
    ['ABCD-EFG', 'too_short'],
    ['ABCD-EFGH-J', 'too_long'],
    ['ABCD-EFGU', 'invalid_character'],
    ['ABCD-EFG確', 'invalid_character'],
    ['ABCD-EFG😀', 'invalid_character'],
  ])('spends no try on %j (%s)', (typed, code) => {
    expect(parseConfirmationKey(typed)).toEqual({ ok: false, code });
    expect(isConfirmationKey(foldConfirmationKey(typed))).toBe(false);
  });

  it('takes a folded key only', () => {
    expect(isConfirmationKey('ABCD2345')).toBe(true);
    expect(isConfirmationKey('abcd2345')).toBe(false);
    expect(isConfirmationKey('ABCD2345\n')).toBe(false);
  });
});
