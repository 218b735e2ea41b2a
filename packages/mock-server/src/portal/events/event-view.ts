import type { EventEntry, HealthEvent, HealthEventDetail, SeminarDetails } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { Portal } from '../context.js';
import { type Member, memberById, today } from '../members/members.js';
import { type EntryRow, entryOf, isEntered } from './entry.js';
import { type EventRow, eventById, isEntryOpen, statusOf, tiersOf } from './event.js';

/** Whether somebody is of those who may enter. */
export const isForMember = (
  { for_insured, for_dependants }: EventRow,
  { relationship }: Pick<Member, 'relationship'>,
): boolean => (relationship === 'insured' ? for_insured : for_dependants) === 1;

function entryView({ state, entered_at, in_ranking, team_id, avg_steps, points }: EntryRow): EventEntry {
  return {
    state,
    enteredAt: iso(entered_at),
    inRanking: in_ranking === 1,
    ...(team_id !== null && { teamId: team_id }),
    ...(avg_steps !== null && { avgSteps: avg_steps }),
    ...(points !== null && { points }),
  };
}

interface Viewer {
  readonly member: Member;
  readonly entry: EntryRow | undefined;
  /** The day in Japan. */
  readonly on: string;
}

/** An event as a member sees it on a day. */
export function eventView(event: EventRow, { member, entry, on }: Viewer): HealthEvent {
  const { capacity, taken, points, team_min, team_max, cancelled_because } = event;
  return {
    id: event.id,
    title: event.title,
    description: event.description,
    kind: event.kind,
    status: statusOf(event, on),
    entryFrom: event.entry_from,
    entryTo: event.entry_to,
    from: event.starts_on,
    to: event.ends_on,
    entryOpen: isEntryOpen(event, on),
    finishedOn: event.finished_on,
    ...(capacity !== null && { capacity, placesLeft: Math.max(0, capacity - taken) }),
    target: { insured: event.for_insured === 1, dependant: event.for_dependants === 1 },
    forMember: isForMember(event, member),
    tiers: tiersOf(event),
    ...(points !== null && { points }),
    ...(team_min !== null && team_max !== null && { teamSize: { min: team_min, max: team_max } }),
    ...(cancelled_because !== null && { cancelledBecause: cancelled_because }),
    ...(entry && { entry: entryView(entry) }),
  };
}

/** The same in full. @throws ProblemError `not_found` */
export async function eventDetail(
  portal: Portal,
  eventId: string,
  memberId: string,
): Promise<HealthEventDetail> {
  const event = await eventById(portal.db, eventId);
  const member = await memberById(portal.db, memberId);
  const entry = await entryOf(portal.db, eventId, memberId);
  return {
    ...eventView(event, { member, entry, on: today(portal) }),
    ...(event.seminar !== null &&
      isEntered(entry) && { seminar: JSON.parse(event.seminar) as SeminarDetails }),
  };
}
