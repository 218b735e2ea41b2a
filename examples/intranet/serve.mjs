/**
 * An employer's web server, as small as it gets: this folder's pages with the policies that the README documents, jQuery
 * below `/vendor/`, and below `/ikiiki/` a copy of the widgets' bundle for employers who host it themselves.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

const folder = (url) => fileURLToPath(new URL(url, import.meta.url));
const folders = {
  '/ikiiki/': folder('../../packages/widgets/dist/bundle/'),
  '/vendor/': folder(new URL('.', import.meta.resolve('jquery'))),
  '/': folder('.'),
};

const mediaTypes = {
  '.html': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Address of the portal as it stands in the pages; another one is put in its place. */
const writtenPortal = 'http://localhost:4010';

/** What a page with `<ikiiki-embed>` needs: the portal's script and its frames, no inline code, no policy for scripts. */
const embeddingPolicy = ({ portal }) =>
  `default-src 'none'; script-src ${portal}; style-src 'self'; frame-src ${portal}; base-uri 'none'; ` +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page needs that shows widgets themselves: for hosts that the society trusts. */
const widgetPolicy = ({ portal, scripts = "'self'" }) =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self' ${portal}; frame-src ${portal}; ` +
  "require-trusted-types-for 'script'; trusted-types ikiiki";

/** The same where scripts are let in by a nonce instead of by their address. */
const noncePolicy = ({ portal, nonce }) =>
  `${widgetPolicy({ portal, scripts: `'nonce-${nonce}' 'strict-dynamic'` })}; base-uri 'none'; object-src 'none'`;

/** Pages that differ from a plain one in UTF-8: their file, their policy, their charset and who tells it. */
const pages = {
  '/strict.html': { policy: widgetPolicy },
  '/strict-nonce.html': { file: '/strict.html', policy: noncePolicy },
  '/strict-embed.html': { policy: embeddingPolicy },
  '/sjis.html': { charset: 'Shift_JIS' },
  '/sjis-meta.html': { file: '/sjis.html', charset: 'Shift_JIS', toldByMetaOnly: true },
};

async function fileAt(path) {
  const prefix = Object.keys(folders).find((start) => path.startsWith(start)) ?? '/';
  const file = normalize(join(folders[prefix], path.slice(prefix.length)));
  if (!file.startsWith(folders[prefix]) || file.includes(`${sep}.`)) return undefined;
  return readFile(file).catch(() => undefined);
}

async function answer(pathname, portal) {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const type = mediaTypes[extname(path)];
  const { file = path, charset = 'utf-8', toldByMetaOnly, policy } = pages[path] ?? {};
  const body = type && (await fileAt(file));
  if (!body) return undefined;
  if (type !== mediaTypes['.html']) return { body, headers: { 'Content-Type': type } };
  const nonce = randomBytes(16).toString('base64');
  const text = body.toString('utf8').replaceAll(writtenPortal, portal).replaceAll('NONCE', nonce);
  return {
    body: iconv.encode(text, charset),
    headers: {
      'Content-Type': toldByMetaOnly ? type : `${type}; charset=${charset}`,
      ...(policy && { 'Content-Security-Policy': policy({ portal, nonce }) }),
    },
  };
}

/**
 * Serves the employer's pages on 127.0.0.1, which for a browser is another site than the portal's `localhost`.
 *
 * @param {{ port?: number, portalUrl?: string }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export function serveIntranet({ port = 4020, portalUrl = writtenPortal } = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer(pathname, portalUrl).then(
      (found) => {
        const headers = {
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
          ...found?.headers,
        };
        response.writeHead(found ? 200 : 404, headers).end(found?.body ?? 'Not found');
      },
      () => response.writeHead(500).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      });
    });
  });
}
