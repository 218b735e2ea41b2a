import type { Portal } from '../context.js';
import type { DeskEffect } from '../procedures/desk.js';
import { bookingRows, hasStay, settle, updateBooking } from './bookings.js';
import { feeForNoShow } from './fees.js';
import { resortById } from './resort.js';

const noShow: DeskEffect = async (_portal, transaction, { id, state }) => {
  const row = await bookingRows(transaction).where('id', '=', id).executeTakeFirstOrThrow();
  if (hasStay(row)) {
    await updateBooking(transaction, row, { fee: JSON.stringify(await feeForNoShow(transaction, row)) });
  }
  await settle(transaction, row, state);
};

const close: DeskEffect = async (_portal, transaction, { id, state }) => {
  const row = await bookingRows(transaction).where('id', '=', id).executeTakeFirstOrThrow();
  await settle(transaction, row, state);
};

/** What the society's steps do beside changing the state. */
export const resortDesk = { noShow, close };

/** The society closes a resort for a night; whoever has a room there already is told by `close`. */
export async function closeNight(
  { db }: Pick<Portal, 'db'>,
  { resortId, on, because }: { readonly resortId: string; readonly on: string; readonly because: string },
): Promise<void> {
  await resortById(db, resortId);
  await db
    .updateTable('resort_days')
    .set({ closed_because: because })
    .where('resort_id', '=', resortId)
    .where('night_on', '=', on)
    .execute();
}
