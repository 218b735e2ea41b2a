import { describe, expect, it } from 'vitest';
import { formatDate, formatNumber } from './format.js';
import { formatTime } from './format-time.js';
import { formatWait } from './format-wait.js';

describe('dates are those of Japan, wherever the reader is', () => {
  it('an instant in the evening of UTC is the next day', () => {
    expect(formatDate('2026-11-21T15:00:00.000Z', 'ja')).toBe('2026年11月22日');
    expect(formatTime('2026-11-21T15:05:00.000Z', 'ja')).toBe('11月22日 0:05');
  });

  it('a calendar date stays that date', () => {
    expect(formatDate('2026-04-01', 'ja')).toBe('2026年4月1日');
    expect(formatDate('2026-04-01', 'en')).toBe('1 April 2026');
  });
});

it.each([
  [1, '1秒', '1 second'],
  [30_000, '30秒', '30 seconds'],
  [119_000, '119秒', '119 seconds'],
  [120_000, '2分', '2 minutes'],
  [61 * 60_000, '61分', '61 minutes'],
  [86_400_000, '24時間', '24 hours'],
])('a wait of %i ms is said as %s, %s', (ms, ja, en) => {
  expect([formatWait(ms, 'ja'), formatWait(ms, 'en')]).toEqual([ja, en]);
});

it('numbers are grouped', () => {
  expect(formatNumber(1234567, 'ja')).toBe('1,234,567');
});
