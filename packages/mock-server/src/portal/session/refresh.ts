import type { SessionGrant, session } from '@ikiiki/sdk/contract';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { readCookie } from './cookies.js';
import { goesOn } from './lifetime.js';
import { findRefreshToken, rotate, successors } from './refresh-tokens.js';
import { endSessions, expireSession, grant } from './sessions.js';

/**
 * A new access token for a refresh token, which rotates. A refusal never touches the cookie: another tab may just have
 * got a new one (SECURITY S-P13).
 */
export const refresh: Handler<typeof session.refresh> = async ({ body }, call) => {
  const { db, config } = call;
  const token = body.transport === 'token' ? body.refreshToken : readCookie(call, body.transport, 'session');
  const stored = token === undefined ? undefined : await findRefreshToken(db, token);
  if (token === undefined || !stored) throw new ProblemError('session_required');

  const now = call.clock.now();
  const session = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', stored.session_id)
    .executeTakeFirstOrThrow();
  if (session.transport !== body.transport) throw new ProblemError('session_required');
  if (!goesOn(session, config, now)) {
    await expireSession(call, session);
    throw new ProblemError('session_expired');
  }

  const successorOf = await successors(call);
  const graceMs = config.session.refreshGraceSeconds * 1000;
  const granted = await db.transaction().execute(async (transaction): Promise<SessionGrant | undefined> => {
    const rotation = await rotate(transaction, token, session.id, successorOf, now, graceMs);
    if (rotation.outcome === 'reused') {
      await endSessions(transaction, session.member_id, now, { only: session.id });
      return undefined;
    }
    const used = { ...session, last_used_at: Math.max(now, session.last_used_at) };
    await transaction
      .updateTable('sessions')
      .set({ last_used_at: used.last_used_at })
      .where('id', '=', session.id)
      .execute();
    await transaction
      .deleteFrom('access_tokens')
      .where('session_id', '=', session.id)
      .where('expires_at', '<=', now)
      .execute();
    return grant(call, transaction, used, rotation.token);
  });
  if (granted) {
    await call.audit.record({ event: 'session_renewed', level: 'info', actor: session.member_id });
    return granted;
  }
  await call.audit.record({
    event: 'authn_token_reuse',
    level: 'critical',
    actor: session.member_id,
    detail: { session: session.id },
  });
  throw new ProblemError('session_expired');
};
