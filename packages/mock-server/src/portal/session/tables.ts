import type { SessionTransport } from '@ikiiki/sdk/contract';
import type { PortalDatabase } from '../database.js';

/** A login between its two steps. */
export interface LoginFlowsTable {
  /** SHA-256 of the flow's token. */
  token_hash: string;
  transport: SessionTransport;
  /** SHA-256 of the cookie of the browser that took step one; null in `token` transport (SECURITY S-W6). */
  cookie_hash: string | null;
  /** Whom the failures count against: a keyed hash of the login ID, known or not. */
  subject: string;
  member_id: string | null;
  expires_at: number;
}

export interface SessionsTable {
  id: string;
  member_id: string;
  transport: SessionTransport;
  /** Coarse name of the device. */
  device: string;
  created_at: number;
  last_used_at: number;
  /** Never moved by a refresh (SECURITY S-P12). */
  absolute_expires_at: number;
  step_up_expires_at: number | null;
  ended_at: number | null;
}

export interface AccessTokensTable {
  token_hash: string;
  session_id: string;
  expires_at: number;
}

export interface RefreshTokensTable {
  token_hash: string;
  session_id: string;
  /** When its successor was made; null while it is the newest. */
  rotated_at: number | null;
}

export interface SessionTables {
  login_flows: LoginFlowsTable;
  sessions: SessionsTable;
  access_tokens: AccessTokensTable;
  refresh_tokens: RefreshTokensTable;
}

export async function createSessionTables({ schema }: PortalDatabase): Promise<void> {
  await schema
    .createTable('login_flows')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('transport', 'text', (column) => column.notNull())
    .addColumn('cookie_hash', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('member_id', 'text', (column) => column.references('members.id'))
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await schema.createIndex('login_flows_expiry').on('login_flows').column('expires_at').execute();
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('member_id', 'text', (column) => column.notNull().references('accounts.member_id'))
    .addColumn('transport', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('last_used_at', 'bigint', (column) => column.notNull())
    .addColumn('absolute_expires_at', 'bigint', (column) => column.notNull())
    .addColumn('step_up_expires_at', 'bigint')
    .addColumn('ended_at', 'bigint')
    .execute();
  await schema.createIndex('sessions_member').on('sessions').column('member_id').execute();
  for (const table of ['access_tokens', 'refresh_tokens'] as const) {
    await schema
      .createTable(table)
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
      .addColumn(table === 'access_tokens' ? 'expires_at' : 'rotated_at', 'bigint')
      .execute();
    await schema.createIndex(`${table}_session`).on(table).column('session_id').execute();
  }
}
