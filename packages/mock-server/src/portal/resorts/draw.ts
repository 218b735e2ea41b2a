import type { ResortDraw } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { drawLottery, type LotteryWish, nightsOf } from '@ikiiki/sdk/rules/resort-lottery';
import { iso } from '../../platform/iso.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { tellMember } from '../procedures/desk.js';
import { giveStay } from './apply.js';
import { type BookingRow, bookingRows, takeBookingStep, updateBooking, wishOf } from './bookings.js';
import { daysBetween, Nights, takenBetween, takeRooms } from './nights.js';
import { type FoundRoomType, resortsOf, roomTypesOf } from './resort.js';
import { datesOf } from './rounds.js';

/** What is kept of a draw. */
type DrawRecord = Pick<ResortDraw, 'rooms' | 'entries' | 'results'>;

/** The applications of a round that wait for its draw, with their wishes, by lottery number. */
async function waitingIn(db: PortalDatabase, month: string) {
  const rows = await bookingRows(db)
    .where('month', '=', month)
    .where('procedure', '=', 'resortLottery')
    .where('state', '=', 'applied')
    .orderBy('number')
    .execute();
  const wishes = await db
    .selectFrom('resort_wishes')
    .innerJoin('resort_bookings', 'resort_bookings.case_id', 'resort_wishes.case_id')
    .selectAll('resort_wishes')
    .where('month', '=', month)
    .orderBy('resort_wishes.choice')
    .execute();
  return rows.map((row) => ({
    row,
    number: row.number ?? '',
    wishes: wishes.filter(({ case_id }) => case_id === row.id).map(wishOf),
  }));
}

/** Rooms that nobody has, for every night that somebody wishes for. */
async function roomsFor(
  db: PortalDatabase,
  wishes: readonly LotteryWish[],
  found: ReadonlyMap<string, FoundRoomType>,
): Promise<DrawRecord['rooms']> {
  const wanted = new Map(
    wishes.flatMap((wish) =>
      nightsOf(wish).map((on) => [`${wish.roomTypeId} ${on}`, { roomTypeId: wish.roomTypeId, on }] as const),
    ),
  );
  const nights = [...wanted.values()].sort(
    (a, b) => a.on.localeCompare(b.on) || a.roomTypeId.localeCompare(b.roomTypeId),
  );
  const [from, to] = [nights[0]?.on ?? '', nights.at(-1)?.on ?? ''];
  const open = new Nights(await daysBetween(db, from, to));
  const taken = await takenBetween(db, from, to);
  return nights.map(({ roomTypeId, on }) => {
    const place = found.get(roomTypeId);
    const isOpen = place !== undefined && open.isOpen(place.resort.id, on);
    return { roomTypeId, on, rooms: isOpen ? Math.max(0, place.roomType.rooms - taken(roomTypeId, on)) : 0 };
  });
}

/**
 * Draws a round, once: of many who come, one takes it. Gives whose applications were drawn.
 * The rule of the draw itself is `drawLottery`, which anybody can call with what is published here.
 */
function drawRound(portal: Portal, month: string): Promise<readonly BookingRow[]> {
  return portal.db.transaction().execute(async (transaction) => {
    const round = await transaction
      .updateTable('resort_rounds')
      .set({ drawn_at: portal.clock.now() })
      .where('month', '=', month)
      .where('drawn_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!round) return [];
    const waiting = await waitingIn(transaction, month);
    const found = roomTypesOf(await resortsOf(transaction));
    const entries = waiting.map(({ number, wishes }) => ({ number, wishes }));
    const rooms = await roomsFor(
      transaction,
      entries.flatMap(({ wishes }) => wishes),
      found,
    );
    const results = await drawLottery({ seed: round.seed, entries, rooms });
    for (const { number, choice } of results) {
      const entry = waiting.find((one) => one.number === number);
      if (entry) await settleEntry(portal, transaction, entry, { choice, found });
    }
    const record: DrawRecord = { rooms, entries, results };
    await transaction
      .updateTable('resort_rounds')
      .set({ record: JSON.stringify(record) })
      .where('month', '=', month)
      .execute();
    return waiting.map(({ row }) => row);
  });
}

async function settleEntry(
  portal: Portal,
  transaction: PortalDatabase,
  { row, wishes }: { readonly row: BookingRow; readonly wishes: readonly LotteryWish[] },
  {
    choice,
    found,
  }: {
    readonly choice: number | undefined;
    readonly found: ReadonlyMap<string, FoundRoomType>;
  },
): Promise<void> {
  const wish = choice === undefined ? undefined : wishes[choice - 1];
  const place = wish && found.get(wish.roomTypeId);
  if (choice === undefined || !wish || !place) {
    await takeBookingStep(portal, transaction, row, { step: 'lose', by: 'portal' });
    return;
  }
  if (!(await takeRooms(transaction, wish, place.roomType.rooms)))
    throw new Error(`The draw of ${row.month} gave away rooms that are taken.`);
  await giveStay(transaction, row, { choice, wish, place });
  const confirm_until_on = addDays(today(portal), portal.config.resorts.confirmDays);
  await updateBooking(transaction, row, { confirm_until_on });
  await takeBookingStep(portal, transaction, row, { step: 'win', by: 'portal' });
}

/** Draws the rounds whose time has come, each once, and mails everybody in them that there is news. */
export async function drawDueRounds(portal: Portal): Promise<void> {
  const rounds = await portal.db
    .selectFrom('resort_rounds')
    .select('month')
    .where('drawn_at', 'is', null)
    .orderBy('month')
    .execute();
  for (const { month } of rounds) {
    if (datesOf(month, portal.config).drawsAt > portal.clock.now()) continue;
    for (const { member_id } of await drawRound(portal, month)) await tellMember(portal, member_id);
  }
}

/** All of a draw that has been made. @throws ProblemError `not_found` */
export async function drawOf({ db }: Pick<Portal, 'db'>, month: string): Promise<ResortDraw> {
  const round = await db
    .selectFrom('resort_rounds')
    .selectAll()
    .where('month', '=', month)
    .executeTakeFirst();
  if (!round || round.drawn_at === null || round.record === null) throw new ProblemError('not_found');
  const { commitment, seed, drawn_at } = round;
  return { month, drawnAt: iso(drawn_at), commitment, seed, ...(JSON.parse(round.record) as DrawRecord) };
}
