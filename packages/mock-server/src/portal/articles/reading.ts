import type { ArticleReading, articles } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { Ledger } from '../points/ledger.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { publishedFor } from './published.js';
import type { ArticleReadsTable, ArticlesTable } from './tables.js';

/** How many more articles pay today. */
export async function payingToday(
  portal: Pick<Portal, 'db' | 'clock' | 'config'>,
  memberId: string,
): Promise<number> {
  const { paid } = await portal.db
    .selectFrom('article_reads')
    .select(({ fn }) => fn.countAll<number>().as('paid'))
    .where('member_id', '=', memberId)
    .where('paid_on', '=', today(portal))
    .executeTakeFirstOrThrow();
  return Math.max(0, portal.config.articles.payingPerDay - Number(paid));
}

const readingOf = (db: PortalDatabase, memberId: string, articleId: string) =>
  db
    .selectFrom('article_reads')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow();

type Read = Pick<ArticlesTable, 'id' | 'title' | 'pays'>;

const answerOf = (
  { read_at, paid_at, paid_points }: Pick<ArticleReadsTable, 'read_at' | 'paid_at' | 'paid_points'>,
  left: number,
): ArticleReading => ({
  readAt: iso(read_at),
  paidPoints: paid_points,
  ...(paid_at !== null && { paidAt: iso(paid_at) }),
  payingToday: left,
});

/** Marks an article as read, and pays for it where it has not paid yet and today still pays; all of it or nothing. */
export function markRead(
  portal: Pick<Portal, 'db' | 'clock' | 'random' | 'config'>,
  memberId: string,
  { id, title, pays }: Read,
): Promise<ArticleReading> {
  return portal.db.transaction().execute(async (db) => {
    // The ledger first: what is said at the same time waits here, and counts what was paid before
    const ledger = await Ledger.open(portal, db, memberId);
    const now = portal.clock.now();
    await db
      .insertInto('article_reads')
      .values({
        member_id: memberId,
        article_id: id,
        read_at: now,
        paid_at: null,
        paid_on: null,
        paid_points: 0,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const reading = await readingOf(db, memberId, id);
    const left = await payingToday({ ...portal, db }, memberId);
    const { pointsPerArticle } = portal.config.articles;
    if (!pays || reading.paid_at !== null || left === 0 || pointsPerArticle === 0) {
      return answerOf(reading, left);
    }
    const { points } = await ledger.grant({
      memberId,
      points: pointsPerArticle,
      reason: 'article_read',
      subject: title,
      sourceRef: `article:${id}`,
    });
    const paid = { paid_at: now, paid_on: today(portal), paid_points: points };
    await db
      .updateTable('article_reads')
      .set(paid)
      .where('member_id', '=', memberId)
      .where('article_id', '=', id)
      .execute();
    return answerOf({ ...reading, ...paid }, left - 1);
  });
}

/** The member has read an article to the end. */
export const markArticleRead: Handler<typeof articles.markRead> = async ({ params }, call) => {
  const { memberId } = currentSession(call);
  const article = await publishedFor(call, memberId)
    .where('articles.id', '=', params.articleId)
    .select(['articles.id', 'title', 'pays'])
    .executeTakeFirstOrThrow(() => new ProblemError('not_found'));
  return markRead(call, memberId, article);
};
