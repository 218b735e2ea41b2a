import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import { createApp } from './app.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page's script with the SDK in it, as one file. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here('browser/page.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Serves the app on 127.0.0.1, which for a browser is another site than the portal's `localhost`.
 * @param options port 0 takes a free one
 */
export async function servePartnerApp({ port = 4030, portalUrl = 'http://localhost:4010' } = {}) {
  const read = (path: string) => readFile(here(path), 'utf8');
  const app = createApp({
    portalUrl,
    style: await read('app.css'),
    browserPage: (await read('browser/page.html')).replace('http://localhost:4010', portalUrl),
    browserScript: await bundle(),
  });
  return new Promise<{ url: string; close(): Promise<void> }>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
