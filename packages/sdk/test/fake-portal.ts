import type { Clock } from '../src/transport/clock.js';

const minute = 60_000;
const graceMs = 10_000;

interface FakeSession {
  readonly id: string;
  readonly absoluteExpiresAt: number;
  idleExpiresAt: number;
  alive: boolean;
}

interface RefreshToken {
  readonly session: FakeSession;
  usedAt?: number;
  successor?: string;
}

/** The cookies of one browser, shared by its tabs. */
export interface Jar {
  session?: string;
}

/**
 * Just enough of a portal to judge the session layer: rotation with the 10 s grace and reuse detection of SECURITY S-P12.
 * The real thing is tested against the mock server.
 */
export interface FakePortal {
  /** A tab's fetch: with a jar as a browser keeps cookies, without as an app. */
  fetchOf(jar?: Jar): typeof fetch;
  /** Called before each answer; may wait or throw (no network). */
  before: (operation: string) => void | Promise<void>;
  /** Called when the portal has done its work and the answer is on its way. */
  after: (operation: string) => void | Promise<void>;
  /** What was asked, e.g. `POST /v1/session/refresh`. */
  readonly log: string[];
  /** Refresh tokens that came back after their time: each is a member logged out. */
  readonly reuses: number;
  endAll(): void;
}

export function createFakePortal(clock: Clock): FakePortal {
  const refreshTokens = new Map<string, RefreshToken>();
  const accessTokens = new Map<string, { readonly session: FakeSession; readonly expiresAt: number }>();
  const sessions: FakeSession[] = [];
  const log: string[] = [];
  let count = 0;
  let reuses = 0;

  const iso = (ms: number) => new Date(ms).toISOString();
  const refuse = (code: string, status = 401) =>
    new Response(JSON.stringify({ type: 'about:blank', title: code, status, code }), {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    });
  const isOver = ({ alive, idleExpiresAt, absoluteExpiresAt }: FakeSession) =>
    !alive || clock.now() >= Math.min(idleExpiresAt, absoluteExpiresAt);

  const grant = (session: FakeSession, refreshToken: string, transport: unknown, jar: Jar | undefined) => {
    const accessToken = `access-${++count}`;
    accessTokens.set(accessToken, { session, expiresAt: clock.now() + 10 * minute });
    session.idleExpiresAt = clock.now() + 30 * minute;
    const body = {
      sessionId: session.id,
      accessToken,
      accessExpiresAt: iso(clock.now() + 10 * minute),
      idleExpiresAt: iso(session.idleExpiresAt),
      absoluteExpiresAt: iso(session.absoluteExpiresAt),
      ...(transport === 'token' && { refreshToken }),
    };
    return {
      body,
      setCookie: () => transport !== 'token' && jar && Object.assign(jar, { session: refreshToken }),
    };
  };

  const addRefreshToken = (session: FakeSession) => {
    const token = `refresh-${++count}`;
    refreshTokens.set(token, { session });
    return token;
  };

  const rotate = (token: string): string | undefined => {
    const held = refreshTokens.get(token)!;
    if (held.usedAt === undefined) {
      held.usedAt = clock.now();
      held.successor = addRefreshToken(held.session);
    } else if (clock.now() - held.usedAt > graceMs) {
      reuses += 1;
      held.session.alive = false;
      return undefined;
    }
    return held.successor;
  };

  const answer = async (
    request: Request,
    operation: string,
    jar: Jar | undefined,
    cookie: string | undefined,
  ) => {
    const body = request.body ? ((await request.json()) as Record<string, unknown>) : {};
    const bearer = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    const access = accessTokens.get(bearer);
    switch (operation) {
      case 'POST /v1/session/identification':
        return {
          body: { flow: `flow-${++count}`, flowExpiresAt: iso(clock.now() + minute), next: 'password' },
        };
      case 'POST /v1/session': {
        const session = {
          id: `session-${++count}`,
          alive: true,
          idleExpiresAt: 0,
          absoluteExpiresAt: clock.now() + 400 * 24 * 60 * minute,
        };
        sessions.push(session);
        return grant(session, addRefreshToken(session), body.transport, jar);
      }
      case 'POST /v1/session/refresh': {
        const token = body.transport === 'token' ? (body.refreshToken as string | undefined) : cookie;
        const held = token === undefined ? undefined : refreshTokens.get(token);
        if (!token || !held) {
          return refuse('session_required');
        }
        if (isOver(held.session)) {
          return refuse('session_expired');
        }
        const successor = rotate(token);
        return successor ? grant(held.session, successor, body.transport, jar) : refuse('session_expired');
      }
      default:
        if (!access) {
          return refuse('session_required');
        }
        if (isOver(access.session) || clock.now() >= access.expiresAt) {
          return refuse('session_expired');
        }
        if (operation === 'DELETE /v1/session') {
          access.session.alive = false;
          return { body: undefined, setCookie: () => jar && delete jar.session };
        }
        return operation.startsWith('DELETE')
          ? { body: undefined }
          : { body: { nickname: access.session.id, loginId: 'x', email: 'x', relationship: 'insured' } };
    }
  };

  const portal: FakePortal = {
    before: () => {},
    after: () => {},
    log,
    get reuses() {
      return reuses;
    },
    endAll() {
      for (const session of sessions) {
        session.alive = false;
      }
    },
    fetchOf: (jar) => async (input, init) => {
      const request = new Request(input, init);
      const operation = `${request.method} ${new URL(request.url).pathname}`;
      const cookie = jar?.session;
      log.push(operation);
      await portal.before(operation);
      const result = await answer(request, operation, jar, cookie);
      await portal.after(operation);
      if (result instanceof Response) {
        return result;
      }
      if ('setCookie' in result) {
        result.setCookie();
      }
      const headers = { Date: new Date(clock.now()).toUTCString() };
      return result.body === undefined
        ? new Response(null, { status: 204, headers })
        : Response.json(result.body, { headers });
    },
  };
  return portal;
}
