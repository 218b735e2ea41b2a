import type { Resort } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { type LotteryWish, nightsOf } from '@ikiiki/sdk/rules/resort-lottery';
import { addMonths } from '../common/months.js';
import type { PortalDatabase } from '../database.js';
import type { ResortDaysTable } from './tables.js';

export const firstOf = (month: string): string => `${month}-01`;
export const lastOf = (month: string): string => addDays(addMonths(firstOf(month), 1), -1);

type Day = Readonly<ResortDaysTable>;

/** What the society has entered for nights, both ends included. */
export function daysBetween(db: PortalDatabase, from: string, to: string): Promise<Day[]> {
  return db
    .selectFrom('resort_days')
    .selectAll()
    .where('night_on', '>=', from)
    .where('night_on', '<=', to)
    .orderBy('night_on')
    .execute();
}

/** Nights by resort and date, to be asked about. */
export class Nights {
  readonly #days: ReadonlyMap<string, Day>;

  constructor(days: readonly Day[]) {
    this.#days = new Map(days.map((day) => [`${day.resort_id} ${day.night_on}`, day]));
  }

  readonly isOpen = (resortId: string, on: string): boolean =>
    this.#days.get(`${resortId} ${on}`)?.closed_because === null;

  /** The season of a night, also of one that was closed since somebody got a room for it. */
  seasonOf(resort: Resort, on: string): Resort['seasons'][number] | undefined {
    const day = this.#days.get(`${resort.id} ${on}`);
    return resort.seasons.find(({ id }) => id === day?.season_id);
  }
}

/** How many rooms of each type are taken in each night, both ends included. */
export async function takenBetween(
  db: PortalDatabase,
  from: string,
  to: string,
): Promise<(roomTypeId: string, on: string) => number> {
  const rows = await db
    .selectFrom('resort_nights')
    .selectAll()
    .where('night_on', '>=', from)
    .where('night_on', '<=', to)
    .execute();
  const taken = new Map(rows.map((row) => [`${row.room_type_id} ${row.night_on}`, row.taken]));
  return (roomTypeId, on) => taken.get(`${roomTypeId} ${on}`) ?? 0;
}

/** Takes rooms for all nights of a stay or none; of many who want the last one, one gets it. */
export async function takeRooms(db: PortalDatabase, wish: LotteryWish, total: number): Promise<boolean> {
  const { roomTypeId, rooms } = wish;
  const got: string[] = [];
  for (const night_on of nightsOf(wish)) {
    await db
      .insertInto('resort_nights')
      .values({ room_type_id: roomTypeId, night_on, taken: 0 })
      .onConflict((conflict) => conflict.columns(['room_type_id', 'night_on']).doNothing())
      .execute();
    const { numUpdatedRows } = await db
      .updateTable('resort_nights')
      .set(({ eb }) => ({ taken: eb('taken', '+', rooms) }))
      .where('room_type_id', '=', roomTypeId)
      .where('night_on', '=', night_on)
      .where('taken', '<=', total - rooms)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) {
      await changeTaken(db, roomTypeId, got, -rooms);
      return false;
    }
    got.push(night_on);
  }
  return true;
}

/** Gives the rooms of a stay back. */
export const giveRoomsBack = (db: PortalDatabase, wish: LotteryWish): Promise<void> =>
  changeTaken(db, wish.roomTypeId, nightsOf(wish), -wish.rooms);

async function changeTaken(
  db: PortalDatabase,
  roomTypeId: string,
  nights: readonly string[],
  rooms: number,
): Promise<void> {
  if (nights.length === 0) return;
  await db
    .updateTable('resort_nights')
    .set(({ eb }) => ({ taken: eb('taken', '+', rooms) }))
    .where('room_type_id', '=', roomTypeId)
    .where('night_on', 'in', nights)
    .execute();
}
