import type { session } from '@ikiiki/sdk/contract';
import { iso } from '../../platform/iso.js';
import { accountByLoginIdKey, loginIdKeyOf } from '../accounts/accounts.js';
import { sha256 } from '../common/digest.js';
import type { Handler } from '../service.js';
import { hasCookies, readCookie, writeCookie } from './cookies.js';
import { flowExpiry } from './lifetime.js';
import { loginSubject } from './password-try.js';
import { tokenBytes } from './sessions.js';

/** Login, step one: the same work and the same answer for known, unknown and throttled login IDs (SECURITY S-E4). */
export const identify: Handler<typeof session.identify> = async ({ body }, call) => {
  const { db, config, random } = call;
  const { loginId, transport } = body;
  const now = call.clock.now();
  const expiresAt = flowExpiry(config, now);
  const flow = random.token(tokenBytes);
  // A browser keeps its flow cookie, so that logins begun in two tabs do not shut each other out.
  const cookie = hasCookies(transport)
    ? (reusable(readCookie(call, transport, 'flow')) ?? random.token(tokenBytes))
    : undefined;
  const account = await accountByLoginIdKey(db, loginIdKeyOf(loginId, config));
  await db.deleteFrom('login_flows').where('expires_at', '<=', now).execute();
  await db
    .insertInto('login_flows')
    .values({
      token_hash: await sha256(flow),
      transport,
      cookie_hash: cookie === undefined ? null : await sha256(cookie),
      subject: await loginSubject(call, loginId),
      member_id: account?.member_id ?? null,
      expires_at: expiresAt,
    })
    .execute();
  if (cookie !== undefined) {
    writeCookie(call, transport, 'flow', cookie, config.session.loginFlowMinutes * 60);
  }
  return { flow, flowExpiresAt: iso(expiresAt), next: 'password' };
};

/** Only what this portal could have set itself. */
const reusable = (cookie: string | undefined): string | undefined =>
  cookie !== undefined && /^[\w-]{43}$/.test(cookie) ? cookie : undefined;
