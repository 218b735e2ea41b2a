import type { BodyOf, ResortCancellationFee, resorts } from '@ikiiki/sdk/contract';
import { procedureOf } from '@ikiiki/sdk/rules/procedures/index';
import { stepsFrom } from '@ikiiki/sdk/rules/procedures/procedure';
import { judgeGuests, keptGuests, partyOf } from '@ikiiki/sdk/rules/resort-form';
import type { Call } from '../context.js';
import { memberById, namesOf, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockCase } from '../procedures/cases.js';
import { emptyForm, refuse } from './apply.js';
import {
  type BookingRow,
  guestsUntil,
  hasStay,
  ownBooking,
  type StayRow,
  takeBookingStep,
  updateBooking,
  wishOf,
  withGuests,
} from './bookings.js';
import { feeToCancel, priceOf } from './fees.js';
import { resortsOf, roomTypesOf } from './resort.js';

/** A step of the caller's that needs nothing else. */
export function takeOwn(call: Call, id: string, step: 'confirm' | 'withdraw'): Promise<void> {
  return call.db.transaction().execute(async (transaction) => {
    const row = await ownBooking(call, transaction, id);
    await takeBookingStep(call, transaction, row, { step, by: 'member' });
    // Nobody but the member ever saw a draft, and nobody needs it any more
    if (row.state === 'draft') await updateBooking(transaction, row, { form: JSON.stringify(emptyForm) });
  });
}

/** @throws ProblemError `resort_guests_closed`, `validation_failed` */
export function changeGuests(
  call: Call,
  id: string,
  { memberStays, guests }: BodyOf<typeof resorts.changeGuests>,
): Promise<void> {
  return call.db.transaction().execute(async (transaction) => {
    await lockCase(transaction, id);
    const row = await ownBooking(call, transaction, id);
    if (!hasStay(row) || guestsUntil(row, call) === undefined) throw new ProblemError('resort_guests_closed');
    const names = memberStays ? namesOf(await memberById(transaction, row.member_id)) : [];
    const errors = judgeGuests({ memberStays, guests }, names);
    const place = roomTypesOf(await resortsOf(transaction)).get(row.room_type_id);
    if (!place) throw new ProblemError('not_found');
    const { adults, children } = partyOf({ memberStays, guests });
    const isTooMany = adults + children > place.roomType.capacity * row.rooms;
    refuse(isTooMany ? { '/guests': 'over_capacity', ...errors } : errors);
    const form = withGuests(row, { memberStays, guests: keptGuests(guests) });
    const price = await priceOf(transaction, place, wishOf(row), JSON.parse(form));
    await updateBooking(transaction, row, {
      form,
      room_yen: price.roomYen,
      dinner_yen: price.dinnerYen,
    });
  });
}

/** @throws ProblemError `step_not_possible` unless it can be cancelled */
function requireCancellable(row: BookingRow): asserts row is StayRow {
  const isPossible = stepsFrom(procedureOf(row.procedure), row.state, 'member').includes('cancel');
  if (!isPossible || !hasStay(row)) throw new ProblemError('step_not_possible', { state: row.state });
}

/** What a cancellation would cost today. */
export async function cancellation(call: Call, id: string): Promise<ResortCancellationFee> {
  const row = await ownBooking(call, call.db, id);
  requireCancellable(row);
  return feeToCancel(call.db, row, today(call));
}

/** @throws ProblemError `resort_fee_changed`, `step_not_possible` */
export function cancel(call: Call, id: string, { totalYen }: BodyOf<typeof resorts.cancel>): Promise<void> {
  return call.db.transaction().execute(async (transaction) => {
    await lockCase(transaction, id);
    const row = await ownBooking(call, transaction, id);
    requireCancellable(row);
    const { untilOn: _, ...fee } = await feeToCancel(transaction, row, today(call));
    if (fee.totalYen !== totalYen) throw new ProblemError('resort_fee_changed', { amountYen: fee.totalYen });
    await takeBookingStep(call, transaction, row, { step: 'cancel', by: 'member' });
    await updateBooking(transaction, row, { fee: JSON.stringify(fee) });
  });
}
