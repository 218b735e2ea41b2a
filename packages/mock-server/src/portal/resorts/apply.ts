import type { BodyOf, ResortForm, resorts } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import {
  isWhole,
  judgeResortForm,
  keptGuests,
  mostNights,
  type ResortFormErrors,
  type WholeWish,
} from '@ikiiki/sdk/rules/resort-form';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { refused } from '../common/refused.js';
import type { Call, Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { type Member, memberById, namesOf } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockCase, openCase, requireState } from '../procedures/cases.js';
import { currentSession } from '../session/sessions.js';
import {
  type BookingRow,
  bookingRows,
  formOf,
  ownBooking,
  takeBookingStep,
  updateBooking,
} from './bookings.js';
import { priceOf } from './fees.js';
import { daysBetween, Nights, takeRooms } from './nights.js';
import { type FoundRoomType, resortsOf, roomTypesOf } from './resort.js';
import { openKey, roundNow } from './rounds.js';

/** Nothing is said yet, or any more. */
export const emptyForm: ResortForm = { wishes: [], memberStays: true, guests: [], phone: '', dinner: false };

/** @throws ProblemError `validation_failed` with each part that is wrong */
export function refuse(errors: ResortFormErrors): void {
  const found = Object.entries(errors).map(([pointer, code]) => ({ pointer, code }));
  if (found.length > 0) throw refused(...found);
}

/** Who is asked for once only: the guests and the telephone of an earlier application, its wishes where they still fit. */
async function formLike(call: Call, db: PortalDatabase, id: string, month: string): Promise<ResortForm> {
  const earlier = await ownBooking(call, db, id);
  const form = formOf(earlier);
  return earlier.month === month ? form : { ...form, wishes: [] };
}

/** Begins an application as a member, the only one of its month. Gives its id. @throws ProblemError `resort_booking_exists` */
export async function beginAs(
  portal: Pick<Portal, 'random' | 'clock'>,
  transaction: PortalDatabase,
  begun: {
    readonly procedure: 'resortLottery' | 'resortFirstCome';
    readonly memberId: string;
    readonly month: string;
    readonly form: ResortForm;
  },
): Promise<string> {
  const { procedure, memberId, month, form } = begun;
  const { id } = await openCase(portal, transaction, { procedure, memberId });
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('resort_bookings')
    .values({ case_id: id, month, open_key: openKey(memberId, month), form: JSON.stringify(form) })
    .onConflict((conflict) => conflict.column('open_key').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('resort_booking_exists');
  return id;
}

/** The same as the caller. @throws ProblemError `resort_round_closed` */
export async function begin(call: Call, asked: BodyOf<typeof resorts.begin>): Promise<string> {
  const { memberId } = currentSession(call);
  const { month, likeBookingId } = asked;
  const { state } = roundNow(month, call);
  if (state !== 'open' && state !== 'first_come') throw new ProblemError('resort_round_closed');
  return call.db.transaction().execute(async (transaction) => {
    const form =
      likeBookingId === undefined ? emptyForm : await formLike(call, transaction, likeBookingId, month);
    const procedure = state === 'open' ? 'resortLottery' : 'resortFirstCome';
    return beginAs(call, transaction, { procedure, memberId, month, form });
  });
}

/** Keeps what is said so far. */
export async function saveDraft(call: Call, id: string, form: ResortForm): Promise<void> {
  await call.db.transaction().execute(async (transaction) => {
    await lockCase(transaction, id);
    const row = await ownBooking(call, transaction, id);
    requireState(row, ['draft']);
    await updateBooking(transaction, row, { form: JSON.stringify(form) });
  });
}

/**
 * A form as it is kept, with its wishes whole.
 * @throws ProblemError `validation_failed`, or `step_not_possible` once no day of arrival is left
 */
async function judged(
  portal: Portal,
  db: PortalDatabase,
  { month, state }: BookingRow,
  { form, member }: { readonly form: ResortForm; readonly member: Member },
): Promise<{ readonly form: ResortForm; readonly wishes: readonly WholeWish[] }> {
  const { arrivals } = roundNow(month, portal);
  if (!arrivals) throw new ProblemError('step_not_possible', { state });
  const nights = new Nights(await daysBetween(db, arrivals.from, addDays(arrivals.to, mostNights)));
  const known = await resortsOf(db);
  refuse(
    judgeResortForm(form, {
      resorts: known,
      arrivals,
      isOpen: nights.isOpen,
      memberNames: form.memberStays ? namesOf(member) : [],
    }),
  );
  const phone = judgePhone(form.phone);
  const dinner =
    form.dinner && form.wishes.some(({ resortId }) => known.some((one) => one.id === resortId && one.dinner));
  return {
    form: { ...form, guests: keptGuests(form.guests), phone: phone.ok ? phone.value : '', dinner },
    wishes: form.wishes.filter(isWhole),
  };
}

const numberAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const lotteryNumber = ({ random }: Pick<Portal, 'random'>) =>
  random.characters(numberAlphabet, 8).replace(/^(.{4})/, '$1-');

/** Sends an application as a member: into the draw, or for what is left. */
export function submitAs(portal: Portal, id: string, asked: ResortForm): Promise<void> {
  return portal.db.transaction().execute(async (transaction) => {
    const row = await bookingRows(transaction).where('id', '=', id).executeTakeFirstOrThrow();
    const isDrawn = row.procedure === 'resortLottery';
    await takeBookingStep(portal, transaction, row, { step: isDrawn ? 'submit' : 'take', by: 'member' });
    const member = await memberById(transaction, row.member_id);
    const { form, wishes } = await judged(portal, transaction, row, { form: asked, member });
    await updateBooking(transaction, row, {
      form: JSON.stringify(form),
      ...(isDrawn && { number: lotteryNumber(portal) }),
    });
    await transaction
      .insertInto('resort_wishes')
      .values(
        wishes.map((wish, index) => ({
          case_id: id,
          choice: index + 1,
          resort_id: wish.resortId,
          room_type_id: wish.roomTypeId,
          check_in_on: wish.checkInOn,
          nights: wish.nights,
          rooms: wish.rooms,
        })),
      )
      .execute();
    if (!isDrawn) await takeFirstThatIsLeft(transaction, { ...row, form: JSON.stringify(form) }, wishes);
  });
}

/** @throws ProblemError `resort_full` */
async function takeFirstThatIsLeft(
  db: PortalDatabase,
  row: BookingRow,
  wishes: readonly WholeWish[],
): Promise<void> {
  const found = roomTypesOf(await resortsOf(db));
  for (const [index, wish] of wishes.entries()) {
    const place = found.get(wish.roomTypeId);
    if (!place || !(await takeRooms(db, wish, place.roomType.rooms))) continue;
    await giveStay(db, row, { choice: index + 1, wish, place });
    return;
  }
  throw new ProblemError('resort_full');
}

/** The stay is the application's; its rooms are taken already. */
export async function giveStay(
  db: PortalDatabase,
  row: BookingRow,
  {
    choice,
    wish,
    place,
  }: {
    readonly choice: number;
    readonly wish: Omit<WholeWish, 'resortId'>;
    readonly place: FoundRoomType;
  },
): Promise<void> {
  const { roomYen, dinnerYen, isSpecial } = await priceOf(db, place, wish, formOf(row));
  await updateBooking(db, row, {
    choice,
    resort_id: place.resort.id,
    room_type_id: wish.roomTypeId,
    check_in_on: wish.checkInOn,
    nights: wish.nights,
    rooms: wish.rooms,
    room_yen: roomYen,
    dinner_yen: dinnerYen,
    special: isSpecial ? 1 : 0,
  });
}
