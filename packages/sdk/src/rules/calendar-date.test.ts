import { describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../test/support/zones.js';
import { addDays, daysBetween, isCalendarDate, japanDateOf } from './calendar-date.js';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';

inEveryZone(() => {
  describe('calendar dates', () => {
    it.each(['2000-02-29', '1996-12-31', '0001-01-01', '9999-12-31'])('knows that %s exists', (date) => {
      expect(isCalendarDate(date)).toBe(true);
    });

    it.each([
      '2001-02-29',
      '2000-02-30',
      '2000-13-01',
      '2000-00-10',
      '2000-5-5',
      '20000505',
      '',
      '２０００-05-05',
      '2000-05-05\n',
    ])('knows that %j does not', (text) => {
      expect(isCalendarDate(text)).toBe(false);
    });

    it('counts days over the end of a month and a leap day', () => {
      expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
      expect(addDays('2027-04-01', -1)).toBe('2027-03-31');
    });

    it.each([
      ['2024-02-28', '2024-03-01', 2],
      ['2026-11-22', '2026-11-22', 0],
      ['2027-04-01', '2027-03-31', -1],
    ])('counts the days from %s to %s', (from, to, days) => {
      expect(daysBetween(from, to)).toBe(days);
      expect(addDays(from, days)).toBe(to);
    });

    it.each([
      ['2027-03-31T14:59:59.999Z', '2027-03-31'],
      ['2027-03-31T15:00:00.000Z', '2027-04-01'],
      ['2026-12-31T15:00:00+00:00', '2027-01-01'],
    ])('turns the page of the calendar at midnight in Japan: %s is %s', (instant, date) => {
      expect(japanDateOf(instant)).toBe(date);
      expect(japanDateOf(new Date(instant))).toBe(date);
      expect(japanDateOf(Date.parse(instant))).toBe(date);
    });
  });

  describe('fiscal years', () => {
    it.each([
      ['2026-11-22', 2026],
      ['2027-03-31', 2026],
      ['2027-04-01', 2027],
      ['2027-01-01', 2026],
    ])('%s stands in fiscal year %d', (date, year) => {
      expect(fiscalYearOf(date)).toBe(year);
    });

    it('runs from 1 April to 31 March', () => {
      expect([fiscalYearStart(2026), fiscalYearEnd(2026)]).toEqual(['2026-04-01', '2027-03-31']);
    });
  });
});
