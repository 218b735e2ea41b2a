import type { Hono } from 'hono';
import type { FileReader, StaticFile } from '../platform/platform.js';
import { openToOrigin } from './cors.js';
import type { AppEnv, Exchange } from './exchange.js';
import { type ContentSecurityPolicy, policyHeader, strictPolicy } from './page.js';

/** Policy of the society's own pages (SECURITY S-X1, S-W8). */
const sitePolicy: ContentSecurityPolicy = {
  ...strictPolicy,
  // A member's own photo is fetched with the session and drawn from the page's memory
  'img-src': `${strictPolicy['img-src']} blob:`,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'ikiiki',
};

/** A name that changes with the content, as bundlers give it: `wizard-B2xT9a_k.js`. A word has no digit: `account-recovery.js`. */
const hashedName = /[-.](?=[\w-]*\d)[\w-]{8,}\.\w+$/;
const widgetPath = /^\/embed\/([a-z][a-z0-9-]*)\/?$/;
/** Embed pages have their policy by the widget's path only. */
const embedFile = /^\/embed(\/.*)?(\.\w+)?$/;

/** File of a path: `/` is index.html, `/login` is login.html, `/embed/<widget>` is embed/<widget>.html. */
function fileOf(pathname: string): string {
  if (pathname === '/') return '/index.html';
  return /\.\w+$/.test(pathname) ? pathname : `${pathname.replace(/\/$/, '')}.html`;
}

const isPage = ({ mediaType }: StaticFile) => mediaType.startsWith('text/html');

function pageHeaders(headers: Headers, pathname: string, allowedOrigins: readonly string[]): void {
  const framed = widgetPath.test(pathname) && allowedOrigins.length > 0;
  headers.set(
    'Content-Security-Policy',
    policyHeader({ ...sitePolicy, ...(framed && { 'frame-ancestors': allowedOrigins.join(' ') }) }),
  );
  headers.set('Cache-Control', 'no-cache');
}

async function answer(c: Exchange, files: FileReader): Promise<Response | undefined> {
  const { allowedOrigins } = c.var.world.portal.config;
  let pathname: string;
  try {
    pathname = decodeURIComponent(new URL(c.req.url).pathname);
  } catch {
    return undefined;
  }
  const framed = widgetPath.test(pathname);
  if (!framed && embedFile.test(pathname)) return undefined;
  const path = fileOf(pathname);
  const page = await files(path);
  // Of no widget: the page says that there is nothing
  const file = page ?? (framed ? await files('/embed.html') : undefined);
  if (!file) return undefined;
  const served = new Response(file.body, {
    status: page ? 200 : 404,
    headers: { 'Content-Type': file.mediaType },
  });
  if (isPage(file)) pageHeaders(served.headers, pathname, allowedOrigins);
  else {
    const lasting = hashedName.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    served.headers.set('Cache-Control', lasting);
    // An employer's page may take the loader as a plain script.
    served.headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    openToOrigin(served.headers, c.req.raw, allowedOrigins);
  }
  return served;
}

/** Serves the society's built pages and their assets. Mount it after everything else. */
export function mountSite(app: Hono<AppEnv>, files: FileReader): void {
  app.get('*', async (c, next) => {
    const served = await answer(c, files);
    if (served) return served;
    return next();
  });
}
