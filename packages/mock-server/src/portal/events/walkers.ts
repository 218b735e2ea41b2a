import type { PortalDatabase } from '../database.js';
import { isEnrolled, type Membership } from '../members/members.js';
import type { EntryRow } from './entry.js';
import type { EventRow } from './event.js';
import { stepsOf } from './steps.js';

/** Somebody who takes part in a walking event, with the steps so far. */
export interface Walker extends EntryRow, Membership {
  readonly total: number;
  readonly daysRecorded: number;
}

/** A team as far as it counts. */
export interface WalkingTeam {
  readonly id: string;
  /** Of who has not left the society: the others' steps are theirs. */
  readonly total: number;
  readonly walkers: number;
  /** Whether it has as many members as the event asks for; who has left since is counted. */
  readonly isLargeEnough: boolean;
}

/**
 * Everybody who has entered, or of them whoever walks together with one, with the steps on the event's days. Once it is
 * settled these are the steps that counted: what is recorded later changes nothing.
 */
export async function walkersOf(
  db: PortalDatabase,
  event: EventRow,
  togetherWith?: Pick<EntryRow, 'id' | 'team_id'>,
): Promise<Walker[]> {
  let asked = db
    .selectFrom('event_entries as entry')
    .innerJoin('members', 'members.id', 'entry.member_id')
    .selectAll('entry')
    .select(['members.submitted_on', 'members.lost_on'])
    .where('event_id', '=', event.id)
    .where('state', '!=', 'withdrawn');
  if (togetherWith) {
    const { id, team_id: teamId } = togetherWith;
    asked = asked.where(({ eb, or }) => or([eb('entry.id', '=', id), eb('team_id', '=', teamId)]));
  }
  const entries = await asked.execute();
  const ids = entries.map(({ member_id }) => member_id);
  const walked = await stepsOf(db, ids, event.starts_on, event.ends_on);
  return entries.map((entry) => ({
    ...entry,
    total: Number(entry.total_steps ?? walked.get(entry.member_id)?.total ?? 0),
    daysRecorded: walked.get(entry.member_id)?.days ?? 0,
  }));
}

/** The teams of a day, by their ids; from the day on which the points are paid they stay as they are then. */
export function teamsOf(
  walkers: readonly Walker[],
  { team_min, finished_on }: EventRow,
  on: string,
): Map<string, WalkingTeam> {
  const counted = on < finished_on ? on : finished_on;
  const teams = new Map<string, WalkingTeam>();
  for (const id of new Set(walkers.flatMap(({ team_id }) => team_id ?? []))) {
    const members = walkers.filter(({ team_id }) => team_id === id);
    const counting = members.filter((walker) => isEnrolled(walker, counted));
    teams.set(id, {
      id,
      total: counting.reduce((sum, { total }) => sum + total, 0),
      walkers: counting.length,
      isLargeEnough: members.length >= (team_min ?? 1),
    });
  }
  return teams;
}

/** Steps a day on average, rounded down: 7,999.9 are not 8,000. */
export const averageOf = (total: number, days: number, walkers = 1): number =>
  days * walkers === 0 ? 0 : Math.floor(total / (days * walkers));
