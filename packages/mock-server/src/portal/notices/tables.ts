import type { NoticeCategory, NoticeSummary } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

export interface NoticesTable {
  id: string;
  title: string;
  /** The first lines as plain text. */
  excerpt: string;
  /** JSON of the blocks. */
  body: string;
  /** Title and text, folded for searching. */
  search_text: string;
  category: NoticeCategory;
  importance: NoticeSummary['importance'];
  /** How many it has. */
  attachments: number;
  /** The one member it is for; null where it is for all. */
  member_id: string | null;
  published_at: number;
  /** When it is taken down; null where it stays. */
  ends_at: number | null;
}

export interface NoticeAttachmentsTable {
  id: string;
  notice_id: string;
  name: string;
  media_type: string;
  size: number;
  /** Base64. */
  content: string;
}

export interface NoticeReadsTable {
  member_id: string;
  notice_id: string;
  read_at: number;
}

/** What was counted for a member; see `noticeCounts`. */
export interface NoticeCountsTable {
  member_id: string;
  total: number;
  unread: number;
  counted_at: number;
  /** When the next notice comes or goes. */
  holds_until: number;
}

export interface NoticesTables {
  notices: NoticesTable;
  notice_attachments: NoticeAttachmentsTable;
  notice_reads: NoticeReadsTable;
  notice_counts: NoticeCountsTable;
}

export async function createNoticesTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('notices')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('excerpt', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('search_text', 'text', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('importance', 'text', (column) => column.notNull())
    .addColumn('attachments', 'integer', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.references('members.id'))
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint')
    .execute();
  // Whoever counts them needs nothing but the index.
  await schema
    .createIndex('notices_order')
    .on('notices')
    .columns(['published_at', 'id', 'ends_at', 'member_id'])
    .execute();
  await schema
    .createTable('notice_attachments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('notice_id', 'text', (column) => column.notNull().references('notices.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('notice_attachments_notice')
    .on('notice_attachments')
    .column('notice_id')
    .execute();
  await schema
    .createTable('notice_reads')
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('notice_id', 'text', (column) => column.notNull().references('notices.id'))
    .addColumn('read_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('notice_reads_key', ['member_id', 'notice_id'])
    .execute();
  await schema
    .createTable('notice_counts')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('unread', 'integer', (column) => column.notNull())
    .addColumn('counted_at', 'bigint', (column) => column.notNull())
    .addColumn('holds_until', 'bigint', (column) => column.notNull())
    .execute();
}
