import { describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import { defaultConfig } from '../default-config.js';
import { careMonthsOf, oldestKept, publishedOn, readableMonths, yearsOf } from './care-months.js';

const rule = defaultConfig.medicalExpenses;
const longStanding = { submitted_on: '2010-04-01', lost_on: null };
const at = (japanTime: string) =>
  ({ config: defaultConfig, clock: { now: () => Date.parse(`${japanTime}+09:00`) } }) as Parameters<
    typeof readableMonths
  >[0];

describe('a care month', () => {
  it.each([
    ['2026-08', '2026-11-10'],
    ['2026-09', '2026-12-10'],
    ['2026-10', '2027-01-15'],
    ['2026-11', '2027-02-15'],
    ['2026-12', '2027-03-15'],
    ['2026-01', '2026-04-10'],
  ])('of %s is published on %s', (month, day) => {
    expect(publishedOn(month, rule)).toBe(day);
  });

  inEveryZone(() => {
    it('comes with its day in Japan', () => {
      expect(readableMonths(at('2026-11-09T23:59:59'), longStanding)[0]).toBe('2026-07');
      expect(readableMonths(at('2026-11-10T00:00:00'), longStanding)[0]).toBe('2026-08');
    });
  });

  it('is kept for two years from then, and gone on the day', () => {
    const oldest = (time: string) => readableMonths(at(time), longStanding).at(-1);
    expect(oldest('2026-12-09T23:59:59')).toBe('2024-09');
    expect(oldest('2026-12-10T00:00:00')).toBe('2024-10');
    expect(readableMonths(at('2026-11-22T12:00:00'), longStanding)).toHaveLength(24);
    expect(oldestKept(at('2026-12-09T23:59:59'))).toBe('2024-09');
    expect(oldestKept(at('2026-12-10T00:00:00'))).toBe('2024-10');
  });

  it('at filing time: in mid-January to October, in mid-February to November, in mid-March the whole year', () => {
    const covered = (time: string) =>
      careMonthsOf(at(time), 2026, longStanding).filter(({ state }) => state === 'published').length;
    expect(
      ['2027-01-14T12:00', '2027-01-15T00:00', '2027-02-15T00:00', '2027-03-15T00:00'].map(covered),
    ).toEqual([9, 10, 11, 12]);
  });

  it('before joining and after leaving is no month of this insurer', () => {
    const states = careMonthsOf(at('2026-11-22T12:00'), 2026, {
      submitted_on: '2026-03-20',
      lost_on: '2026-07-01',
    }).map(({ state }) => state);
    expect(states.slice(0, 7)).toEqual([
      'not_enrolled',
      'not_enrolled',
      'published',
      'published',
      'published',
      'published',
      'not_enrolled',
    ]);
  });

  it('of a new year has no year yet, until its first month comes', () => {
    expect(yearsOf(at('2027-01-01T00:00:00'), longStanding)).toEqual([2026, 2025, 2024]);
    expect(yearsOf(at('2027-04-10T00:00:00'), longStanding)).toEqual([2027, 2026, 2025]);
  });
});
