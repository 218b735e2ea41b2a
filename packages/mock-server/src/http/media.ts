import type { Hono } from 'hono';
import type { AppEnv } from './exchange.js';
import { problem } from './problem-response.js';

const drawing = (title: string, shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240" role="img"><title>${title}</title><rect width="640" height="240" fill="#f5f0e6"/>${shapes}</svg>`;

/** Pictures of notices; the society's own, so they stand on the portal's origin. */
const pictures: Readonly<Record<string, string>> = {
  'hot-pot.svg': drawing(
    '湯気の立つ土鍋',
    '<g fill="none" stroke="#b9aa92" stroke-width="8" stroke-linecap="round"><path d="M270 60q-14-18 0-36"/><path d="M320 56q-14-18 0-36"/><path d="M370 60q-14-18 0-36"/></g><path d="M190 120h260l-24 72a24 24 0 0 1-22 16H236a24 24 0 0 1-22-16z" fill="#8a5a3c"/><path d="M174 108a12 12 0 0 1 12-12h268a12 12 0 0 1 0 24H186a12 12 0 0 1-12-12z" fill="#a9744f"/><path d="M212 96a108 44 0 0 1 216 0z" fill="#c58f63"/><rect x="304" y="40" width="32" height="16" rx="8" fill="#8a5a3c"/><rect x="150" y="132" width="34" height="18" rx="9" fill="#8a5a3c"/><rect x="456" y="132" width="34" height="18" rx="9" fill="#8a5a3c"/>',
  ),
  'walking.svg': drawing(
    '並木道を歩く人たち',
    '<rect y="180" width="640" height="60" fill="#d9c9a3"/><g fill="#7fae6d"><circle cx="90" cy="90" r="52"/><circle cx="240" cy="74" r="58"/><circle cx="410" cy="82" r="54"/><circle cx="560" cy="92" r="50"/></g><g fill="#8a5a3c"><rect x="82" y="130" width="16" height="54"/><rect x="232" y="120" width="16" height="64"/><rect x="402" y="124" width="16" height="60"/><rect x="552" y="130" width="16" height="54"/></g><g stroke-width="12" stroke-linecap="round" fill="none"><path d="M180 206v-36m0 36-14 24m14-24 14 24" stroke="#2b5c8a"/><path d="M330 206v-36m0 36-14 24m14-24 14 24" stroke="#b4492f"/><path d="M480 206v-36m0 36-14 24m14-24 14 24" stroke="#5a4a8a"/></g><g fill="#f2c9a5"><circle cx="180" cy="150" r="14"/><circle cx="330" cy="150" r="14"/><circle cx="480" cy="150" r="14"/></g>',
  ),
};

/** Serves the pictures of notices, for every page that shows them. */
export function mountMedia(app: Hono<AppEnv>): void {
  app.get('/media/:name', (c) => {
    const name = c.req.param('name');
    const picture = Object.hasOwn(pictures, name) ? pictures[name] : undefined;
    if (picture === undefined) throw problem('not_found');
    return new Response(picture, {
      headers: {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': 'public, max-age=86400',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    });
  });
}
