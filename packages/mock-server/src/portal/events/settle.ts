import type { EventTier } from '@ikiiki/sdk/contract';
import type { Portal } from '../context.js';
import { isEnrolled, today } from '../members/members.js';
import { Ledger } from '../points/ledger.js';
import { daysOf, type EventRow, isWalk, tiersOf } from './event.js';
import type { EventEntriesTable } from './tables.js';
import { averageOf, teamsOf, type Walker, walkersOf } from './walkers.js';

/** What an entry comes to. */
type Outcome = Pick<EventEntriesTable, 'state' | 'total_steps' | 'avg_steps' | 'points'>;

/** The highest tier that so many steps reach. No steps, no points, whatever a tier asks for. */
const reached = (event: EventRow, total: number, days: number): EventTier | undefined =>
  tiersOf(event).findLast(({ minAvgSteps }) => total > 0 && total >= minAvgSteps * days);

/**
 * The outcome on the day on which the points are paid. Who is not enrolled on that day gets none, whenever it is
 * found out.
 */
function outcomesOf(event: EventRow, walkers: readonly Walker[]): (walker: Walker) => Outcome {
  const on = event.finished_on;
  const teams = teamsOf(walkers, event, on);
  const { days } = daysOf(event, event.ends_on);
  const stateOf = (points: number) => ({
    state: points > 0 ? ('achieved' as const) : ('not_achieved' as const),
    points: points > 0 ? points : null,
  });
  return (walker) => {
    const isPayable = isEnrolled(walker, on);
    if (!isWalk(event)) {
      const points = walker.answers !== null && isPayable ? (event.points ?? 0) : 0;
      return { ...stateOf(points), total_steps: null, avg_steps: null };
    }
    const team = walker.team_id === null ? undefined : teams.get(walker.team_id);
    const counted = event.kind === 'team' ? team : { total: walker.total, walkers: 1, isLargeEnough: true };
    const walked = counted ?? { total: 0, walkers: 1, isLargeEnough: false };
    const tier = reached(event, walked.total, days * walked.walkers);
    return {
      ...stateOf(walked.isLargeEnough && isPayable ? (tier?.points ?? 0) : 0),
      total_steps: walker.total,
      avg_steps: averageOf(walked.total, days, walked.walkers),
    };
  };
}

/** Writes the outcome and pays the points together, once. */
function settleEntry(portal: Portal, event: EventRow, walker: Walker, outcome: Outcome): Promise<void> {
  return portal.db.transaction().execute(async (transaction) => {
    const ledger =
      outcome.points === null ? undefined : await Ledger.open(portal, transaction, walker.member_id);
    const { numUpdatedRows } = await transaction
      .updateTable('event_entries')
      .set(outcome)
      .where('id', '=', walker.id)
      .where('state', '=', 'entered')
      .executeTakeFirst();
    if (numUpdatedRows === 0n || !ledger || outcome.points === null) return;
    await ledger.grant({
      memberId: walker.member_id,
      points: outcome.points,
      reason: 'health_event',
      subject: event.title,
      sourceRef: `event:${event.id}`,
    });
  });
}

/** Whether there is anything to find out in the end. */
const hasOutcome = (event: EventRow): boolean => isWalk(event) || event.points !== null;

/** Finds the results of the events that are finished, and pays their points, each once. */
export async function settleEvents(portal: Portal): Promise<void> {
  const due = await portal.db
    .selectFrom('events')
    .selectAll()
    .where('settled', '=', 0)
    .where('cancelled_because', 'is', null)
    .where('finished_on', '<=', today(portal))
    .orderBy('finished_on')
    .execute();
  for (const event of due) {
    const walkers = hasOutcome(event) ? await walkersOf(portal.db, event) : [];
    const outcomeOf = outcomesOf(event, walkers);
    for (const walker of walkers) {
      if (walker.state === 'entered') await settleEntry(portal, event, walker, outcomeOf(walker));
    }
    await portal.db.updateTable('events').set({ settled: 1 }).where('id', '=', event.id).execute();
  }
}
