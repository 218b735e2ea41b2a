import { sha256 } from '../common/digest.js';
import type { Call, CurrentSession } from '../context.js';
import { goesOn } from './lifetime.js';
import { expireSession } from './sessions.js';

/** Use is noted once a second at most: a page that asks ten things at once costs one write. */
const useNotedMs = 1_000;

/**
 * The session of an access token; using it keeps the session from idling away (SECURITY S-P11).
 *
 * @returns `undefined` for a token that is unknown or too old, which a refresh mends; `expired` when the session is over
 */
export async function authenticate(
  call: Call,
  accessToken: string,
): Promise<CurrentSession | 'expired' | undefined> {
  const { db, config } = call;
  const now = call.clock.now();
  const tokenHash = await sha256(accessToken);
  const found = await db
    .selectFrom('access_tokens')
    .innerJoin('sessions', 'sessions.id', 'access_tokens.session_id')
    .innerJoin('members', 'members.id', 'sessions.member_id')
    .selectAll('sessions')
    .select(['access_tokens.expires_at', 'submitted_on', 'lost_on'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  if (!found) return undefined;
  if (!goesOn(found, config, now)) {
    await expireSession(call, found);
    return 'expired';
  }
  if (now >= found.expires_at) return undefined;
  if (now - found.last_used_at >= useNotedMs) {
    await db
      .updateTable('sessions')
      .set({ last_used_at: now })
      .where('id', '=', found.id)
      .where('last_used_at', '<', now)
      .execute();
  }
  const { id, member_id: memberId, step_up_expires_at: stepUpExpiresAt, submitted_on, lost_on } = found;
  return { id, memberId, membership: { submitted_on, lost_on }, stepUpExpiresAt, tokenHash };
}

/** How the password was proven again in a session: never, at some time, or a few minutes ago. */
export function proofOf({ stepUpExpiresAt }: CurrentSession, now: number): 'none' | 'proven' | 'step-up' {
  if (stepUpExpiresAt === null) return 'none';
  return now < stepUpExpiresAt ? 'step-up' : 'proven';
}
