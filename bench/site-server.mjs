/** One server for all pages of the benchmark: ours, the floor's and the peers', with the same headers and no compression. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const headersFor = (type) => ({
  'Content-Type': type,
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
});

function stubbed(stubs, method, { pathname, search }) {
  const stub = stubs[`${method} ${pathname}${search}`] ?? stubs[`${method} ${pathname}`];
  if (stub === undefined) return undefined;
  return typeof stub === 'string'
    ? { type: mediaTypes['.js'], body: stub }
    : { type: 'application/json', body: JSON.stringify(stub) };
}

async function file(folder, pathname) {
  const name = extname(pathname) ? pathname : `${pathname}.html`;
  try {
    return {
      type: mediaTypes[extname(name)] ?? 'application/octet-stream',
      body: await readFile(join(folder, name)),
    };
  } catch {
    return undefined;
  }
}

/**
 * @param folder of built pages
 * @param stubs answers by method and path
 * @param api answers below /v1
 */
export async function serveSite({ folder, stubs, api }) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    if (url.pathname.startsWith('/v1/')) {
      const { method, headers } = request;
      const body = method === 'GET' ? undefined : Buffer.concat(await Array.fromAsync(request));
      const answer = await api(url, { method, headers, body });
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      return;
    }
    const found = stubbed(stubs, request.method, url) ?? (await file(folder, url.pathname));
    response.writeHead(found ? 200 : 404, headersFor(found?.type ?? 'text/plain')).end(found?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
