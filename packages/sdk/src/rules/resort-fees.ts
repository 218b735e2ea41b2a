import type { ResortCancellation, ResortNightFee } from '../contract/resort-stays.js';
import type { ResortCancellationFee } from '../contract/resorts.js';
import { addDays, daysBetween } from './calendar-date.js';

/** What cancellations cost at a resort: data, not code (DOMAIN 25). */
export type CancellationTerms = ResortCancellation;
/** What a cancellation costs in one kind of period; before the first step it is free. */
export type CancellationPeriod = CancellationTerms['normal'];
/** How a fraction of a yen is rounded; `half_up` makes a whole yen of half a yen. */
export type YenRounding = CancellationTerms['rounding'];
/** Share of the room fee and of the dinners that a cancellation costs, in percent. */
type CancellationShare = CancellationPeriod['noShow'];

/** What a stay costs. */
export interface StayFee {
  readonly roomYen: number;
  readonly dinnerYen: number;
}

/** What a cancellation costs on a day. */
export type CancellationFee = ResortCancellationFee;

interface CancelledStay extends StayFee {
  readonly checkInOn: string;
  readonly isSpecial: boolean;
}

/** Whole percents of whole yen, counted in hundredths so that nothing is lost on the way. */
function shareOf(yen: number, percent: number, rounding: YenRounding): number {
  const hundredths = yen * percent;
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rounding === 'down' || rest === 0) return whole;
  return rounding === 'up' || rest >= 50 ? whole + 1 : whole;
}

function feeOf(stay: StayFee, share: CancellationShare, rounding: YenRounding): CancellationFee {
  const { roomPercent, dinnerPercent } = share;
  const roomYen = shareOf(stay.roomYen, roomPercent, rounding);
  const dinnerYen = shareOf(stay.dinnerYen, dinnerPercent, rounding);
  return { roomPercent, dinnerPercent, roomYen, dinnerYen, totalYen: roomYen + dinnerYen };
}

const periodOf = (terms: CancellationTerms, { isSpecial }: CancelledStay) =>
  isSpecial ? terms.special : terms.normal;

/** What it costs to cancel a stay on a calendar date in Japan. */
export function cancellationFee(stay: CancelledStay, terms: CancellationTerms, on: string): CancellationFee {
  const daysLeft = daysBetween(on, stay.checkInOn);
  const { steps } = periodOf(terms, stay);
  const step = steps.findLast(({ daysBefore }) => daysLeft <= daysBefore);
  const next = steps.find(({ daysBefore }) => daysBefore < daysLeft);
  return {
    ...feeOf(stay, step ?? { roomPercent: 0, dinnerPercent: 0 }, terms.rounding),
    ...(next && { untilOn: addDays(stay.checkInOn, -next.daysBefore - 1) }),
  };
}

/** What it costs not to come. */
export function noShowFee(stay: CancelledStay, terms: CancellationTerms): CancellationFee {
  return feeOf(stay, periodOf(terms, stay).noShow, terms.rounding);
}

/** What a night costs in a season. */
type NightFee = Omit<ResortNightFee, 'seasonId'>;

/** What a stay costs: nights by their seasons, and dinners where they are asked for. */
export function stayFee(
  nights: readonly NightFee[],
  { rooms, adults, children }: { readonly rooms: number; readonly adults: number; readonly children: number },
  dinner?: { readonly adultYen: number; readonly childYen: number },
): StayFee {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const people = (fee: { readonly adultYen: number; readonly childYen: number }) =>
    adults * fee.adultYen + children * fee.childYen;
  return {
    roomYen: sum(nights.map((night) => rooms * night.roomYen + people(night))),
    dinnerYen: dinner ? nights.length * people(dinner) : 0,
  };
}
