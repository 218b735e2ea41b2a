import * as z from 'zod/mini';
import { Count, DateOn, Id, InstantAt, MonthOn, text, wholeNumber } from './values.js';

/**
 * How a month of stays stands: applications begin later; are taken for the draw; wait for it; what is left goes to
 * whoever comes first; over. A newer portal may know more.
 */
export const resortRoundStates = ['upcoming', 'open', 'waiting', 'first_come', 'over'] as const;
export type ResortRoundState = (typeof resortRoundStates)[number];

const Digest = text(z.regex(/^[0-9a-f]{64}$/));

/** The stays whose day of arrival lies in one month: they are drawn together. */
export const ResortRound = z.object({
  month: MonthOn,
  /** One of `resortRoundStates`. */
  state: z.string(),
  /** First day of applications. */
  opensOn: DateOn,
  /** Last day of applications for the draw, until 23:59:59 in Japan. */
  closesOn: DateOn,
  drawsAt: InstantAt,
  /** Days of arrival that can be applied for today, both included; absent where there are none. */
  arrivals: z.optional(z.object({ from: DateOn, to: DateOn })),
  /** Applications that wait for the draw, or took part in it. */
  entries: Count,
  /** SHA-256 of the seed, published before applications open. */
  commitment: z.optional(Digest),
  /** The member's own application in this round: a draft, or one that is not over. */
  bookingId: z.optional(Id),
});
export type ResortRound = z.output<typeof ResortRound>;

/** Letters and digits by which a member finds the own application in a record. */
export const LotteryNumber = text(z.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/));

/** All of a draw, for whoever wants to compute it again (`@ikiiki/sdk/rules/resort-lottery`). No names, no ids. */
export const ResortDraw = z.object({
  month: MonthOn,
  drawnAt: InstantAt,
  commitment: Digest,
  seed: z.string(),
  /** Rooms that could be drawn, for every night that somebody wished for. */
  rooms: z.array(z.object({ roomTypeId: Id, on: DateOn, rooms: Count })),
  entries: z.array(
    z.object({
      number: LotteryNumber,
      /** The first wish first. */
      wishes: z.array(
        z.object({
          roomTypeId: Id,
          checkInOn: DateOn,
          nights: wholeNumber(z.positive()),
          rooms: wholeNumber(z.positive()),
        }),
      ),
    }),
  ),
  /** In the order in which the applications were considered. */
  results: z.array(
    z.object({
      number: LotteryNumber,
      rank: wholeNumber(z.positive()),
      /** Which wish was granted, from 1; absent where none was. */
      choice: z.optional(wholeNumber(z.positive())),
    }),
  ),
});
export type ResortDraw = z.output<typeof ResortDraw>;
