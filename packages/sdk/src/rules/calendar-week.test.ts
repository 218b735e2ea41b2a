import { expect, it } from 'vitest';
import { inEveryZone } from '../../../../test/support/zones.js';
import { weekStart } from './calendar-week.js';

inEveryZone(() => {
  it.each([
    ['2026-11-22', '2026-11-16'], // a Sunday
    ['2026-11-23', '2026-11-23'], // a Monday
    ['2026-11-29', '2026-11-23'],
    ['2026-12-01', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2028-02-29', '2028-02-28'],
    ['1969-12-31', '1969-12-29'],
  ])('the week of %s begins on Monday %s', (date, monday) => {
    expect(weekStart(date)).toBe(monday);
  });
});
