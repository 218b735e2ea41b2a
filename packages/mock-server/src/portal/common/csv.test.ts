import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('another program reads what was written, quotes, commas and line breaks included', () => {
  const rows = [
    ['名称', '金額'],
    ['医療法人 "架空", 本院', 3210],
    ['二行の\r\n名称', 0],
  ];
  const text = csvOf(rows);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(parse(text, { record_delimiter: '\r\n' })).toEqual([
    ['名称', '金額'],
    ['医療法人 "架空", 本院', '3210'],
    ['二行の 名称', '0'],
  ]);
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r\n=1',
  ' =1',
  '＝１',
  '＋１',
  '－１',
  '＠x',
  '\0=1',
  '\u2028=1',
])('%j is no formula in a spreadsheet', (text) => {
  const [[cell = '']] = parse(csvOf([[text]])) as [[string]];
  expect(cell).toMatch(/^'[=+\-@＝＋－＠]/);
});
