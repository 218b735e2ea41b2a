import { headers } from '@ikiiki/sdk/contract';
import { problem } from './problem-response.js';

/** Where a request comes from, as far as its headers tell. */
export type Source =
  /** A page of the portal's own origin, or a caller that is no browser. */
  | 'own'
  /** A page of an allowed employer. */
  | 'allowed'
  | 'foreign';

const sitesOf = {
  own: ['same-origin'],
  allowed: ['same-origin', 'same-site', 'cross-site'],
} as const;

/**
 * Judges Origin and Sec-Fetch-Site together (SECURITY S-W4). Both are set by browsers, not by scripts;
 * a request without either comes from no browser that could be tricked.
 */
export function sourceOf(request: Request, allowedOrigins: readonly string[]): Source {
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  if (origin === null) return site === null || site === 'same-origin' ? 'own' : 'foreign';
  const source =
    origin === new URL(request.url).origin ? 'own' : allowedOrigins.includes(origin) ? 'allowed' : 'foreign';
  if (source === 'foreign' || site === null) return source;
  return (sitesOf[source] as readonly string[]).includes(site) ? source : 'foreign';
}

/**
 * Keeps out requests that a foreign page could make a browser send.
 * @throws ProblemError origin_refused, client_header_missing
 */
export function guardChange(request: Request, allowedOrigins: readonly string[]): void {
  if (sourceOf(request, allowedOrigins) === 'foreign') throw problem('origin_refused');
  if (!/^[\w.@/ -]{1,64}\/[\w.+-]{1,32}$/.test(request.headers.get(headers.client) ?? '')) {
    throw problem('client_header_missing', 'Send e.g. X-Ikiiki-Client: my-app/1.0');
  }
}
