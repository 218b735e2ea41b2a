import type { Locale } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

/** One person's way from the first address to the account. */
export interface RegistrationsTable {
  id: string;
  /** As typed. */
  email: string;
  locale: Locale;
  created_at: number;
  identity_failures: number;
  /** Who it is; set when the identity was proven. */
  member_id: string | null;
  /** Password hash of the confirmation key (SECURITY S-L8). */
  key_hash: string | null;
  /** Twelve bits of a keyed hash of the key, to find whose key was tried through another link (SECURITY S-L4). */
  key_bucket: string | null;
  key_failures: number;
  /** SHA-256 of the completion token. */
  completion_hash: string | null;
  completion_expires_at: number | null;
  login_id_checks: number;
  completion_tries: number;
  /** Why it goes no further; null while open. */
  outcome: 'completed' | 'void' | null;
}

export interface RegistrationTables {
  registrations: RegistrationsTable;
}

export async function createRegistrationTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('registrations')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('identity_failures', 'integer', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.references('members.id'))
    .addColumn('key_hash', 'text')
    .addColumn('key_bucket', 'text')
    .addColumn('key_failures', 'integer', (column) => column.notNull())
    .addColumn('completion_hash', 'text', (column) => column.unique())
    .addColumn('completion_expires_at', 'bigint')
    .addColumn('login_id_checks', 'integer', (column) => column.notNull())
    .addColumn('completion_tries', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .execute();
  await schema.createIndex('registrations_key').on('registrations').column('key_bucket').execute();
}
