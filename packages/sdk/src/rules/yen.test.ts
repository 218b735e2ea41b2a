import { expect, it } from 'vitest';
import { readYen } from './yen.js';

it.each([
  ['3210', 3210],
  ['３，２１０円', 3210],
  [' ￥ 3,210 ', 3210],
  ['¥0', 0],
  ['12,345,678 円', 12_345_678],
  ['', undefined],
  ['3,21', undefined],
  ['-100', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['三千円', undefined],
  ['999999999', undefined],
])('%s is %s yen', (typed, yen) => {
  expect(readYen(typed)).toBe(yen);
});
