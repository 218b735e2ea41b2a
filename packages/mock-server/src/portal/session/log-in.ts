import type { SessionTransport, session } from '@ikiiki/sdk/contract';
import { accountOf } from '../accounts/accounts.js';
import { rehash } from '../accounts/password/rehash.js';
import { sha256 } from '../common/digest.js';
import type { Call } from '../context.js';
import { mayLogIn, memberById, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { readCookie } from './cookies.js';
import { deviceOf } from './device.js';
import { absoluteExpiry } from './lifetime.js';
import { tryPassword } from './password-try.js';
import { findRefreshToken, storeRefreshToken } from './refresh-tokens.js';
import { endSessions, forgetOldSessions, grant, type Session, tokenBytes } from './sessions.js';
import type { LoginFlowsTable } from './tables.js';

/** Login, step two: one answer for a wrong login ID and a wrong password (SECURITY S-E4). */
export const logIn: Handler<typeof session.logIn> = async ({ body }, call) => {
  const { db, config } = call;
  const flow = await requireFlow(call, body.flow, body.transport);
  // Looked for even where nobody was found in step one: the work is the same.
  const account = await accountOf(db, flow.member_id ?? '');
  const matches = await tryPassword(call, flow.subject, account, body.password);
  if (!account || !matches || !mayLogIn(await memberById(db, account.member_id), today(call), config)) {
    await call.audit.record({
      event: 'authn_login_fail',
      level: 'warn',
      ...(account && { actor: account.member_id }),
    });
    throw new ProblemError('login_failed');
  }

  const now = call.clock.now();
  const started: Session = {
    id: call.random.id(),
    member_id: account.member_id,
    transport: body.transport,
    device: deviceOf(call.userAgent),
    created_at: now,
    last_used_at: now,
    absolute_expires_at: absoluteExpiry(config, now),
    step_up_expires_at: null,
    ended_at: null,
  };
  const refreshToken = call.random.token(tokenBytes);
  const replaced = await sessionInBrowser(call, body.transport);
  const granted = await db.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('login_flows')
      .where('token_hash', '=', flow.token_hash)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new ProblemError('login_flow_invalid');
    await forgetOldSessions(transaction, now);
    if (replaced) await endSessions(transaction, replaced.member_id, now, { only: replaced.id });
    await transaction.insertInto('sessions').values(started).execute();
    await storeRefreshToken(transaction, started.id, refreshToken);
    return grant(call, transaction, started, refreshToken);
  });
  await call.audit.record({ event: 'authn_login_success', level: 'info', actor: account.member_id });
  await call.audit.record({ event: 'session_created', level: 'info', actor: account.member_id });
  rehash(call, account, body.password);
  return granted;
};

/** @throws ProblemError `login_flow_invalid`: unknown, too old, used, or begun in another browser (SECURITY S-W6) */
async function requireFlow(
  call: Call,
  token: string,
  transport: SessionTransport,
): Promise<Readonly<LoginFlowsTable>> {
  const flow = await call.db
    .selectFrom('login_flows')
    .selectAll()
    .where('token_hash', '=', await sha256(token))
    .executeTakeFirst();
  const cookie = readCookie(call, transport, 'flow');
  const cookieHash = cookie === undefined ? null : await sha256(cookie);
  if (
    flow &&
    call.clock.now() < flow.expires_at &&
    flow.transport === transport &&
    flow.cookie_hash === cookieHash
  ) {
    return flow;
  }
  await call.audit.record({ event: 'sequence_fail', level: 'warn', detail: { step: 'login' } });
  throw new ProblemError('login_flow_invalid');
}

/** The session this browser still holds; a new login replaces it (SECURITY S-P10). */
async function sessionInBrowser(call: Call, transport: SessionTransport): Promise<Session | undefined> {
  const cookie = readCookie(call, transport, 'session');
  const stored = cookie === undefined ? undefined : await findRefreshToken(call.db, cookie);
  if (!stored) return undefined;
  return call.db.selectFrom('sessions').selectAll().where('id', '=', stored.session_id).executeTakeFirst();
}
