import { addDays } from '@ikiiki/sdk/rules/calendar-date';

export interface Streak {
  readonly days: number;
  readonly hasToday: boolean;
  readonly longest: number;
}

/** Runs of days. @param days with something recorded, in any order, none after `today` */
export function streakOf(days: Iterable<string>, today: string): Streak {
  const recorded = new Set(days);
  const runUpTo = (last: string): number => {
    let run = 0;
    for (let day = last; recorded.has(day); day = addDays(day, -1)) run += 1;
    return run;
  };
  const hasToday = recorded.has(today);
  const ends = [...recorded].filter((day) => !recorded.has(addDays(day, 1)));
  return {
    days: runUpTo(hasToday ? today : addDays(today, -1)),
    hasToday,
    longest: Math.max(0, ...ends.map(runUpTo)),
  };
}
