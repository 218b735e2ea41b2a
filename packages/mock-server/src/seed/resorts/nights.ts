import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { ResortDaysTable } from '../../portal/resorts/tables.js';

const [first, last] = ['2026-08-01', '2027-05-31'];

/** Days off together, both ends included. */
const goldWeeks: readonly (readonly [from: string, to: string])[] = [
  ['2026-08-11', '2026-08-15'],
  ['2026-12-29', '2027-01-03'],
  ['2027-04-29', '2027-05-04'],
];

/** Nights before a holiday, beside Saturdays. */
const beforeHolidays: readonly string[] = [
  '2026-09-20',
  '2026-09-21',
  '2026-10-11',
  '2026-11-02',
  '2026-11-22',
  '2027-01-10',
  '2027-02-10',
  '2027-02-22',
  '2027-03-21',
];

const closed: Readonly<Record<string, string>> = {
  'umibe 2027-02-16': '設備の点検のため、お休みします。',
  'umibe 2027-02-17': '設備の点検のため、お休みします。',
  'umibe 2027-02-18': '設備の点検のため、お休みします。',
  'kogen 2026-12-08': '館内の工事のため、お休みします。',
  'kogen 2026-12-09': '館内の工事のため、お休みします。',
};

function seasonOf(on: string): string {
  if (goldWeeks.some(([from, to]) => from <= on && on <= to)) return 'gold';
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay();
  if (weekday === 6 || beforeHolidays.includes(on)) return 'red';
  return weekday === 5 || weekday === 0 ? 'white' : 'blue';
}

/** Every night that the society has entered for these resorts. */
export function nightsAt(resortIds: readonly string[]): ResortDaysTable[] {
  const dates: string[] = [];
  for (let on = first; on <= last; on = addDays(on, 1)) dates.push(on);
  return resortIds.flatMap((resort_id) =>
    dates.map((night_on) => ({
      resort_id,
      night_on,
      season_id: seasonOf(night_on),
      closed_because: closed[`${resort_id} ${night_on}`] ?? null,
    })),
  );
}
