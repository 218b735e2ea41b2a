import type { EntryState, EventKind } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

/** All dates are days in Japan. What an event's status is follows from them. */
export interface EventsTable {
  id: string;
  title: string;
  description: string;
  kind: EventKind;
  entry_from: string;
  entry_to: string;
  starts_on: string;
  ends_on: string;
  /** First day on which the result stands and the points are paid. */
  finished_on: string;
  /** How many may enter; null where there is no limit. */
  capacity: number | null;
  /** How many places are taken. */
  taken: number;
  for_insured: number;
  for_dependants: number;
  /** JSON of what averages bring, the lowest first. */
  tiers: string;
  /** What answering a quiz brings. */
  points: number | null;
  team_min: number | null;
  team_max: number | null;
  /** Why it was cancelled; null where it was not. */
  cancelled_because: string | null;
  /** JSON of a seminar's place and time. */
  seminar: string | null;
  /** JSON of a quiz's questions. */
  questions: string | null;
  /** Whether the results are found and the points paid. */
  settled: number;
}

/** One a member and event, also of who has withdrawn. */
export interface EventEntriesTable {
  id: string;
  event_id: string;
  member_id: string;
  state: EntryState;
  entered_at: number;
  in_ranking: number;
  team_id: string | null;
  /** JSON of the answers to a quiz. */
  answers: string | null;
  /** Once the event is settled: the member's steps on its days. */
  total_steps: number | null;
  /** Once it is settled: the average that counted, the member's or the team's. */
  avg_steps: number | null;
  /** Points that were paid. */
  points: number | null;
}

export interface EventTeamsTable {
  id: string;
  event_id: string;
  name: string;
  /** Invitation code, folded. */
  code: string;
  size: number;
}

export interface EventsTables {
  events: EventsTable;
  event_entries: EventEntriesTable;
  event_teams: EventTeamsTable;
}

export async function createEventsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('entry_from', 'text', (column) => column.notNull())
    .addColumn('entry_to', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'text', (column) => column.notNull())
    .addColumn('ends_on', 'text', (column) => column.notNull())
    .addColumn('finished_on', 'text', (column) => column.notNull())
    .addColumn('capacity', 'integer')
    .addColumn('taken', 'integer', (column) => column.notNull())
    .addColumn('for_insured', 'integer', (column) => column.notNull())
    .addColumn('for_dependants', 'integer', (column) => column.notNull())
    .addColumn('tiers', 'text', (column) => column.notNull())
    .addColumn('points', 'integer')
    .addColumn('team_min', 'integer')
    .addColumn('team_max', 'integer')
    .addColumn('cancelled_because', 'text')
    .addColumn('seminar', 'text')
    .addColumn('questions', 'text')
    .addColumn('settled', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('event_teams')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull().references('events.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addUniqueConstraint('event_teams_code', ['event_id', 'code'])
    .execute();
  await schema
    .createTable('event_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('event_id', 'text', (column) => column.notNull().references('events.id'))
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('entered_at', 'bigint', (column) => column.notNull())
    .addColumn('in_ranking', 'integer', (column) => column.notNull())
    .addColumn('team_id', 'text', (column) => column.references('event_teams.id'))
    .addColumn('answers', 'text')
    .addColumn('total_steps', 'bigint')
    .addColumn('avg_steps', 'integer')
    .addColumn('points', 'integer')
    .addUniqueConstraint('event_entries_member', ['event_id', 'member_id'])
    .execute();
  await schema.createIndex('event_entries_of').on('event_entries').column('member_id').execute();
}
