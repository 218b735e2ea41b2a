import type { EventStatus, EventTier } from '@ikiiki/sdk/contract';
import { daysBetween } from '@ikiiki/sdk/rules/calendar-date';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import type { EventsTable } from './tables.js';

export type EventRow = Readonly<EventsTable>;

/** Whether one may enter and withdraw on a day: until its last moment in Japan. */
export const isEntryOpen = (event: EventRow, on: string): boolean =>
  event.cancelled_because === null && event.entry_from <= on && on <= event.entry_to;

/** Whether an event takes place on a day. */
export const isRunning = (event: EventRow, on: string): boolean =>
  event.cancelled_because === null && event.starts_on <= on && on <= event.ends_on;

/** How an event stands on a day in Japan. */
export function statusOf(event: EventRow, on: string): EventStatus {
  if (event.cancelled_because !== null) return 'cancelled';
  if (event.finished_on <= on) return 'finished';
  if (event.ends_on < on) return 'tallying';
  if (event.starts_on <= on) return 'running';
  if (event.entry_to < on) return 'entry_closed';
  return event.entry_from <= on ? 'entry_open' : 'upcoming';
}

/** Days from one to another, both included; 0 where the other comes first. */
const daysFrom = (from: string, to: string): number => Math.max(0, daysBetween(from, to) + 1);

/** The days of an event as they are on a day. */
export function daysOf({ starts_on, ends_on }: EventRow, on: string) {
  const days = daysFrom(starts_on, ends_on);
  return {
    days,
    /** Today included. */
    daysBegun: Math.min(days, daysFrom(starts_on, on)),
    /** Today included. */
    daysLeft: Math.min(days, daysFrom(on, ends_on)),
  };
}

export const tiersOf = ({ tiers }: EventRow): EventTier[] => JSON.parse(tiers) as EventTier[];

/** Steps are counted in it. */
export const isWalk = ({ kind }: EventRow): boolean => kind === 'walk' || kind === 'team';

/** @throws ProblemError `not_found`, also for one of another kind than asked for */
export async function eventById(
  db: PortalDatabase,
  id: string,
  isOfKind: (event: EventRow) => boolean = () => true,
): Promise<EventRow> {
  const event = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
  if (!event || !isOfKind(event)) throw new ProblemError('not_found');
  return event;
}
