import type { PortalDatabase } from '../database.js';

/** One row a member; changed first by whoever writes to the member's ledger, so that writers wait for each other. */
export interface PointAccountsTable {
  member_id: string;
  /** `seq` of the newest entry. */
  last_seq: number;
}

/** The ledger. Rows are added, never changed or deleted. */
export interface PointEntriesTable {
  id: string;
  member_id: string;
  /** Counts the member's entries. */
  seq: number;
  at: number;
  kind: string;
  reason: string;
  /** Signed. */
  points: number;
  subject: string | null;
  /** What it stands for elsewhere; the same thing is written once. */
  source_ref: string | null;
  /** Of points that came in: last date in Japan on which they can be spent. */
  expires_on: string | null;
  /** Of points that are promised: first date in Japan on which they can be spent. */
  available_from: string | null;
}

/** Which points that came in an entry took, or gave back (negative). Rows are added, never changed. */
export interface PointAllocationsTable {
  entry_id: string;
  grant_id: string;
  points: number;
}

export interface PointsTables {
  point_accounts: PointAccountsTable;
  point_entries: PointEntriesTable;
  point_allocations: PointAllocationsTable;
}

export async function createPointsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('point_accounts')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('last_seq', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('point_entries')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('members.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('points', 'integer', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('source_ref', 'text')
    .addColumn('expires_on', 'text')
    .addColumn('available_from', 'text')
    .addUniqueConstraint('point_entries_seq', ['member_id', 'seq'])
    .addUniqueConstraint('point_entries_source', ['member_id', 'source_ref'])
    .execute();
  await schema
    .createTable('point_allocations')
    .addColumn('entry_id', 'text', (column) => column.notNull().references('point_entries.id'))
    .addColumn('grant_id', 'text', (column) => column.notNull().references('point_entries.id'))
    .addColumn('points', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('point_allocations_key', ['entry_id', 'grant_id'])
    .execute();
  await schema.createIndex('point_allocations_grant').on('point_allocations').column('grant_id').execute();
}
