import { calendarDate } from '@ikiiki/sdk/rules/calendar-date';

/** The same day so many months later; where that month is too short, its last day (31 January + 1 = 28 February). */
export function addMonths(dateOn: string, months: number): string {
  const [year = 0, month = 0, day = 0] = dateOn.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const lastDay = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  return calendarDate(toYear, toMonth, Math.min(day, lastDay));
}
