import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';
import { serve as serveHono } from '@hono/node-server';
import { nodePlatform } from '../platform/node/platform.js';
import { createMockPortalOn, type MockPortal, type MockPortalOptions } from './mock-portal.js';

export interface ServeOptions extends MockPortalOptions {
  /** 0 takes a free one. @default 4010 */
  readonly port?: number;
  /** Address to listen on. @default 127.0.0.1 */
  readonly host?: string;
}

export interface RunningPortal {
  readonly portal: MockPortal;
  /** Origin under which the portal is reached, e.g. `http://localhost:4010`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another with --port, or 0 for any free one.`,
  EACCES: (port) => `Port ${port} needs more rights. Choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (_, host) => `${host} is not an address of this machine.`,
};

function listen(portal: MockPortal, port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serveHono(
      {
        fetch: (request, env) => portal.fetch(request, { ip: env.incoming.socket.remoteAddress ?? '' }),
        port,
        hostname,
      },
      () => resolve(server),
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? '']?.(port, hostname);
      reject(reason ? new Error(reason, { cause: error }) : error);
    });
  });
}

/**
 * Serves a mock portal on a port.
 * @throws Error with one clear line, when the port is taken or the address is not this machine's
 */
export async function serve(options: ServeOptions = {}): Promise<RunningPortal> {
  const { port: wanted = 4010, host = '127.0.0.1', ...rest } = options;
  const portal = createMockPortalOn(nodePlatform, rest);
  const server = await listen(portal, wanted, host);
  const { port } = server.address() as AddressInfo;
  const url = `http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${port}`;
  if (options.config?.siteUrl === undefined) portal.siteUrl = url;
  return {
    portal,
    url,
    port,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await portal.close();
    },
  };
}
