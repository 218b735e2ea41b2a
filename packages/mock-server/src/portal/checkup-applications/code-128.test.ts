import { expect, it } from 'vitest';
import { code128Bars } from './code-128.js';

/** Reads bars back, as a scanner does. */
function read(bars: string): { values: number[]; check: number } {
  const symbols = new Map(
    Array.from({ length: 100 }, (_, value) => [
      code128Bars(String(value).padStart(2, '0')).slice(6, 12),
      value,
    ]),
  );
  const groups = bars.slice(0, -7).match(/.{6}/g) ?? [];
  const values = groups.map((group) => symbols.get(group) ?? -1);
  return { values: values.slice(0, -1), check: values.at(-1) ?? -1 };
}

const modules = (bars: string) => [...bars].reduce((sum, width) => sum + Number(width), 0);

it('every symbol is eleven modules wide, and no two are alike', () => {
  const symbols = Array.from({ length: 100 }, (_, value) =>
    code128Bars(String(value).padStart(2, '0')).slice(6, 12),
  );
  expect(new Set(symbols).size).toBe(100);
  for (const symbol of symbols) expect(modules(symbol)).toBe(11);
});

it('an even number of digits is written two by two', () => {
  // 105 + 12·1 + 34·2 = 185, and 185 mod 103 = 82
  expect(read(code128Bars('1234')).values.slice(1)).toEqual([12, 34]);
  expect(read(code128Bars('1234')).check).toBe(82);
});

it('eleven digits begin with one alone', () => {
  const bars = code128Bars('26100000123');
  // Start, one digit, shift to pairs, five pairs, check, stop
  expect(modules(bars)).toBe(9 * 11 + 13);
  expect(read(bars).values.slice(1)).toEqual([18, 99, 61, 0, 0, 1, 23]);
});
