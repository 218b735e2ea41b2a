import type { Contract, Endpoint } from '@ikiiki/sdk/contract';
import { isCalendarDate } from '@ikiiki/sdk/rules/calendar-date';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import type { Call } from '../context.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler, Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { begin, saveDraft, submitAs } from './apply.js';
import { bookingRows, bookingView, bookingViews, ownBooking } from './bookings.js';
import { calendarOf } from './calendar.js';
import { drawOf } from './draw.js';
import { doWhatIsDueAtResorts } from './due.js';
import { firstOf } from './nights.js';
import { resortById, resortView } from './resort.js';
import { roundsFor } from './rounds.js';
import { cancel, cancellation, changeGuests, takeOwn } from './stays.js';

/** Whoever asks meets the resorts as they are at this moment, draws that are due included. */
const upToDate =
  <E extends Endpoint>(handler: Handler<E>): Handler<E> =>
  async (input, call) => {
    await doWhatIsDueAtResorts(call);
    return handler(input, call);
  };

const monthOf = (month: string): string => {
  if (!isCalendarDate(firstOf(month))) throw new ProblemError('not_found');
  return month;
};

async function record(call: Call, event: string, id: string): Promise<void> {
  const { memberId } = currentSession(call);
  await call.audit.record({ event, level: 'info', actor: memberId, detail: { booking: id } });
}

/** 契約保養所: resorts, rounds, and the member's applications. */
export const resorts: Handlers<Contract['resorts']> = {
  async list({ query }, call) {
    const after = afterPlace(query);
    let rows = call.db.selectFrom('resorts').selectAll();
    if (after) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('position', 'id'), '>', tuple(after.number, after.id)),
      );
    }
    return pageOfRows(query, (limit) => rows.orderBy('position').orderBy('id').limit(limit).execute(), {
      cursorOf: ({ position, id }) => placeCursor(position, id),
      itemOf: resortView,
    });
  },

  get: ({ params }, call) => resortById(call.db, params.resortId),

  calendar: upToDate(({ params, query }, call) =>
    calendarOf(call, params.resortId, monthOf(query.month ?? today(call).slice(0, 7))),
  ),

  rounds: upToDate(async (_input, call) => ({ items: await roundsFor(call, currentSession(call).memberId) })),

  draw: upToDate(({ params }, call) => drawOf(call, params.month)),

  bookings: upToDate(async ({ query }, call) => {
    const { memberId } = currentSession(call);
    const before = afterPlace(query);
    let rows = bookingRows(call.db)
      .where('member_id', '=', memberId)
      // A draft that was thrown away is nothing to look back at
      .where(({ eb, or }) => or([eb('state', '!=', 'withdrawn'), eb('number', 'is not', null)]));
    if (before) {
      rows = rows.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('opened_at', 'id'), '<', tuple(before.number, before.id)),
      );
    }
    const page = await pageOfRows(
      query,
      (limit) => rows.orderBy('opened_at', 'desc').orderBy('id', 'desc').limit(limit).execute(),
      { cursorOf: ({ opened_at, id }) => placeCursor(opened_at, id), itemOf: (row) => row },
    );
    return { ...page, items: await bookingViews(call, page.items) };
  }),

  begin: upToDate(async ({ body }, call) => {
    monthOf(body.month);
    return bookingView(call, await begin(call, body));
  }),

  getBooking: upToDate(async ({ params }, call) => {
    const row = await ownBooking(call, call.db, params.bookingId);
    return (await bookingViews(call, [row]))[0]!;
  }),

  saveDraft: upToDate(async ({ params, body }, call) => {
    await saveDraft(call, params.bookingId, body);
    return bookingView(call, params.bookingId);
  }),

  submit: upToDate(async ({ params, body }, call) => {
    const { id } = await ownBooking(call, call.db, params.bookingId);
    await submitAs(call, id, body);
    await record(call, 'resort_applied', id);
    return bookingView(call, id);
  }),

  confirm: upToDate(async ({ params }, call) => {
    await takeOwn(call, params.bookingId, 'confirm');
    await record(call, 'resort_confirmed', params.bookingId);
    return bookingView(call, params.bookingId);
  }),

  withdraw: upToDate(async ({ params }, call) => {
    await takeOwn(call, params.bookingId, 'withdraw');
    await record(call, 'resort_withdrawn', params.bookingId);
    return bookingView(call, params.bookingId);
  }),

  changeGuests: upToDate(async ({ params, body }, call) => {
    await changeGuests(call, params.bookingId, body);
    return bookingView(call, params.bookingId);
  }),

  cancellation: upToDate(({ params }, call) => cancellation(call, params.bookingId)),

  cancel: upToDate(async ({ params, body }, call) => {
    await cancel(call, params.bookingId, body);
    await record(call, 'resort_cancelled', params.bookingId);
    return bookingView(call, params.bookingId);
  }),
};
