import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type RunningServer, type ServeOptions, serve } from '@ikiiki/mock-server/node';
import { type Browser, chromium } from 'playwright';
import { serveIntranet } from '../../../examples/intranet/serve.mjs';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';

export const siteDir = fileURLToPath(new URL('../../../examples/society-site/dist', import.meta.url));

/** The portal with the society's pages, and an employer's intranet on another site. */
export interface Stage {
  readonly portal: RunningServer;
  readonly portalUrl: string;
  readonly intranetUrl: string;
  close(): Promise<void>;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const isTaken = (error: unknown) =>
  JSON.stringify(error, ['code', 'cause', 'message']).includes('EADDRINUSE');

/** Opens both; the port that was free a moment ago may be taken by then, and is asked for again. */
export async function openStage(options: ServeOptions = {}, tries = 5): Promise<Stage> {
  const port = await freePort();
  const portalUrl = `http://localhost:${port}`;
  const intranet = await serveIntranet({ port: 0, portalUrl });
  try {
    const portal = await serve({ siteDir, allowOrigins: [intranet.url], ...options, port });
    return {
      portal,
      portalUrl,
      intranetUrl: intranet.url,
      async close() {
        await intranet.close();
        await portal.close();
      },
    };
  } catch (error) {
    await intranet.close();
    if (!isTaken(error) || tries <= 1) throw error;
    return openStage(options, tries - 1);
  }
}

export const launchBrowser = (...args: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...chromiumArgs, ...args] });
