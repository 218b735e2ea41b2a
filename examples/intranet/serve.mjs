/**
 * An employer's web server, as small as it gets: this folder's pages with the policies that the README documents, and
 * below `/ikiiki/` a copy of the widgets' bundle for employers who host it themselves.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('.', import.meta.url));
const bundle = fileURLToPath(new URL('../../packages/widgets/dist/bundle/', import.meta.url));

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Address of the portal as it stands in the pages; another one is put in its place. */
const writtenPortal = 'http://localhost:4010';

/** What a page with `<ikiiki-embed>` needs: the portal's script and its frames, no inline code, no policy for scripts. */
const embeddingPolicy = (portal) =>
  `default-src 'none'; script-src ${portal}; style-src 'self'; frame-src ${portal}; base-uri 'none'; ` +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** What a page needs that shows widgets themselves: for hosts that the society trusts. */
const widgetPolicy = (portal) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${portal}; frame-src ${portal}; ` +
  "require-trusted-types-for 'script'; trusted-types ikiiki";

const policies = { '/strict.html': widgetPolicy };

async function answer(pathname, portal) {
  const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const type = mediaTypes[extname(path)];
  if (!type) return undefined;
  const [root, name] = path.startsWith('/ikiiki/') ? [bundle, path.slice('/ikiiki'.length)] : [pages, path];
  const file = normalize(join(root, name));
  if (!file.startsWith(root) || file.includes(`${sep}.`)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  if (!path.endsWith('.html')) return { body, headers: { 'Content-Type': type } };
  return {
    body: body.toString('utf8').replaceAll(writtenPortal, portal),
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': (policies[path] ?? embeddingPolicy)(portal),
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
