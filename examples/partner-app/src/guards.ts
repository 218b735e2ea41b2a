import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.ts';

const common = "base-uri 'none'; frame-ancestors 'none'";

/** Pages of the server: no script at all, pictures of notices from the portal. */
const serverPolicy = (portal: string) =>
  `default-src 'none'; style-src 'self'; img-src ${portal}; form-action 'self'; ${common}`;

/** The page that calls the portal itself. */
const browserPolicy = (portal: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${portal}; form-action 'none'; ${common}; ` +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** Headers of every answer. */
export const securityHeaders = (portalOrigin: string) =>
  createMiddleware<AppEnv>(async (c, next) => {
    await next();
    const policy = c.req.path.startsWith('/in-the-page') ? browserPolicy : serverPolicy;
    c.header('Content-Security-Policy', policy(portalOrigin));
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
  });

/**
 * Forms are taken from our own pages only, the login too: the browser says where a request comes from, and no page can
 * say otherwise. The cookie's `SameSite` is the second lock.
 */
export const ownFormsOnly = createMiddleware<AppEnv>(async (c, next) => {
  if (c.req.method !== 'GET' && c.req.header('Sec-Fetch-Site') !== 'same-origin') {
    return c.text('Forbidden', 403);
  }
  return next();
});
