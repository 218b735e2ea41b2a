/*
 * Calendar dates in Japan are strings `YYYY-MM-DD`: they compare as text and have no time zone to go wrong.
 * Japan's time is UTC+9 the whole year, without summer time.
 */

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const japanOffsetMs = 9 * hourMs;

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && toText(Date.parse(text)) === text;
}

/** `YYYY-MM-DD` from its numbers; no check whether the day exists. */
export function calendarDate(year: number, month: number, day: number): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The date so many days later, or earlier where negative. */
export function addDays(dateOn: string, days: number): string {
  return toText(Date.parse(dateOn) + days * dayMs);
}

/** Days from one date to another: 0 where they are the same, negative where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

/** The date on Japanese calendars at an instant (ms since 1970, a Date, or ISO 8601 with its offset). */
export function japanDateOf(instant: number | Date | string): string {
  return toText(new Date(instant).getTime() + japanOffsetMs);
}

function toText(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
