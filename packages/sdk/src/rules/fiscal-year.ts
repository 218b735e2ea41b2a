import { calendarDate } from './calendar-date.js';

/** The Japanese fiscal year (年度) of a date: 1 April to 31 March, named by the year it begins in. */
export function fiscalYearOf(dateOn: string): number {
  return Number(dateOn.slice(0, 4)) - (dateOn.slice(5) < '04-01' ? 1 : 0);
}

/** First day of a fiscal year, 1 April. */
export function fiscalYearStart(fiscalYear: number): string {
  return calendarDate(fiscalYear, 4, 1);
}

/** Last day of a fiscal year (年度末), 31 March of the next calendar year. */
export function fiscalYearEnd(fiscalYear: number): string {
  return calendarDate(fiscalYear + 1, 3, 31);
}
