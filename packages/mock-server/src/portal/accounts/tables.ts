import type { Locale } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

/** A registered member. */
export interface AccountsTable {
  member_id: string;
  /** As the member wrote it. */
  login_id: string;
  /** As it is compared; unique. */
  login_id_key: string;
  /** PHC string. */
  password_hash: string;
  nickname: string;
  /** As typed; verified by a mailed link. */
  email: string;
  /** Lower case, to find accounts by. Not unique: the portal never links people by their address. */
  email_key: string;
  /** Language of mails. */
  locale: Locale;
  registered_at: number;
}

export interface AccountsTables {
  accounts: AccountsTable;
}

export async function createAccountsTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('accounts')
    .addColumn('member_id', 'text', (column) => column.primaryKey().references('members.id'))
    .addColumn('login_id', 'text', (column) => column.notNull())
    .addColumn('login_id_key', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('nickname', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('email_key', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('registered_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('accounts_email').on('accounts').column('email_key').execute();
}
