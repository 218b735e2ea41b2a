import { addDays } from '@ikiiki/sdk/rules/calendar-date';

/** Every day of a month (YYYY-MM). */
export function daysOfMonth(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

/** The next month, or the one before where -1. */
export function addMonth(month: string, months: number): string {
  const day = months > 0 ? addDays(daysOfMonth(month).at(-1) ?? '', 1) : addDays(`${month}-01`, -1);
  return day.slice(0, 7);
}
