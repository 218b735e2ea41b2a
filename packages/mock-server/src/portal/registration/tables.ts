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
  login_id_checks: number;
  completion_tries: number;
  /** Why it goes no further; null while open. */
  outcome: 'completed' | 'void' | null;
}

/** One time that the key was right. Each of them may complete the registration: every tab has its own. */
export interface CompletionsTable {
  /** SHA-256 of the completion token. */
  hash: string;
  registration_id: string;
  /** Hash of the key that was right; a newer key of the registration ends it. */
  key_hash: string;
  expires_at: number;
}

export interface RegistrationTables {
  registrations: RegistrationsTable;
  completions: CompletionsTable;
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
    .addColumn('login_id_checks', 'integer', (column) => column.notNull())
    .addColumn('completion_tries', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .execute();
  await schema.createIndex('registrations_key').on('registrations').column('key_bucket').execute();
  await schema
    .createTable('completions')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('registration_id', 'text', (column) =>
      column.notNull().references('registrations.id').onDelete('cascade'),
    )
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('completions_registration').on('completions').column('registration_id').execute();
}
