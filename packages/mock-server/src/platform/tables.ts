import type { Kysely } from 'kysely';

/** What the mock portal keeps beside the portal's own tables, in the same database. */
export interface PlatformTables {
  dev_state: { key: string; value: string };
  dev_mails: {
    seq: number;
    id: string;
    sender: string;
    recipient: string;
    subject: string;
    body_text: string;
    body_html: string;
    links: string;
    locale: string;
    sent_at: string;
  };
  dev_audit: {
    seq: number;
    at: string;
    event: string;
    level: string;
    actor: string | null;
    request_id: string | null;
    detail: string;
    previous_hash: string;
    hash: string;
  };
  dev_idempotency: { scope: string; fingerprint: string; answer: string; expires_at: number };
}

export type PlatformDatabase = Kysely<PlatformTables>;

/** Makes the tables of {@link PlatformTables} in an empty database. */
export async function createPlatformSchema(db: PlatformDatabase): Promise<void> {
  await db.schema
    .createTable('dev_state')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('dev_mails')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('sender', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('body_text', 'text', (column) => column.notNull())
    .addColumn('body_html', 'text', (column) => column.notNull())
    .addColumn('links', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('dev_audit')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('actor', 'text')
    .addColumn('request_id', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('dev_idempotency')
    .addColumn('scope', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('dev_idempotency_expiry').on('dev_idempotency').column('expires_at').execute();
}
