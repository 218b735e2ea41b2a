import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { publishedTo } from './published.js';

/** What a member sees on every page of the list and on every page's bell. */
export interface NoticeCounts {
  /** Notices that the member can see. */
  readonly total: number;
  /** How many of them the member has not read. */
  readonly unread: number;
}

/** Stands for an instant that does not come. */
const never = Number.MAX_SAFE_INTEGER;

/** When the next notice comes or goes, whoever sees it. */
async function nextChange(db: PortalDatabase, now: number): Promise<number> {
  const { comes, goes } = await db
    .selectNoFrom(({ selectFrom }) => [
      selectFrom('notices')
        .select(({ fn }) => fn.min('published_at').as('at'))
        .where('published_at', '>', now)
        .as('comes'),
      selectFrom('notices')
        .select(({ fn }) => fn.min('ends_at').as('at'))
        .where('ends_at', '>', now)
        .as('goes'),
    ])
    .executeTakeFirstOrThrow();
  return Math.min(Number(comes ?? never), Number(goes ?? never));
}

async function count(portal: Portal, memberId: string, now: number): Promise<NoticeCounts> {
  const { total, read } = await publishedTo(portal, memberId)
    .select(({ fn }) => [fn.countAll<number>().as('total'), fn.count<number>('read_at').as('read')])
    .executeTakeFirstOrThrow();
  const counts = { total: Number(total), unread: Number(total) - Number(read) };
  const kept = { ...counts, counted_at: now, holds_until: await nextChange(portal.db, now) };
  await portal.db
    .insertInto('notice_counts')
    .values({ member_id: memberId, ...kept })
    .onConflict((conflict) => conflict.column('member_id').doUpdateSet(kept))
    .execute();
  return counts;
}

/**
 * The counts of a member. Counting ten thousand notices takes longer than all else that a list does, so a count is kept
 * beside what was counted, in the same database, until the clock reaches a notice that comes or goes;
 * {@link forgetCounts} says when it holds no longer.
 */
export async function noticeCounts(portal: Portal, memberId: string): Promise<NoticeCounts> {
  const now = portal.clock.now();
  const kept = await portal.db
    .selectFrom('notice_counts')
    .selectAll()
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  if (kept && kept.counted_at <= now && now < kept.holds_until) {
    return { total: kept.total, unread: kept.unread };
  }
  // The one connection is the transaction's alone: nothing is published or read between counting and keeping.
  return portal.db.transaction().execute((db) => count({ ...portal, db }, memberId, now));
}

/** Makes the next count anew, of one member or of all; in the transaction that changes what is counted. */
export async function forgetCounts(transaction: PortalDatabase, memberId?: string): Promise<void> {
  const counts = transaction.deleteFrom('notice_counts');
  await (memberId === undefined ? counts : counts.where('member_id', '=', memberId)).execute();
}
