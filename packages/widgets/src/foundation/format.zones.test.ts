import { expect, it } from 'vitest';
import { inEveryZone } from '../../test/zones.js';
import { formatDate } from './format.js';
import { formatTime } from './format-time.js';

inEveryZone(() => {
  it.each([
    ['2026-04-01', '2026年4月1日'],
    ['2027-01-01', '2027年1月1日'],
  ])('%s is that day', (dateOn, words) => {
    expect(formatDate(dateOn, 'ja')).toContain(words);
  });

  it('an instant before midnight in Japan is told by Japan’s clock', () => {
    expect(formatTime('2026-03-31T14:59:00.000Z', 'ja')).toContain('3月31日');
    expect(formatTime('2026-03-31T15:00:00.000Z', 'ja')).toContain('4月1日');
  });
});
