import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { describe, expect, it } from 'vitest';
import { inEveryZone } from '../../../../../test/support/zones.js';
import {
  checksBetween,
  isCheckable,
  periodOf,
  type RuleHistory,
  recentChecks,
  streaksOf,
} from './periods.js';

const ruleOf = (times: Partial<RuleHistory> & Pick<RuleHistory, 'startOn'>): RuleHistory => ({
  frequency: 'daily',
  endOn: null,
  hasEnded: false,
  pauses: [],
  done: new Set(),
  ...times,
});

const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

inEveryZone(() => {
  describe('what can be checked', () => {
    const daily = ruleOf({ startOn: '2026-10-01' });
    const weekly = ruleOf({ startOn: '2026-10-01', frequency: 'weekly' });
    it.each([
      // A month, a year and a leap day begin
      [daily, '2026-12-01', ['2026-11-30', '2026-12-01']],
      [daily, '2027-01-01', ['2026-12-31', '2027-01-01']],
      [daily, '2028-03-01', ['2028-02-29', '2028-03-01']],
      // Sunday still belongs to its week, Monday begins another
      [weekly, '2026-11-22', ['2026-11-09', '2026-11-16']],
      [weekly, '2026-11-23', ['2026-11-16', '2026-11-23']],
      [weekly, '2027-01-01', ['2026-12-21', '2026-12-28']],
      // Begun today: nothing before
      [ruleOf({ startOn: '2026-11-22' }), '2026-11-22', ['2026-11-22']],
      [ruleOf({ startOn: '2026-11-22', frequency: 'weekly' }), '2026-11-22', ['2026-11-16']],
      [ruleOf({ startOn: '2026-11-23' }), '2026-11-22', []],
      // The last day
      [ruleOf({ startOn: '2026-10-01', endOn: '2026-11-22' }), '2026-11-22', ['2026-11-21', '2026-11-22']],
      [ruleOf({ startOn: '2026-10-01', endOn: '2026-11-21', hasEnded: true }), '2026-11-22', []],
      // Paused since yesterday; since Sunday of last week; until this morning
      [ruleOf({ ...daily, pauses: [{ from: '2026-11-21', until: null }] }), '2026-11-22', []],
      [ruleOf({ ...daily, pauses: [{ from: '2026-11-22', until: null }] }), '2026-11-22', ['2026-11-21']],
      [
        ruleOf({ ...daily, pauses: [{ from: '2026-11-10', until: '2026-11-22' }] }),
        '2026-11-22',
        ['2026-11-22'],
      ],
      [ruleOf({ ...weekly, pauses: [{ from: '2026-11-22', until: null }] }), '2026-11-23', ['2026-11-16']],
      [
        ruleOf({ ...weekly, pauses: [{ from: '2026-11-16', until: '2026-11-23' }] }),
        '2026-11-23',
        ['2026-11-23'],
      ],
    ])('%# of a rule on %s: %j', (rule, today, open) => {
      const near = new Set(days(addDays(today, -20), 40).map((day) => periodOf(rule.frequency, day)));
      expect([...near].filter((period) => isCheckable(rule, period, today))).toEqual(open);
    });
  });

  describe('a streak', () => {
    it('counts days over the ends of months and years; today does not break it while it is open', () => {
      const rule = ruleOf({ startOn: '2026-12-20', done: new Set(days('2026-12-28', 5)) });
      expect(streaksOf(rule, '2027-01-01')).toEqual({ streak: 5, longestStreak: 5 });
      expect(streaksOf(rule, '2027-01-02')).toEqual({ streak: 5, longestStreak: 5 });
      expect(streaksOf(rule, '2027-01-03')).toEqual({ streak: 0, longestStreak: 5 });
    });

    it('of weeks ends with the Sunday after a week without a check, not before', () => {
      const done = new Set(['2026-11-02', '2026-11-09']);
      const rule = ruleOf({ startOn: '2026-11-02', frequency: 'weekly', done });
      expect(streaksOf(rule, '2026-11-22').streak).toBe(2);
      expect(streaksOf(rule, '2026-11-23').streak).toBe(0);
    });

    it('goes over paused days: they neither count nor break', () => {
      const done = new Set([...days('2026-11-01', 3), ...days('2026-11-14', 2)]);
      const rule = ruleOf({
        startOn: '2026-11-01',
        done,
        pauses: [{ from: '2026-11-04', until: '2026-11-14' }],
      });
      expect(streaksOf(rule, '2026-11-15').streak).toBe(5);
      expect(streaksOf({ ...rule, pauses: [] }, '2026-11-15').streak).toBe(2);
    });

    it('of weeks goes over a pause from Friday to the next Tuesday: both weeks are excused', () => {
      const pauses = [{ from: '2026-11-06', until: '2026-11-11' }];
      const rule = ruleOf({ startOn: '2026-10-26', frequency: 'weekly', pauses });
      expect(streaksOf({ ...rule, done: new Set(['2026-10-26', '2026-11-16']) }, '2026-11-18').streak).toBe(
        2,
      );
      const everyWeek = new Set(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']);
      expect(streaksOf({ ...rule, done: everyWeek }, '2026-11-18').streak).toBe(4);
    });

    it('of a rule that is paused stays as it was', () => {
      const rule = ruleOf({
        startOn: '2026-11-01',
        done: new Set(days('2026-11-01', 4)),
        pauses: [{ from: '2026-11-05', until: null }],
      });
      expect(streaksOf(rule, '2027-11-05').streak).toBe(4);
    });
  });

  describe('the days and weeks of a rule', () => {
    const dates = (checks: readonly { date: string }[]) => checks.map(({ date }) => date);

    it('are those of the present week, and yesterday where the week is new', () => {
      const rule = ruleOf({ startOn: '2026-10-01' });
      expect(dates(recentChecks(rule, '2026-11-23'))).toEqual(['2026-11-22', '2026-11-23']);
      expect(dates(recentChecks(rule, '2026-11-22'))).toEqual(days('2026-11-16', 7));
      expect(dates(recentChecks(ruleOf({ startOn: '2026-11-22' }), '2026-11-22'))).toEqual(['2026-11-22']);
    });

    it('begin with the week in which a weekly rule began, and end today or with its last day', () => {
      const rule = ruleOf({ startOn: '2026-11-11', endOn: '2026-11-29', frequency: 'weekly' });
      const all = (today: string) => dates(checksBetween(rule, '2026-01-01', '2027-12-31', today));
      expect(all('2026-11-22')).toEqual(['2026-11-09', '2026-11-16']);
      expect(all('2026-12-31')).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    });
  });
});
