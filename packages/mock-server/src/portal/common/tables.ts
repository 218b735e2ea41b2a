import type { PortalDatabase } from '../database.js';

/** Secrets of the portal itself. A portal in production keeps them in its secret store instead. */
export interface ServerKeysTable {
  name: string;
  value: string;
}

/** What is counted against somebody; the subject is a keyed hash, never the number, address or caller itself. */
export interface ThrottlesTable {
  bucket: string;
  subject: string;
  /** JSON; its shape belongs to the bucket. */
  state: string;
}

export interface MailLinksTable {
  /** SHA-256 of the token (SECURITY S-L2). */
  token_hash: string;
  purpose: 'registration' | 'confirmation' | 'password_reset' | 'email_change';
  /** The registration or member it belongs to. */
  owner_id: string;
  /** Where it was mailed to, as typed. */
  email: string;
  expires_at: number;
  /** Set when it was used or replaced. */
  closed_at: number | null;
}

export interface CommonTables {
  server_keys: ServerKeysTable;
  throttles: ThrottlesTable;
  mail_links: MailLinksTable;
}

export async function createCommonTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('server_keys')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('throttles')
    .addColumn('bucket', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('throttles_key', ['bucket', 'subject'])
    .execute();
  await schema
    .createTable('mail_links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .execute();
  await schema.createIndex('mail_links_owner').on('mail_links').columns(['owner_id', 'purpose']).execute();
}
