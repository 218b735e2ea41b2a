import { describe, expect, it } from 'vitest';
import { byteRange } from './byte-range.js';

describe('a range of 10 bytes', () => {
  it.each([
    ['bytes=0-3', 0, 3],
    ['bytes=4-', 4, 9],
    ['bytes=9-9', 9, 9],
    ['bytes=4-99', 4, 9],
    ['bytes=4-99999999999999999999999', 4, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-99', 0, 9],
    ['BYTES= 0 - 3', 0, 3],
  ])('%s', (range, from, to) => {
    expect(byteRange(range, 10)).toEqual({ from, to });
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0', 'bytes=99999999999999999999999-'])(
    '%s lies outside of them',
    (range) => {
      expect(byteRange(range, 10)).toBe('none');
    },
  );

  it.each([
    null,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'bytes=a-b',
    'bytes=0-1,4-5',
    'lines=0-1',
    'bytes=1.5-2',
  ])('%s is no range that is kept to: the whole is answered', (range) => {
    expect(byteRange(range, 10)).toBe('whole');
  });

  it.each(['bytes=0-', 'bytes=-1'])('%s of nothing lies outside of it', (range) => {
    expect(byteRange(range, 0)).toBe('none');
  });
});
