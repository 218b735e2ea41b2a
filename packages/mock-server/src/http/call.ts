import type { Call, CurrentSession } from '../portal/context.js';
import { readCookie, setCookieHeader } from './cookies.js';
import type { Exchange } from './exchange.js';
import { sourceOf } from './same-origin.js';

/** A call, and what it wants done with its answer. */
export interface OpenCall {
  readonly call: Call;
  /** Headers to add to the answer; kept apart so that a stored answer can be given again with them. */
  readonly headers: Headers;
  readonly afterwards: readonly (() => Promise<void>)[];
  /** The same call with the session that was found for it. */
  withSession(session: CurrentSession): OpenCall;
}

const portalCookies = ['session', 'embed', 'flow', 'embed-flow'].map((name) => `__Host-ikiiki-${name}`);

/** What tells callers apart: the member, or the cookies of a browser that is nobody yet. */
export function callerOf({ session, cookie }: Call): string {
  return session?.memberId ?? portalCookies.map((name) => cookie(name) ?? '').join(' ');
}

/** What a route may know of the request behind `c`. */
export function openCall(c: Exchange): OpenCall {
  const { portal, audit } = c.get('world');
  const requestId = c.get('requestId');
  const request = c.req.raw;
  const jar = c.env.cookies;
  // Cookies belong to the portal's own pages and frames; another page's request never uses one.
  const own = sourceOf(request, portal.config.allowedOrigins) === 'own';
  const headers = new Headers();
  const afterwards: (() => Promise<void>)[] = [];

  const call: Call = {
    ...portal,
    audit: audit.forRequest(requestId),
    requestId,
    ip: c.env.ip ?? '127.0.0.1',
    userAgent: request.headers.get('user-agent') ?? '',
    session: undefined,
    cookie(name) {
      if (!own) return undefined;
      return jar ? jar.get(name) : readCookie(request.headers.get('cookie'), name);
    },
    setCookie(name, value, options) {
      const header = setCookieHeader(name, value, options);
      if (!own) return;
      if (jar) jar.set(name, value, options.maxAgeSeconds);
      else headers.append('Set-Cookie', header);
    },
    setHeader: (name, value) => headers.set(name, value),
    afterResponse: (work) => void afterwards.push(work),
  };
  const open = (current: Call): OpenCall => ({
    call: current,
    headers,
    afterwards,
    withSession: (session) => open({ ...current, session }),
  });
  return open(call);
}
