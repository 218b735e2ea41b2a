import type {
  ResortBooking,
  ResortCancellationFee,
  ResortForm,
  ResortGuest,
  ResortStay,
} from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import type { LotteryWish } from '@ikiiki/sdk/rules/resort-lottery';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { memberById, nameOf, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { type CaseRow, statusesOf, type TakenStep, takeStep } from '../procedures/cases.js';
import { currentSession } from '../session/sessions.js';
import { giveRoomsBack } from './nights.js';
import { resortsOf, roomTypesOf } from './resort.js';
import type { ResortBookingsTable, ResortWishesTable } from './tables.js';

/** An application with its case. */
export type BookingRow = CaseRow & Readonly<ResortBookingsTable>;

/** Every application, with its case. */
export const bookingRows = (db: PortalDatabase) =>
  db.selectFrom('cases').innerJoin('resort_bookings', 'case_id', 'cases.id').selectAll();

/** One of the caller's own. @throws ProblemError `not_found`, for anybody else's too (SECURITY S-F3) */
export async function ownBooking(call: Call, db: PortalDatabase, id: string): Promise<BookingRow> {
  const row = await bookingRows(db)
    .where('id', '=', id)
    .where('member_id', '=', currentSession(call).memberId)
    .executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

export const formOf = ({ form }: Pick<BookingRow, 'form'>): ResortForm => JSON.parse(form) as ResortForm;

export async function updateBooking(
  db: PortalDatabase,
  { case_id }: Pick<BookingRow, 'case_id'>,
  change: Partial<ResortBookingsTable>,
): Promise<void> {
  await db.updateTable('resort_bookings').set(change).where('case_id', '=', case_id).execute();
}

/** The stay that an application has come to, as its columns. */
export type StayRow = BookingRow & {
  readonly [K in
    | 'choice'
    | 'resort_id'
    | 'room_type_id'
    | 'check_in_on'
    | 'nights'
    | 'rooms'
    | 'room_yen'
    | 'dinner_yen'
    | 'special']: NonNullable<BookingRow[K]>;
};

export const hasStay = (row: BookingRow): row is StayRow => row.choice !== null;

/** A wish, or a stay, out of its columns. */
export const wishOf = ({ room_type_id, check_in_on, nights, rooms }: WishColumns): LotteryWish => ({
  roomTypeId: room_type_id,
  checkInOn: check_in_on,
  nights,
  rooms,
});

type WishColumns = Pick<ResortWishesTable, 'room_type_id' | 'check_in_on' | 'nights' | 'rooms'>;

/** States in which an application keeps others of the same member and month out. */
const openStates: readonly string[] = ['draft', 'applied', 'won', 'confirmed'];
/** States in which nobody wants the rooms any more. */
const freeingStates: readonly string[] = ['withdrawn', 'lapsed', 'cancelled', 'closed'];

/** What follows from the state that an application has come to: rooms are free again, another may be begun. */
export async function settle(db: PortalDatabase, row: BookingRow, state: string): Promise<void> {
  if (hasStay(row) && freeingStates.includes(state)) await giveRoomsBack(db, wishOf(row));
  if (!openStates.includes(state)) await updateBooking(db, row, { open_key: null });
}

/** Takes a step of an application, with what follows from it. @throws ProblemError `step_not_possible` */
export async function takeBookingStep(
  portal: Pick<Portal, 'clock'>,
  transaction: PortalDatabase,
  row: BookingRow,
  taken: TakenStep,
): Promise<void> {
  const { state } = await takeStep(portal, transaction, row, taken);
  await settle(transaction, row, state);
}

/** The last day on which the guests of a stay can be changed; undefined where they cannot be. */
export function guestsUntil(row: BookingRow, portal: Pick<Portal, 'clock' | 'config'>): string | undefined {
  if (!hasStay(row) || !['won', 'confirmed'].includes(row.state)) return undefined;
  const until = addDays(row.check_in_on, -portal.config.resorts.guestsUntilDays);
  return today(portal) <= until ? until : undefined;
}

/** Applications of one member as they stand. */
export async function bookingViews(portal: Portal, rows: readonly BookingRow[]): Promise<ResortBooking[]> {
  const { db } = portal;
  const [first] = rows;
  if (!first) return [];
  const [statuses, resorts, member] = await Promise.all([
    statusesOf(db, rows),
    resortsOf(db),
    memberById(db, first.member_id),
  ]);
  const found = roomTypesOf(resorts);
  const stayOf = (row: StayRow): ResortStay => ({
    resortId: row.resort_id,
    resortName: found.get(row.room_type_id)?.resort.name ?? '',
    roomTypeId: row.room_type_id,
    roomTypeName: found.get(row.room_type_id)?.roomType.name ?? '',
    checkInOn: row.check_in_on,
    checkOutOn: addDays(row.check_in_on, row.nights),
    nights: row.nights,
    rooms: row.rooms,
    choice: row.choice,
    roomYen: row.room_yen,
    dinnerYen: row.dinner_yen,
    totalYen: row.room_yen + row.dinner_yen,
  });
  return rows.map((row) => {
    const guestsUntilOn = guestsUntil(row, portal);
    return {
      id: row.id,
      month: row.month,
      way: row.procedure === 'resortLottery' ? 'lottery' : 'first_come',
      status: statuses.get(row.id)!,
      form: formOf(row),
      memberName: nameOf(member),
      ...(row.number !== null && { number: row.number }),
      ...(hasStay(row) && { stay: stayOf(row) }),
      ...(row.state === 'won' && row.confirm_until_on !== null && { confirmUntilOn: row.confirm_until_on }),
      ...(guestsUntilOn !== undefined && { guestsUntilOn }),
      ...(row.fee !== null && { fee: JSON.parse(row.fee) as ResortCancellationFee }),
    };
  });
}

/** One application as it stands now. */
export async function bookingView(portal: Portal, id: string): Promise<ResortBooking> {
  const row = await bookingRows(portal.db).where('id', '=', id).executeTakeFirstOrThrow();
  return (await bookingViews(portal, [row]))[0]!;
}

export const withGuests = (
  row: BookingRow,
  guests: { readonly memberStays: boolean; readonly guests: ResortGuest[] },
): string => JSON.stringify({ ...formOf(row), ...guests });
