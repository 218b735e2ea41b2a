import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server';
import { isConnectionCut } from '../http/connection-cut.js';
import { nodePlatform } from '../platform/node/platform.js';
import { secureRandomness } from '../platform/randomness.js';
import { answerClientError, unreadable } from './client-error.js';
import { createMockPortalOn, type MockPortal, type MockPortalOptions } from './mock-portal.js';

export interface ServeOptions extends MockPortalOptions {
  /** 0 takes a free one. @default 4010 */
  readonly port?: number;
  /** Address to listen on. @default 127.0.0.1 */
  readonly host?: string;
  /**
   * Puts lighter ones in the place of the process's `Request` and `Response`, so that an answer costs half as much.
   * For a process that only serves.
   * @default false
   */
  readonly replaceGlobals?: boolean;
}

export interface RunningServer {
  readonly portal: MockPortal;
  /** Origin under which the portal is reached, e.g. `http://localhost:4010`. */
  readonly url: string;
  readonly port: number;
  /** What the developer's routes ask for, where others than this machine reach the port. */
  readonly devToken: string | undefined;
  /** Ends every connection and closes the portal. */
  close(): Promise<void>;
}

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken. Choose another with --port, or 0 for any free one.`,
  EACCES: (port) => `Port ${port} needs more rights. Choose one above 1023 with --port.`,
  EADDRNOTAVAIL: (_, host) => `${host} is not an address of this machine.`,
  ENOTFOUND: (_, host) => `${host} is not an address of this machine.`,
};

/** Whether only this machine can reach a server bound to `host`. */
export const isLoopbackHost = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = reasons[error.code ?? '']?.(port, host);
      reject(reason === undefined ? error : new Error(reason, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const errorHandler = (error: unknown) =>
  unreadable(error instanceof RequestError ? 'validation_failed' : 'internal');

/** What is left of a refused body stands in the connection: the next request has to take another. */
function endsConnection(answer: Response): Response {
  if (answer.status === 413) answer.headers.set('Connection', 'close');
  return answer;
}

/** Hands Node's requests to the portal; a cut connection is a destroyed socket. */
function listenerFor(portal: MockPortal, overrideGlobalObjects: boolean): RequestListener {
  return getRequestListener(
    async (request, env) => {
      const { incoming, outgoing } = env as HttpBindings;
      try {
        const { socket, headers } = incoming;
        // RFC 9112, 6.3
        const bodiless =
          headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
        const breakOff = () => outgoing.destroy();
        return endsConnection(
          await portal.answer(request, { ip: socket.remoteAddress ?? '', bodiless, breakOff }),
        );
      } catch (error) {
        if (!isConnectionCut(error)) throw error;
        outgoing.destroy();
        return new Response();
      }
    },
    { overrideGlobalObjects, errorHandler },
  );
}

/**
 * Makes a mock portal and serves it on a port.
 * @throws Error with one clear line, when the port is taken, the address is not this machine's, or the data file is not ours
 */
export async function serve(options: ServeOptions = {}): Promise<RunningServer> {
  const { port: wanted = 4010, host = '127.0.0.1', replaceGlobals = false, ...rest } = options;
  const portal = createMockPortalOn(nodePlatform, rest);
  const server = createServer(listenerFor(portal, replaceGlobals));
  server.on('clientError', (error, socket) => void answerClientError(error, socket));
  await listening(server, wanted, host);
  const { port } = server.address() as AddressInfo;
  const loopback = isLoopbackHost(host);
  const url = `http://${loopback ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
  const devToken = loopback ? undefined : secureRandomness.token(16);
  portal.reachedAt({
    siteUrl: url,
    guard: devToken === undefined ? { kind: 'loopback', port } : { kind: 'token', token: devToken },
  });
  const close = async () => {
    await closed(server);
    await portal.close();
  };
  try {
    // A data file that is not ours is told at the start, not at the first request.
    await portal.world();
  } catch (error) {
    await close();
    throw error;
  }
  return { portal, url, port, devToken, close };
}
