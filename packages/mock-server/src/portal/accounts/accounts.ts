import { loginIdKey } from '@ikiiki/sdk/rules/login-id';
import type { PortalConfig } from '../config.js';
import type { PortalDatabase } from '../database.js';
import type { AccountsTable } from './tables.js';

export type Account = Readonly<AccountsTable>;

/** Addresses are compared without case; they are kept and written to as typed (DOMAIN 4.6). */
export const emailKeyOf = (email: string): string => email.toLowerCase();

export const loginIdKeyOf = (loginId: string, { loginIdPolicy }: PortalConfig): string =>
  loginIdKey(loginId, loginIdPolicy);

export function accountOf(db: PortalDatabase, memberId: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').selectAll().where('member_id', '=', memberId).executeTakeFirst();
}

/** The account behind a session. @throws NoResultError */
export function requireAccount(db: PortalDatabase, memberId: string): Promise<Account> {
  return db.selectFrom('accounts').selectAll().where('member_id', '=', memberId).executeTakeFirstOrThrow();
}

export function accountByLoginIdKey(db: PortalDatabase, key: string): Promise<Account | undefined> {
  return db.selectFrom('accounts').selectAll().where('login_id_key', '=', key).executeTakeFirst();
}

export function accountsByEmail(db: PortalDatabase, email: string): Promise<Account[]> {
  return db.selectFrom('accounts').selectAll().where('email_key', '=', emailKeyOf(email)).execute();
}

/** Whether a login ID belongs to somebody, other than one member where named. */
export async function isLoginIdTaken(
  db: PortalDatabase,
  key: string,
  exceptMemberId?: string,
): Promise<boolean> {
  const account = await accountByLoginIdKey(db, key);
  return account !== undefined && account.member_id !== exceptMemberId;
}
