import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';
import type { CheckupDay } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { fiscalYearEnd, fiscalYearOf } from '@ikiiki/sdk/rules/fiscal-year';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { isEnrolled, type Member, today } from '../members/members.js';
import type { CheckupFacilitiesTable } from './tables.js';

export type FacilityRow = Readonly<CheckupFacilitiesTable>;

const weekdayOf = (on: string): number => new Date(`${on}T00:00:00Z`).getUTCDay();

/** National holidays of Japan, substitute holidays too (国民の祝日に関する法律). */
export const isHoliday = (on: string): boolean => on in holidays;

/** First and last day that an application may name now. */
export function bookableDays(portal: Pick<Portal, 'clock' | 'config'>): { firstOn: string; lastOn: string } {
  const on = today(portal);
  return {
    firstOn: addDays(on, portal.config.checkupApplications.leadDays),
    lastOn: fiscalYearEnd(fiscalYearOf(on)),
  };
}

/** How many a facility takes on a day; 0 where it is closed. */
export function placesOn({ places, closed_on }: FacilityRow, on: string): number {
  if (isHoliday(on) || (JSON.parse(closed_on) as string[]).includes(on)) return 0;
  return (JSON.parse(places) as number[])[weekdayOf(on)] ?? 0;
}

const isForWomen = ({ womens_weekday }: FacilityRow, on: string): boolean => womens_weekday === weekdayOf(on);

type Visitor = Pick<Member, 'sex' | 'submitted_on' | 'lost_on'>;

/** Whether a facility is open for somebody on a day, on which the person is still covered. */
export const isOpenFor = (facility: FacilityRow, on: string, person: Visitor): boolean =>
  placesOn(facility, on) > 0 &&
  (person.sex === 'female' || !isForWomen(facility, on)) &&
  isEnrolled(person, on);

/** The days that somebody may name now, with the places that are left. */
export async function openDays(
  portal: Pick<Portal, 'db' | 'clock' | 'config'>,
  facility: FacilityRow,
  person: Visitor,
): Promise<CheckupDay[]> {
  const { firstOn, lastOn } = bookableDays(portal);
  const rows = await portal.db
    .selectFrom('checkup_places')
    .select(['day', 'taken'])
    .where('facility_id', '=', facility.id)
    .execute();
  const taken = new Map(rows.map((row) => [row.day, row.taken]));
  const days: CheckupDay[] = [];
  for (let on = firstOn; on <= lastOn; on = addDays(on, 1)) {
    if (!isOpenFor(facility, on, person)) continue;
    const left = Math.max(0, placesOn(facility, on) - (taken.get(on) ?? 0));
    days.push({ on, left, womenOnly: isForWomen(facility, on) });
  }
  return days;
}

/** Takes a place of a day; of many who want the last one gets it. @returns whether there was one */
export async function takePlace(db: PortalDatabase, facility: FacilityRow, day: string): Promise<boolean> {
  await db
    .insertInto('checkup_places')
    .values({ facility_id: facility.id, day, taken: 0 })
    .onConflict((conflict) => conflict.columns(['facility_id', 'day']).doNothing())
    .execute();
  const { numUpdatedRows } = await db
    .updateTable('checkup_places')
    .set(({ eb }) => ({ taken: eb('taken', '+', 1) }))
    .where('facility_id', '=', facility.id)
    .where('day', '=', day)
    .where('taken', '<', placesOn(facility, day))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function giveBackPlace(db: PortalDatabase, facilityId: string, day: string): Promise<void> {
  await db
    .updateTable('checkup_places')
    .set(({ eb }) => ({ taken: eb('taken', '-', 1) }))
    .where('facility_id', '=', facilityId)
    .where('day', '=', day)
    .where('taken', '>', 0)
    .execute();
}
