import type { Contract, Notice, NoticeSummary, TextBlock } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { afterPlace, pageOfRows, placeCursor } from '../common/paging.js';
import { wordsFound } from '../common/word-search.js';
import type { Call } from '../context.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { forgetCounts, noticeCounts } from './counts.js';
import { publishedTo } from './published.js';
import type { NoticesTable } from './tables.js';

type Row = Omit<NoticesTable, 'body' | 'search_text' | 'ends_at'> & { read_at: number | null };

const summaryColumns = [
  'notices.id',
  'notices.title',
  'notices.excerpt',
  'notices.category',
  'notices.importance',
  'notices.attachments',
  'notices.member_id',
  'notices.published_at',
  'notice_reads.read_at',
] as const;

const summaryOf = (row: Row): NoticeSummary => ({
  id: row.id,
  title: row.title,
  excerpt: row.excerpt,
  category: row.category,
  importance: row.importance,
  audience: row.member_id === null ? 'all' : 'personal',
  publishedAt: iso(row.published_at),
  read: row.read_at !== null,
  attachments: row.attachments,
});

interface Filter {
  readonly category?: string | undefined;
  readonly state?: string | undefined;
  readonly search?: string | undefined;
}

const asksForAll = ({ category, state, search }: Filter): boolean =>
  category === undefined && state === undefined && search === undefined;

/** What a list is asked for, as a query. */
function asked(call: Call, { category, state, search }: Filter) {
  let rows = publishedTo(call, currentSession(call).memberId);
  if (category !== undefined) rows = rows.where('category', '=', category as NoticesTable['category']);
  if (state !== undefined) rows = rows.where('read_at', state === 'unread' ? 'is' : 'is not', null);
  for (const isFound of wordsFound(search)) rows = rows.where(isFound);
  return rows;
}

/** One notice that the member can see now. */
const published = (call: Call, noticeId: string) =>
  publishedTo(call, currentSession(call).memberId).where('notices.id', '=', noticeId);

/** What is not there, not published now, or somebody else's: all the same to who asks (SECURITY S-F3). */
const notFound = () => new ProblemError('not_found');

/** 健保組合からのお知らせ. */
export const notices: Handlers<Contract['notices']> = {
  async list({ query }, call) {
    const { memberId } = currentSession(call);
    const found = asked(call, query);
    const before = afterPlace(query);
    const rows = before
      ? found.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('published_at', 'notices.id'), '<', tuple(before.number, before.id)),
        )
      : found;
    const page = await pageOfRows(
      query,
      (limit) =>
        rows
          .select(summaryColumns)
          .orderBy('published_at', 'desc')
          .orderBy('notices.id', 'desc')
          .limit(limit)
          .execute(),
      {
        cursorOf: ({ published_at, id }) => placeCursor(published_at, id),
        itemOf: summaryOf,
      },
    );
    const counts = await noticeCounts(call, memberId);
    if (asksForAll(query)) return { ...page, ...counts };
    const { total } = await found
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow();
    return { ...page, ...counts, total: Number(total) };
  },

  async unread(_, call) {
    const { unread } = await noticeCounts(call, currentSession(call).memberId);
    return { unread };
  },

  async get({ params }, call): Promise<Notice> {
    const row = await published(call, params.noticeId)
      .select([...summaryColumns, 'notices.body'])
      .executeTakeFirstOrThrow(notFound);
    const attachments = await call.db
      .selectFrom('notice_attachments')
      .select(['id', 'name', 'media_type', 'size'])
      .where('notice_id', '=', row.id)
      .orderBy('id')
      .execute();
    return {
      ...summaryOf(row),
      attachments: attachments.map(({ id, name, media_type, size }) => ({
        id,
        name,
        mediaType: media_type,
        bytes: size,
      })),
      body: JSON.parse(row.body) as TextBlock[],
    };
  },

  async markRead({ params }, call) {
    const { id, read_at } = await published(call, params.noticeId)
      .select(['notices.id', 'read_at'])
      .executeTakeFirstOrThrow(notFound);
    if (read_at !== null) return;
    const { memberId } = currentSession(call);
    await call.db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('notice_reads')
        .values({ member_id: memberId, notice_id: id, read_at: call.clock.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await forgetCounts(transaction, memberId);
    });
  },

  async markAllRead(_, call) {
    const { memberId } = currentSession(call);
    await call.db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('notice_reads')
        .columns(['member_id', 'notice_id', 'read_at'])
        .expression(
          publishedTo({ ...call, db: transaction }, memberId)
            .where('read_at', 'is', null)
            .select(({ val }) => [
              val(memberId).as('member_id'),
              'notices.id as notice_id',
              val(call.clock.now()).as('read_at'),
            ]),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await forgetCounts(transaction, memberId);
    });
  },

  async attachment({ params }, call) {
    const { id } = await published(call, params.noticeId)
      .select('notices.id')
      .executeTakeFirstOrThrow(notFound);
    const file = await call.db
      .selectFrom('notice_attachments')
      .selectAll()
      .where('notice_id', '=', id)
      .where('id', '=', params.attachmentId)
      .executeTakeFirstOrThrow(notFound);
    const bytes = Uint8Array.from(atob(file.content), (character) => character.charCodeAt(0));
    return { bytes, mediaType: file.media_type, name: file.name };
  },
};
