import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appealUntil } from './appeal.js';
import { addDays } from './calendar-date.js';

it.each([
  ['2026-11-22', '2027-02-22', 'in the middle of a month'],
  ['2026-10-31', '2027-01-31', 'begins on the first of a month: three whole months'],
  ['2026-12-31', '2027-03-31', 'over the end of a year'],
  ['2026-11-27', '2027-02-27', 'begins on the 28th'],
  ['2026-11-28', '2027-02-28', 'begins on a 29th that February does not have'],
  ['2026-11-29', '2027-02-28', 'begins on a 30th that February does not have'],
  ['2026-11-30', '2027-02-28', 'begins on the first, ends before the first'],
  ['2027-11-28', '2028-02-28', 'begins on a 29th that a leap year has'],
  ['2027-11-29', '2028-02-29', 'begins on a 30th that a leap year does not have'],
  ['2026-08-30', '2026-11-30', 'begins on a 31st that November does not have'],
  ['2026-01-31', '2026-04-30', 'begins on the first, ends with a shorter month'],
])('a decision received on %s can be appealed against until %s: %s', (receivedOn, until) => {
  expect(appealUntil(receivedOn)).toBe(until);
});

it('a later receipt never ends earlier, and leaves 89 to 92 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
      const receivedOn = addDays('2024-01-01', days);
      const until = appealUntil(receivedOn);
      expect(until >= appealUntil(addDays(receivedOn, -1))).toBe(true);
      const left = (Date.parse(until) - Date.parse(receivedOn)) / 86_400_000;
      expect(left).toBeGreaterThanOrEqual(89);
      expect(left).toBeLessThanOrEqual(92);
    }),
  );
});
