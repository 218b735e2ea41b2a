import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';
import type { EventRow } from './event.js';
import type { EventEntriesTable } from './tables.js';

export type EntryRow = Readonly<EventEntriesTable>;

/** Takes part, or did. */
export const isEntered = (entry: EntryRow | undefined): entry is EntryRow =>
  entry !== undefined && entry.state !== 'withdrawn';

export function entryOf(
  db: PortalDatabase,
  eventId: string,
  memberId: string,
): Promise<EntryRow | undefined> {
  return db
    .selectFrom('event_entries')
    .selectAll()
    .where('event_id', '=', eventId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
}

/** @throws ProblemError `event_not_entered` */
export async function enteredEntry(db: PortalDatabase, event: EventRow, memberId: string): Promise<EntryRow> {
  const entry = await entryOf(db, event.id, memberId);
  if (!isEntered(entry)) throw new ProblemError('event_not_entered');
  return entry;
}

/** The member's entry for the time of a transaction; one that never was is `withdrawn`. */
function lockEntry(
  transaction: PortalDatabase,
  { clock, random }: Call,
  eventId: string,
  memberId: string,
): Promise<EntryRow> {
  return (
    transaction
      .insertInto('event_entries')
      .values({
        id: random.id(),
        event_id: eventId,
        member_id: memberId,
        state: 'withdrawn',
        entered_at: clock.now(),
        in_ranking: 0,
        team_id: null,
        answers: null,
        total_steps: null,
        avg_steps: null,
        points: null,
      })
      // The empty update takes the row's lock, at which the others wait
      .onConflict((conflict) =>
        conflict
          .columns(['event_id', 'member_id'])
          .doUpdateSet((eb) => ({ event_id: eb.ref('excluded.event_id') })),
      )
      .returningAll()
      .executeTakeFirstOrThrow()
  );
}

/** Does something to the member's entry while nobody else does; all of it or nothing. */
export function withEntry<Result>(
  call: Call,
  event: EventRow,
  work: (transaction: PortalDatabase, entry: EntryRow) => Promise<Result>,
): Promise<Result> {
  const { memberId } = currentSession(call);
  return call.db
    .transaction()
    .execute(async (transaction) =>
      work(transaction, await lockEntry(transaction, call, event.id, memberId)),
    );
}

export async function updateEntry(
  transaction: PortalDatabase,
  { id }: Pick<EntryRow, 'id'>,
  change: Partial<EventEntriesTable>,
): Promise<void> {
  await transaction.updateTable('event_entries').set(change).where('id', '=', id).execute();
}
