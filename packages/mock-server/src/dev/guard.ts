import { problem } from '../http/problem-response.js';

/** Who may use the developer's routes. */
export type DevGuard =
  /** No network in between: a test or a page calls the portal within itself. */
  | { readonly kind: 'none' }
  /** Only this machine reaches the port; a web page elsewhere must not (DNS rebinding, SECURITY S-G4). */
  | { readonly kind: 'loopback'; readonly port: number }
  /** Others reach the port too: whoever calls shows the token of this run. */
  | { readonly kind: 'token'; readonly token: string };

/** Cookie by which a person's browser shows the token. */
export const devCookie = 'ikiiki-dev';

const loopbackName = /^(localhost|127\.0\.0\.1|\[::1\]|[a-z0-9-]+\.localhost)$/;

function isLoopback(origin: string, port: number): boolean {
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.protocol === 'http:' && loopbackName.test(url.hostname) && (url.port || '80') === String(port);
}

/** Compares without telling by its time how much fitted. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) {
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1));
  }
  return difference === 0;
}

/** Whether a request carries the run's token: as a bearer, or as the cookie that the entry form sets. */
function showsToken(request: Request, token: string): boolean {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const cookie = new RegExp(`(?:^|;\\s*)${devCookie}=([^;]*)`).exec(request.headers.get('cookie') ?? '')?.[1];
  return [bearer, cookie].some((shown) => shown !== undefined && sameText(shown, token));
}

/** Whether a request to the developer's routes is let in, or what is wrong with it. */
export function admission(request: Request, guard: DevGuard): 'welcome' | 'foreign' | 'no-token' {
  if (guard.kind === 'none') return 'welcome';
  const { origin } = new URL(request.url);
  const from = request.headers.get('origin');
  const safe = request.method === 'GET' || request.method === 'HEAD';
  if (guard.kind === 'loopback') {
    if (!isLoopback(origin, guard.port) || (from !== null && !isLoopback(from, guard.port))) return 'foreign';
  } else if (from !== null && from !== origin) return 'foreign';
  // Old browsers send no Origin with a form; those of today tell the site.
  const site = request.headers.get('sec-fetch-site');
  if (!safe && from === null && site !== null && site !== 'same-origin') return 'foreign';
  return guard.kind === 'token' && !showsToken(request, guard.token) ? 'no-token' : 'welcome';
}

/** @throws ProblemError origin_refused, session_required */
export function guardDev(request: Request, guard: DevGuard): void {
  const admitted = admission(request, guard);
  if (admitted === 'foreign')
    throw problem('origin_refused', 'The developer routes answer to their own host only.');
  if (admitted === 'no-token') {
    throw problem('session_required', "Send the token of this run: 'Authorization: Bearer …'.");
  }
}
