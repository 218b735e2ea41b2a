import type { Resort, ResortForm, ResortRoomType } from '@ikiiki/sdk/contract';
import {
  type CancellationFee,
  cancellationFee,
  noShowFee,
  type StayFee,
  stayFee,
} from '@ikiiki/sdk/rules/resort-fees';
import { partyOf } from '@ikiiki/sdk/rules/resort-form';
import { type LotteryWish, nightsOf } from '@ikiiki/sdk/rules/resort-lottery';
import type { PortalDatabase } from '../database.js';
import type { StayRow } from './bookings.js';
import { daysBetween, Nights } from './nights.js';
import { resortById } from './resort.js';

/** What a stay is when it becomes somebody's. */
export interface PricedStay extends StayFee {
  /** The day of arrival has cancellation fees of its own. */
  readonly isSpecial: boolean;
}

/** What a stay costs for those who come. */
export async function priceOf(
  db: PortalDatabase,
  { resort, roomType }: { readonly resort: Resort; readonly roomType: ResortRoomType },
  wish: LotteryWish,
  form: Pick<ResortForm, 'guests' | 'memberStays' | 'dinner'>,
): Promise<PricedStay> {
  const on = nightsOf(wish);
  const nights = new Nights(await daysBetween(db, on[0] ?? '', on.at(-1) ?? ''));
  const fees = on.flatMap((night) => {
    const season = nights.seasonOf(resort, night);
    return roomType.fees.filter(({ seasonId }) => seasonId === season?.id);
  });
  const party = { ...partyOf(form), rooms: wish.rooms };
  return {
    ...stayFee(fees, party, form.dinner ? resort.dinner : undefined),
    isSpecial: nights.seasonOf(resort, wish.checkInOn)?.special ?? false,
  };
}

const pricedOf = (row: StayRow) => ({
  checkInOn: row.check_in_on,
  roomYen: row.room_yen,
  dinnerYen: row.dinner_yen,
  isSpecial: row.special === 1,
});

/** What it costs to cancel a stay on a date. */
export async function feeToCancel(db: PortalDatabase, row: StayRow, on: string): Promise<CancellationFee> {
  const { cancellation } = await resortById(db, row.resort_id);
  return cancellationFee(pricedOf(row), cancellation, on);
}

/** What it costs not to come. */
export async function feeForNoShow(db: PortalDatabase, row: StayRow): Promise<CancellationFee> {
  const { cancellation } = await resortById(db, row.resort_id);
  return noShowFee(pricedOf(row), cancellation);
}
