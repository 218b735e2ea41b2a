import { type SessionGrant, session } from '../../contract/session.js';
import type { CallOptions } from '../call-options.js';
import { isSessionExpiredError, SessionExpiredError } from '../errors.js';
import type { SendOptions, Transport } from '../transport.js';
import type { RefreshInput, SessionWay } from './session-way.js';

/**
 * All tries of one refresh fit into the 10 s for which the portal forgives a refresh token that has been used
 * (SECURITY S-P12): a lost answer then costs nobody the session.
 */
const refreshTiming: SendOptions = { timeoutMs: 9_000, attemptTimeoutMs: 4_000, unkeyed: true };

/** For `catch`: a session that has ended is an answer too. */
export function ignoreSessionExpired(error: unknown): void {
  if (!isSessionExpiredError(error)) {
    throw error;
  }
}

const refresh = (transport: Transport, input: RefreshInput, signal?: AbortSignal): Promise<SessionGrant> =>
  transport.send(session.refresh, input, { ...refreshTiming, ...(signal && { signal }) });

/** Refreshes, by the newest refresh token: when the portal refuses one, another tab may just have got its successor. */
export async function requestGrant(transport: Transport, way: SessionWay): Promise<SessionGrant> {
  const input = await way.refreshInput();
  if (!input) {
    throw new SessionExpiredError('session_required');
  }
  let grant: SessionGrant;
  try {
    grant = await refresh(transport, input);
  } catch (error) {
    ignoreSessionExpired(error);
    const newer = await way.refreshInput();
    if (!newer || newer.refreshToken === input.refreshToken) {
      throw error;
    }
    grant = await refresh(transport, newer);
  }
  way.check(grant);
  return grant;
}

/** Ends a session on the portal; where its access token has run out, by way of one more refresh that nobody keeps. */
export async function endOnPortal(
  transport: Transport,
  accessToken: string | undefined,
  refreshInput: RefreshInput | undefined,
  options: CallOptions,
): Promise<void> {
  if (accessToken) {
    try {
      return await transport.send(session.logOut, undefined, { ...options, accessToken });
    } catch (error) {
      ignoreSessionExpired(error);
    }
  }
  if (refreshInput) {
    try {
      const grant = await refresh(transport, refreshInput, options.signal);
      await transport.send(session.logOut, undefined, { ...options, accessToken: grant.accessToken });
    } catch (error) {
      // Dead already.
      ignoreSessionExpired(error);
    }
  }
}
