import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { ProcedureStatus } from './procedure.js';
import { LotteryNumber, ResortDraw, ResortRound } from './resort-rounds.js';
import { Resort, ResortCalendar } from './resort-stays.js';
import { Count, DateOn, Id, MonthOn, text, wholeNumber } from './values.js';

/** Who somebody is to the society. */
export const guestRelations = ['insured', 'dependant', 'other'] as const;
export type GuestRelation = (typeof guestRelations)[number];

/** Somebody who stays, beside the member. */
export const ResortGuest = z.object({
  /** As typed. */
  name: text(z.maxLength(200)),
  relation: z.enum(guestRelations),
  age: z.enum(['adult', 'child']),
});
export type ResortGuest = z.output<typeof ResortGuest>;

/** One wish; in a draft it may be half said. */
export const ResortWish = z.object({
  resortId: z.optional(Id),
  roomTypeId: z.optional(Id),
  /** Day of arrival: a calendar date in Japan. */
  checkInOn: z.optional(DateOn),
  nights: z.optional(wholeNumber(z.minimum(1), z.maximum(30))),
  rooms: z.optional(wholeNumber(z.minimum(1), z.maximum(99))),
});
export type ResortWish = z.output<typeof ResortWish>;

const whoStays = {
  /** Whether the member comes along; the name is known. */
  memberStays: z.boolean(),
  guests: z.array(ResortGuest).check(z.maxLength(50)),
};

/** What a member says in an application. `@ikiiki/sdk/rules/resort-form` judges it. */
export const ResortForm = z.object({
  /** The first wish first, three at most. */
  wishes: z.array(ResortWish).check(z.maxLength(10)),
  ...whoStays,
  /** Where the member can be reached, as typed; digits are read through width. */
  phone: text(z.maxLength(30)),
  /** With dinner, for everybody and every night. */
  dinner: z.boolean(),
});
export type ResortForm = z.output<typeof ResortForm>;

/** What a cancellation costs, and why. */
export const ResortCancellationFee = z.object({
  roomPercent: Count,
  dinnerPercent: Count,
  roomYen: Count,
  dinnerYen: Count,
  totalYen: Count,
  /** The last day on which it costs this much; absent where it will not change any more. */
  untilOn: z.optional(DateOn),
});
export type ResortCancellationFee = z.output<typeof ResortCancellationFee>;

/** The stay that an application has come to. */
export const ResortStay = z.object({
  resortId: Id,
  resortName: z.string(),
  roomTypeId: Id,
  roomTypeName: z.string(),
  checkInOn: DateOn,
  checkOutOn: DateOn,
  nights: wholeNumber(z.positive()),
  rooms: wholeNumber(z.positive()),
  /** Which wish it was, from 1. */
  choice: wholeNumber(z.positive()),
  roomYen: Count,
  dinnerYen: Count,
  totalYen: Count,
});
export type ResortStay = z.output<typeof ResortStay>;

export const ResortBooking = z.object({
  id: Id,
  /** Month of the days of arrival. */
  month: MonthOn,
  /** Whether it is drawn, or whoever comes first has it. */
  way: z.enum(['lottery', 'first_come']),
  status: ProcedureStatus,
  form: ResortForm,
  /** The member's name as the society knows it. */
  memberName: z.string(),
  /** By which the member finds it in the record of the draw; absent until it is sent, and where nothing is drawn. */
  number: z.optional(LotteryNumber),
  stay: z.optional(ResortStay),
  /** Of a stay that was drawn and waits for the member: the last day to confirm it. */
  confirmUntilOn: z.optional(DateOn),
  /** The last day to change the guests; absent where they cannot be changed. */
  guestsUntilOn: z.optional(DateOn),
  /** What the cancellation, or not to come, has cost. */
  fee: z.optional(ResortCancellationFee),
});
export type ResortBooking = z.output<typeof ResortBooking>;

const params = z.object({ bookingId: Id });

export const resorts = {
  /** In the society's order. */
  list: endpoint({
    method: 'GET',
    path: '/resorts',
    access: 'session',
    feature: 'resorts',
    conditional: true,
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(Resort),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/resorts/{resortId}',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params: z.object({ resortId: Id }),
    response: Resort,
    problems: [],
  }),
  /** Every night of a month, in order. */
  calendar: endpoint({
    method: 'GET',
    path: '/resorts/{resortId}/calendar',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params: z.object({ resortId: Id }),
    query: z.object({ month: z.optional(MonthOn) }),
    response: ResortCalendar,
    problems: [],
  }),
  /** The months that can be applied for now or soon, in order. */
  rounds: endpoint({
    method: 'GET',
    path: '/resort-rounds',
    access: 'session',
    feature: 'resorts',
    status: 200,
    response: z.object({ items: z.array(ResortRound) }),
    problems: [],
  }),
  /** All of a draw that has been made, for whoever wants to compute it again. */
  draw: endpoint({
    method: 'GET',
    path: '/resort-rounds/{month}/draw',
    access: 'session',
    feature: 'resorts',
    status: 200,
    // A month that is none is one that was never drawn
    params: z.object({ month: Id }),
    response: ResortDraw,
    problems: [],
  }),
  /** The member's applications, newest first. */
  bookings: endpoint({
    method: 'GET',
    path: '/resort-bookings',
    access: 'session',
    feature: 'resorts',
    status: 200,
    query: z.object(pageQuery),
    response: pageOf(ResortBooking),
    problems: [],
  }),
  /** Begins an application for a month: for its draw, or, after that, for what is left. */
  begin: endpoint({
    method: 'POST',
    path: '/resort-bookings',
    access: 'session',
    feature: 'resorts',
    status: 201,
    body: z.object({
      month: MonthOn,
      /** An earlier application of the member's, to begin with what was said there. */
      likeBookingId: z.optional(Id),
    }),
    response: ResortBooking,
    problems: ['resort_round_closed', 'resort_booking_exists'],
  }),
  getBooking: endpoint({
    method: 'GET',
    path: '/resort-bookings/{bookingId}',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    response: ResortBooking,
    problems: [],
  }),
  /** Keeps what is said so far; nothing need be complete or right yet. */
  saveDraft: endpoint({
    method: 'PUT',
    path: '/resort-bookings/{bookingId}/draft',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    body: ResortForm,
    response: ResortBooking,
    problems: ['step_not_possible'],
  }),
  /** Sends the application, as the member has seen it. Where nothing is drawn any more, the stay is the member's at once. */
  submit: endpoint({
    method: 'POST',
    path: '/resort-bookings/{bookingId}/submission',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    body: ResortForm,
    response: ResortBooking,
    problems: ['step_not_possible', 'resort_full'],
  }),
  /** Takes what was drawn. */
  confirm: endpoint({
    method: 'POST',
    path: '/resort-bookings/{bookingId}/confirmation',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    response: ResortBooking,
    problems: ['step_not_possible'],
  }),
  /** Takes an application back before it is confirmed; it costs nothing. */
  withdraw: endpoint({
    method: 'POST',
    path: '/resort-bookings/{bookingId}/withdrawal',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    response: ResortBooking,
    problems: ['step_not_possible'],
  }),
  changeGuests: endpoint({
    method: 'PUT',
    path: '/resort-bookings/{bookingId}/guests',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    body: z.object(whoStays),
    response: ResortBooking,
    problems: ['resort_guests_closed'],
  }),
  /** What a cancellation would cost today. */
  cancellation: endpoint({
    method: 'GET',
    path: '/resort-bookings/{bookingId}/cancellation',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    response: ResortCancellationFee,
    problems: ['step_not_possible'],
  }),
  cancel: endpoint({
    method: 'POST',
    path: '/resort-bookings/{bookingId}/cancellation',
    access: 'session',
    feature: 'resorts',
    status: 200,
    params,
    body: z.object({
      /** What it costs as the member saw it. */
      totalYen: Count,
    }),
    response: ResortBooking,
    problems: ['step_not_possible', 'resort_fee_changed'],
  }),
};
