import { addDays } from './calendar-date.js';

const dayMs = 86_400_000;

/** Days since Monday: 0 on a Monday, 6 on a Sunday. */
export function daysSinceMonday(dateOn: string): number {
  // 1970-01-01 was a Thursday
  return ((((Date.parse(dateOn) / dayMs + 3) % 7) + 7) % 7) | 0;
}

/** The Monday with which the week of a date begins (Monday to Sunday). */
export function weekStart(dateOn: string): string {
  return addDays(dateOn, -daysSinceMonday(dateOn));
}
