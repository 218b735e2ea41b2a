import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { encodeShiftJis, missingCharacter } from './shift-jis.js';

/** What a program on Windows reads, by tables that are not the platform's. */
const asWindowsReads = (bytes: Uint8Array) => iconv.decode(Buffer.from(bytes), 'cp932');

describe('a text in Shift_JIS', () => {
  it('is read by another program as it was written: kana, kanji of names, marks, half-width kana', () => {
    const text = '髙﨑クリニック 醫院 ①㈱№ ﾊﾝｶｸ ABC-123\r\n"￥3,210" ｜―～∥－';
    expect(encodeShiftJis(text).missing).toEqual([]);
    expect(asWindowsReads(encodeShiftJis(text).bytes)).toBe(text);
  });

  it('has every character that Windows-31J has, each as Windows writes it', () => {
    const characters: string[] = [];
    for (let code = 0x20; code < 0x1_0000; code += 1) {
      const character = String.fromCharCode(code);
      const bytes = iconv.encode(character, 'cp932');
      const isPrivate = code >= 0xe000 && code <= 0xf8ff;
      // iconv-lite writes ? for what it does not have
      if (isPrivate || (code !== 0x3f && bytes.length === 1 && bytes[0] === 0x3f)) continue;
      // The overline as ~ would be another sign
      if (character === '‾') continue;
      if (code >= 0x100) characters.push(character);
    }
    expect(characters.length).toBeGreaterThan(7_000);
    const different = characters.filter((character) => {
      const { bytes, missing } = encodeShiftJis(character);
      return missing.length > 0 || asWindowsReads(bytes) !== asWindowsReads(iconv.encode(character, 'cp932'));
    });
    expect(different).toEqual([]);
  });

  it('keeps the form that a name is written in, also beside the common one', () => {
    const text = '神\ufa19 福\ufa1b 精\ufa1d';
    expect(asWindowsReads(encodeShiftJis(text).bytes)).toBe(text);
    expect(encodeShiftJis('か\u3099').missing).toEqual([]);
  });

  it('never has a question mark for what it cannot say: 〓 stands there, and the character is told once', () => {
    const { bytes, missing } = encodeShiftJis('𠮷田歯科 𠮷野家 😀');
    expect(asWindowsReads(bytes)).toBe(
      `${missingCharacter}田歯科 ${missingCharacter}野家 ${missingCharacter}`,
    );
    expect(missing).toEqual(['𠮷', '😀']);
    expect(encodeShiftJis('?').bytes).toEqual(Uint8Array.of(0x3f));
  });

  it('reads through what macOS writes otherwise, composed kana and variants of a character', () => {
    expect(asWindowsReads(encodeShiftJis('9〜10時 −5 ガ 葛\u{e0100}城').bytes)).toBe('9～10時 －5 ガ 葛城');
  });
});
