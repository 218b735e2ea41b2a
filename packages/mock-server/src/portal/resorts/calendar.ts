import type { ResortCalendar } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { nightsOf } from '@ikiiki/sdk/rules/resort-lottery';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { daysBetween, firstOf, lastOf, takenBetween } from './nights.js';
import { resortById } from './resort.js';

/** How many applications wait for the draw with a wish for a night, each counted once. */
async function wishesFor(
  db: PortalDatabase,
  resortId: string,
  from: string,
  to: string,
): Promise<(roomTypeId: string, on: string) => number> {
  const rows = await db
    .selectFrom('resort_wishes')
    .innerJoin('cases', 'cases.id', 'case_id')
    .selectAll('resort_wishes')
    .where('resort_id', '=', resortId)
    .where('state', '=', 'applied')
    // The longest stay that any rule would allow begins so long before
    .where('check_in_on', '>=', addDays(from, -31))
    .where('check_in_on', '<=', to)
    .execute();
  const whose = new Map<string, Set<string>>();
  for (const { case_id, room_type_id, check_in_on, nights } of rows) {
    for (const on of nightsOf({ checkInOn: check_in_on, nights })) {
      const key = `${room_type_id} ${on}`;
      whose.set(key, (whose.get(key) ?? new Set()).add(case_id));
    }
  }
  return (roomTypeId, on) => whose.get(`${roomTypeId} ${on}`)?.size ?? 0;
}

/** Every night of a month at a resort; what the society has not entered is closed. */
export async function calendarOf({ db }: Portal, resortId: string, month: string): Promise<ResortCalendar> {
  const { roomTypes } = await resortById(db, resortId);
  const [from, to] = [firstOf(month), lastOf(month)];
  const days = (await daysBetween(db, from, to)).filter((day) => day.resort_id === resortId);
  const taken = await takenBetween(db, from, to);
  const wishes = await wishesFor(db, resortId, from, to);
  const dates = Array.from({ length: Number(to.slice(8)) }, (_, index) => addDays(from, index));
  return {
    resortId,
    month,
    days: dates.map((on) => {
      const day = days.find(({ night_on }) => night_on === on);
      if (!day || day.closed_because !== null)
        return { on, closedBecause: day?.closed_because ?? '', rooms: [] };
      return {
        on,
        seasonId: day.season_id,
        rooms: roomTypes.map(({ id, rooms }) => ({
          roomTypeId: id,
          left: Math.max(0, rooms - taken(id, on)),
          wishes: wishes(id, on),
        })),
      };
    }),
  };
}
