import type { SessionGrant } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { sha256 } from '../common/digest.js';
import type { Call, CurrentSession } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { writeCookie } from './cookies.js';
import { accessExpiry, idleExpiresAt } from './lifetime.js';
import type { SessionsTable } from './tables.js';

export type Session = Readonly<SessionsTable>;

/** 256 bits (SECURITY S-P10). */
export const tokenBytes = 32;

/** The session of a call to an endpoint that needs one. @throws ProblemError `session_required` */
export function currentSession({ session }: Call): CurrentSession {
  if (!session) throw new ProblemError('session_required');
  return session;
}

/** A new access token, and the refresh token in the body or in the cookie. */
export async function grant(
  call: Call,
  transaction: PortalDatabase,
  session: Session,
  refreshToken: string,
): Promise<SessionGrant> {
  const now = call.clock.now();
  const accessToken = call.random.token(tokenBytes);
  const accessExpiresAt = Math.min(accessExpiry(call.config, now), session.absolute_expires_at);
  await transaction
    .insertInto('access_tokens')
    .values({ token_hash: await sha256(accessToken), session_id: session.id, expires_at: accessExpiresAt })
    .execute();
  const cookieSeconds = Math.ceil((session.absolute_expires_at - now) / 1000);
  writeCookie(call, session.transport, 'session', refreshToken, cookieSeconds);
  return {
    sessionId: session.id,
    accessToken,
    accessExpiresAt: iso(accessExpiresAt),
    ...(session.transport === 'token' && { refreshToken }),
    idleExpiresAt: iso(idleExpiresAt(session, call.config)),
    absoluteExpiresAt: iso(session.absolute_expires_at),
  };
}

/** Ends sessions of a member: one, or all but one, or all. */
export async function endSessions(
  db: PortalDatabase,
  memberId: string,
  now: number,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  let update = db
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('member_id', '=', memberId)
    .where('ended_at', 'is', null);
  if (which.only !== undefined) update = update.where('id', '=', which.only);
  if (which.except !== undefined) update = update.where('id', '!=', which.except);
  const { numUpdatedRows } = await update.executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Deletes what is left of sessions that ended a day ago or earlier by their age. */
export async function forgetOldSessions(transaction: PortalDatabase, now: number): Promise<void> {
  const before = now - 24 * 3_600_000;
  for (const table of ['access_tokens', 'refresh_tokens'] as const) {
    await transaction
      .deleteFrom(table)
      .where('session_id', 'in', (query) =>
        query.selectFrom('sessions').select('id').where('absolute_expires_at', '<', before),
      )
      .execute();
  }
  await transaction.deleteFrom('sessions').where('absolute_expires_at', '<', before).execute();
}

/** Closes a session that has run out, and says so in the audit once. */
export async function expireSession(call: Call, session: Session): Promise<void> {
  if (session.ended_at !== null) {
    await call.audit.record({ event: 'session_use_after_expire', level: 'warn', actor: session.member_id });
    return;
  }
  await endSessions(call.db, session.member_id, call.clock.now(), { only: session.id });
  await call.audit.record({ event: 'session_expired', level: 'info', actor: session.member_id });
}
