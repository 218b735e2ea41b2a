import type { PortalDatabase } from '../database.js';
import type { RecordRow } from '../records/record-view.js';
import { rowsThatCount } from '../records/trend.js';

/** What somebody walked in a time. */
export interface WalkedSteps {
  readonly total: number;
  /** Days that have a record. */
  readonly days: number;
}

/** Databases take only so many values at once. */
const membersAtOnce = 500;

/** What one member walked: of several sources of a day one counts, as everywhere in the health records. */
function walkedIn(rows: readonly RecordRow[]): WalkedSteps {
  const counted = [...rowsThatCount(rows).values()];
  return { total: counted.reduce((sum, { value }) => sum + value, 0), days: counted.length };
}

/** The recorded steps of members on the days from one to another, both included. Who has no record is missing. */
export async function stepsOf(
  db: PortalDatabase,
  memberIds: readonly string[],
  from: string,
  to: string,
): Promise<ReadonlyMap<string, WalkedSteps>> {
  const rows = new Map<string, RecordRow[]>();
  for (let at = 0; at < memberIds.length; at += membersAtOnce) {
    const found = await db
      .selectFrom('health_records')
      .selectAll()
      .where('member_id', 'in', memberIds.slice(at, at + membersAtOnce))
      .where('type', '=', 'steps')
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute();
    for (const row of found) {
      const others = rows.get(row.member_id);
      if (others) others.push(row);
      else rows.set(row.member_id, [row]);
    }
  }
  return new Map([...rows].map(([memberId, own]) => [memberId, walkedIn(own)]));
}
