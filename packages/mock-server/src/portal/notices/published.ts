import type { Portal } from '../context.js';

/** The notices that a member can see now, each with when the member read it. */
export function publishedTo({ db, clock }: Portal, memberId: string) {
  const now = clock.now();
  return db
    .selectFrom('notices')
    .leftJoin('notice_reads', (join) =>
      join.onRef('notice_reads.notice_id', '=', 'notices.id').on('notice_reads.member_id', '=', memberId),
    )
    .where('published_at', '<=', now)
    .where(({ eb, or }) => or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .where(({ eb, or }) => or([eb('notices.member_id', 'is', null), eb('notices.member_id', '=', memberId)]));
}
