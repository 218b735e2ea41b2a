import type { Contract } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from '../service.js';
import { writeCookie } from './cookies.js';
import { identify } from './identify.js';
import { goesOn } from './lifetime.js';
import { logIn } from './log-in.js';
import { refresh } from './refresh.js';
import { currentSession, endSessions } from './sessions.js';
import { stepUp } from './step-up.js';

/** Login, refresh, step-up, logout, and the list of a member's sessions. */
export const session: Handlers<Contract['session']> = {
  identify,
  logIn,
  refresh,
  stepUp,

  async logOut(_, call) {
    const { id, memberId } = currentSession(call);
    const { transport } = await call.db
      .selectFrom('sessions')
      .select('transport')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await endSessions(call.db, memberId, call.clock.now(), { only: id });
    writeCookie(call, transport, 'session', '', 0);
    await call.audit.record({ event: 'authn_token_revoked', level: 'info', actor: memberId });
  },

  async list(_, call) {
    const { id, memberId } = currentSession(call);
    const now = call.clock.now();
    const rows = await call.db
      .selectFrom('sessions')
      .selectAll()
      .where('member_id', '=', memberId)
      .where('ended_at', 'is', null)
      .orderBy('last_used_at', 'desc')
      .execute();
    return {
      items: rows
        .filter((row) => goesOn(row, call.config, now))
        .map((row) => ({
          id: row.id,
          current: row.id === id,
          createdAt: iso(row.created_at),
          lastUsedAt: iso(row.last_used_at),
          device: row.device,
        })),
    };
  },

  async end({ params }, call) {
    const { memberId } = currentSession(call);
    const ended = await endSessions(call.db, memberId, call.clock.now(), { only: params.id });
    // Somebody else's session is as unknown as one that never was (SECURITY S-F3).
    if (ended === 0) throw new ProblemError('not_found');
    await call.audit.record({ event: 'authn_token_revoked', level: 'info', actor: memberId });
  },
};
