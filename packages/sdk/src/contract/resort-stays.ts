import * as z from 'zod/mini';
import { Count, DateOn, Id, MonthOn, wholeNumber } from './values.js';

const Percent = wholeNumber(z.minimum(0), z.maximum(100));

/** A kind of days that cost the same, e.g. ゴールド. */
export const ResortSeason = z.object({
  id: Id,
  /** As the resort calls it. */
  name: z.string(),
  /** Whether its days have cancellation fees of their own. */
  special: z.boolean(),
});
export type ResortSeason = z.output<typeof ResortSeason>;

/** What a night in a type of room costs, taxes included. */
export const ResortNightFee = z.object({
  seasonId: Id,
  roomYen: Count,
  adultYen: Count,
  childYen: Count,
});
export type ResortNightFee = z.output<typeof ResortNightFee>;

export const ResortRoomType = z.object({
  /** Of this society's, over all resorts. */
  id: Id,
  name: z.string(),
  /** People in one room, children included. */
  capacity: wholeNumber(z.positive()),
  /** Rooms of this type that the society has a night. */
  rooms: Count,
  fees: z.array(ResortNightFee),
});
export type ResortRoomType = z.output<typeof ResortRoomType>;

const CancellationShare = z.object({ roomPercent: Percent, dinnerPercent: Percent });

const CancellationPeriod = z.object({
  /** From so many days before the day of arrival on, the most days first. Before the first of them it is free. */
  steps: z.array(z.extend(CancellationShare, { daysBefore: Count })),
  /** Who does not come. */
  noShow: CancellationShare,
});

/** What a cancellation costs. */
export const ResortCancellation = z.object({
  rounding: z.enum(['up', 'down', 'half_up']),
  normal: CancellationPeriod,
  /** Where the day of arrival lies in a season that is `special`. */
  special: CancellationPeriod,
});
export type ResortCancellation = z.output<typeof ResortCancellation>;

export const Resort = z.object({
  id: Id,
  name: z.string(),
  /** A paragraph each. */
  description: z.array(z.string()),
  /** Times of the day in Japan, e.g. `15:00`. */
  checkInFrom: z.string(),
  checkOutUntil: z.string(),
  seasons: z.array(ResortSeason),
  roomTypes: z.array(ResortRoomType),
  /** What a dinner costs; absent where none can be asked for. */
  dinner: z.optional(z.object({ adultYen: Count, childYen: Count })),
  cancellation: ResortCancellation,
});
export type Resort = z.output<typeof Resort>;

/** A type of room in one night. */
export const ResortRoomsLeft = z.object({
  roomTypeId: Id,
  /** Rooms that nobody has. Before the draw of the month, all that can be drawn. */
  left: Count,
  /** Applications that wish for this night and wait for the draw, each once. */
  wishes: Count,
});
export type ResortRoomsLeft = z.output<typeof ResortRoomsLeft>;

export const ResortDay = z.object({
  /** The night that begins on this date. */
  on: DateOn,
  /** One of the resort's; absent on a closed day. */
  seasonId: z.optional(Id),
  /** Why nobody can stay, in words; present on closed days only. */
  closedBecause: z.optional(z.string()),
  rooms: z.array(ResortRoomsLeft),
});
export type ResortDay = z.output<typeof ResortDay>;

export const ResortCalendar = z.object({
  resortId: Id,
  month: MonthOn,
  days: z.array(ResortDay),
});
export type ResortCalendar = z.output<typeof ResortCalendar>;
