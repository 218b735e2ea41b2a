import type { events, HealthEventDetail } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { memberById, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { updateEntry, withEntry } from './entry.js';
import { type EventRow, eventById, isEntryOpen, statusOf } from './event.js';
import { eventDetail, isForMember } from './event-view.js';
import { takeFromTeam } from './teams.js';

/** Takes a place; of many who want the last, one gets it. @throws ProblemError `event_full` */
async function takePlace(db: PortalDatabase, { id }: EventRow): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('events')
    .set(({ eb }) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', id)
    .where(({ or, eb, ref }) => or([eb('capacity', 'is', null), eb('taken', '<', ref('capacity'))]))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ProblemError('event_full');
}

async function givePlaceBack(db: PortalDatabase, { id }: EventRow): Promise<void> {
  await db
    .updateTable('events')
    .set(({ eb }) => ({ taken: eb('taken', '-', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The event as the member has it now. */
const answer = (call: Call, eventId: string): Promise<HealthEventDetail> =>
  eventDetail(call, eventId, currentSession(call).memberId);

export const enter: Handler<typeof events.enter> = async ({ params, body }, call) => {
  const event = await eventById(call.db, params.eventId);
  const member = await memberById(call.db, currentSession(call).memberId);
  const on = today(call);
  const in_ranking = body.inRanking ? 1 : 0;
  await withEntry(call, event, async (transaction, entry) => {
    if (entry.state !== 'withdrawn') {
      const isOver = ['finished', 'cancelled'].includes(statusOf(event, on));
      if (!isOver) await updateEntry(transaction, entry, { in_ranking });
      return;
    }
    if (!isForMember(event, member)) {
      const reason = event.for_insured ? 'insured_only' : 'dependant_only';
      throw new ProblemError('event_not_for_you', { reason });
    }
    if (!isEntryOpen(event, on)) throw new ProblemError('event_closed');
    await takePlace(transaction, event);
    await updateEntry(transaction, entry, { state: 'entered', entered_at: call.clock.now(), in_ranking });
  });
  return answer(call, event.id);
};

export const withdraw: Handler<typeof events.withdraw> = async ({ params }, call) => {
  const event = await eventById(call.db, params.eventId);
  await withEntry(call, event, async (transaction, entry) => {
    if (entry.state === 'withdrawn') throw new ProblemError('event_not_entered');
    if (!isEntryOpen(event, today(call))) throw new ProblemError('event_closed');
    await takeFromTeam(transaction, entry);
    await updateEntry(transaction, entry, { state: 'withdrawn', in_ranking: 0 });
    await givePlaceBack(transaction, event);
  });
  return answer(call, event.id);
};
