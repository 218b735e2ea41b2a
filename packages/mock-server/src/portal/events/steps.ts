import type { PortalDatabase } from '../database.js';

/** What somebody walked in a time. */
export interface WalkedSteps {
  readonly total: number;
  /** Days that have a record. */
  readonly days: number;
}

/** Databases take only so many values at once. */
const membersAtOnce = 500;

/** The recorded steps of members on the days from one to another, both included. Who has no record is missing. */
export async function stepsOf(
  db: PortalDatabase,
  memberIds: readonly string[],
  from: string,
  to: string,
): Promise<ReadonlyMap<string, WalkedSteps>> {
  const walked = new Map<string, WalkedSteps>();
  for (let at = 0; at < memberIds.length; at += membersAtOnce) {
    const rows = await db
      .selectFrom('event_steps')
      .select('member_id')
      .select(({ fn }) => [fn.sum<number>('steps').as('total'), fn.countAll<number>().as('days')])
      .where('member_id', 'in', memberIds.slice(at, at + membersAtOnce))
      .where('on', '>=', from)
      .where('on', '<=', to)
      .groupBy('member_id')
      .execute();
    for (const { member_id, total, days } of rows) {
      walked.set(member_id, { total: Number(total), days: Number(days) });
    }
  }
  return walked;
}
