import { http, type RequestHandler } from 'msw';
import { isConnectionCut } from '../http/connection-cut.js';
import { type CookieJar, memoryCookieJar } from '../http/cookies.js';
import type { MockPortal } from './mock-portal.js';

export interface MswOptions {
  /** Cookies of the page the portal answers; a page's own jar takes none from a service worker. @default a new jar */
  readonly cookies?: CookieJar;
}

/**
 * Handlers with which MSW answers every request below `base` from a portal in the same process: in Node's
 * interception (`msw/node`) and in a page's service worker (`msw/browser`) alike.
 * @param base origin of the pretended portal, e.g. `https://portal.example.test`
 */
export function mswHandlers(base: string, portal: MockPortal, options: MswOptions = {}): RequestHandler[] {
  const cookies = options.cookies ?? memoryCookieJar();
  const { origin } = new URL(base);
  return [
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await portal.answer(request, { cookies });
      } catch (error) {
        if (isConnectionCut(error)) return Response.error();
        throw error;
      }
    }),
  ];
}
