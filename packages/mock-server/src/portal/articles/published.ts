import type { Portal } from '../context.js';

/** What is published now, each with when the member read it, what that paid, and when the member put it aside. */
export function publishedFor({ db, clock }: Pick<Portal, 'db' | 'clock'>, memberId: string) {
  return db
    .selectFrom('articles')
    .leftJoin('article_reads', (join) =>
      join.onRef('article_reads.article_id', '=', 'articles.id').on('article_reads.member_id', '=', memberId),
    )
    .leftJoin('article_saves', (join) =>
      join.onRef('article_saves.article_id', '=', 'articles.id').on('article_saves.member_id', '=', memberId),
    )
    .where('published_at', '<=', clock.now());
}
