import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Id, InstantAt, LoginIdInput, PasswordInput } from './values.js';

/**
 * How the refresh token travels. `cookie`: HttpOnly, `__Host-`, for pages on the portal's own origin.
 * `embedded-cookie`: the same, partitioned, for frames on other sites. `token`: in the body, for apps.
 */
export const SessionTransport = z.enum(['cookie', 'embedded-cookie', 'token']);
export type SessionTransport = z.output<typeof SessionTransport>;

/** Step one of a login: always the same answer, whoever is named (SECURITY S-E4). */
export const LoginFlow = z.object({
  /** Binds step two to the browser that took step one; in cookie transport a cookie must match it (S-W6). */
  flow: z.string(),
  flowExpiresAt: InstantAt,
  next: z.enum(['password']),
});
export type LoginFlow = z.output<typeof LoginFlow>;

export const SessionGrant = z.object({
  sessionId: Id,
  accessToken: z.string(),
  accessExpiresAt: InstantAt,
  /** Only in `token` transport. */
  refreshToken: z.optional(z.string()),
  /** The session ends when nothing was asked until then. */
  idleExpiresAt: InstantAt,
  /** The session ends then in any case. */
  absoluteExpiresAt: InstantAt,
});
export type SessionGrant = z.output<typeof SessionGrant>;

export const SessionInfo = z.object({
  id: Id,
  current: z.boolean(),
  createdAt: InstantAt,
  lastUsedAt: InstantAt,
  /** Coarse name of the device, e.g. `Chrome / Windows`; never an address. */
  device: z.string(),
});
export type SessionInfo = z.output<typeof SessionInfo>;

export const session = {
  /** Login, step one: the login ID. */
  identify: endpoint({
    method: 'POST',
    path: '/session/identification',
    access: 'public',
    status: 200,
    body: z.object({ loginId: LoginIdInput, transport: SessionTransport }),
    response: LoginFlow,
    problems: [],
  }),
  /** Login, step two: the password. */
  logIn: endpoint({
    method: 'POST',
    path: '/session',
    access: 'public',
    status: 201,
    body: z.object({ flow: z.string(), password: PasswordInput, transport: SessionTransport }),
    response: SessionGrant,
    problems: ['login_failed', 'login_throttled', 'login_flow_invalid'],
  }),
  /** A new access token; the refresh token rotates (SECURITY S-P12). */
  refresh: endpoint({
    method: 'POST',
    path: '/session/refresh',
    access: 'public',
    status: 200,
    body: z.object({ transport: SessionTransport, refreshToken: z.optional(z.string()) }),
    response: SessionGrant,
    problems: ['session_required', 'session_expired'],
  }),
  /** Proves the password again; opens `step-up` endpoints for a few minutes. */
  stepUp: endpoint({
    method: 'POST',
    path: '/session/step-up',
    access: 'session',
    status: 200,
    body: z.object({ password: PasswordInput }),
    response: z.object({ stepUpExpiresAt: InstantAt }),
    problems: ['step_up_failed', 'login_throttled'],
  }),
  logOut: endpoint({
    method: 'DELETE',
    path: '/session',
    access: 'session',
    status: 204,
    problems: [],
  }),
  list: endpoint({
    method: 'GET',
    path: '/sessions',
    access: 'session',
    status: 200,
    response: z.object({ items: z.array(SessionInfo) }),
    problems: [],
  }),
  end: endpoint({
    method: 'DELETE',
    path: '/sessions/{id}',
    access: 'session',
    status: 204,
    params: z.object({ id: Id }),
    problems: [],
  }),
};
