import type { RuleCheck, RuleFrequency } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';

/** When a rule holds. Dates are calendar dates in Japan. */
export interface RuleTimes {
  readonly frequency: RuleFrequency;
  readonly startOn: string;
  /** Last day, where one is set. */
  readonly endOn: string | null;
  readonly hasEnded: boolean;
  /** `until` is the day on which it went on; null where it has not. */
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
}

/** A rule with the days or weeks that are done, by their first day. */
export interface RuleHistory extends RuleTimes {
  readonly done: ReadonlySet<string>;
}

const lengthOf = { daily: 1, weekly: 7 } as const;

const earlier = (a: string, b: string) => (a < b ? a : b);
const later = (a: string, b: string) => (a > b ? a : b);

/** The first day of the day or week that a date belongs to. */
export const periodOf = (frequency: RuleFrequency, date: string): string =>
  frequency === 'daily' ? date : weekStart(date);

/** The one so many later, or earlier where negative. */
export const addPeriods = (frequency: RuleFrequency, period: string, count: number): string =>
  addDays(period, count * lengthOf[frequency]);

const isPausedOn = ({ pauses }: RuleTimes, day: string): boolean =>
  pauses.some(({ from, until }) => from <= day && (until === null || day < until));

/** The days of a day or week on which the rule held, or holds, until a date. */
function heldDays({ frequency, startOn, endOn }: RuleTimes, period: string, until: string): string[] {
  const days = Array.from({ length: lengthOf[frequency] }, (_, index) => addDays(period, index));
  return days.filter((day) => day >= startOn && day <= until && (endOn === null || day <= endOn));
}

/**
 * Whether it can be set and taken back: today's and yesterday's, this week's and the last one's. What was paused from
 * end to end cannot; neither can this week while the rule is paused.
 */
export function isCheckable(times: RuleTimes, period: string, today: string): boolean {
  const { frequency, hasEnded } = times;
  const present = periodOf(frequency, today);
  if (hasEnded || (period !== present && period !== addPeriods(frequency, present, -1))) return false;
  if (period === present && isPausedOn(times, today)) return false;
  return heldDays(times, period, today).some((day) => !isPausedOn(times, day));
}

function checkOf(history: RuleHistory, period: string, today: string): RuleCheck {
  return {
    date: period,
    done: history.done.has(period),
    paused: heldDays(history, period, today).some((day) => isPausedOn(history, day)),
    checkable: isCheckable(history, period, today),
  };
}

/** Each day or week between two dates in which the rule has held until today, the oldest first. */
export function checksBetween(history: RuleHistory, from: string, to: string, today: string): RuleCheck[] {
  const { frequency, startOn, endOn } = history;
  const last = earlier(earlier(to, today), endOn ?? today);
  const checks: RuleCheck[] = [];
  let period = periodOf(frequency, later(from, startOn));
  for (; period <= last; period = addPeriods(frequency, period, 1)) {
    checks.push(checkOf(history, period, today));
  }
  return checks;
}

/**
 * Days or weeks done one after the other: until now, and at most. One that was paused and is not done neither counts
 * nor breaks; the present one, while it is open, does not break either.
 */
export function streaksOf(history: RuleHistory, today: string): { streak: number; longestStreak: number } {
  const present = periodOf(history.frequency, today);
  let [streak, longestStreak] = [0, 0];
  for (const { date, done, paused } of checksBetween(history, history.startOn, today, today)) {
    if (done) streak += 1;
    else if (!paused && date !== present) streak = 0;
    longestStreak = Math.max(longestStreak, streak);
  }
  return { streak, longestStreak };
}

const weeksShown = 5;

/** What a checklist shows: yesterday and this week until today, or the last weeks. */
export function recentChecks(history: RuleHistory, today: string): RuleCheck[] {
  const monday = weekStart(today);
  const from =
    history.frequency === 'daily'
      ? earlier(monday, addDays(today, -1))
      : addPeriods('weekly', monday, 1 - weeksShown);
  return checksBetween(history, from, today, today);
}
