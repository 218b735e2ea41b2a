import ky from 'ky';
import { apiPrefix, type Method } from '../contract/endpoint.js';
import { sleep, withDeadline } from './abort.js';
import { answerError } from './answer-error.js';
import { NetworkError, TimeoutError } from './errors.js';
import type { TransportConfig } from './options.js';
import { retryWaitMs } from './retry.js';
import type { ServerClock } from './server-clock.js';

/** One call as it goes over the wire. A second try does no more than the first: nothing changes, or a key guards the effect. */
export interface HttpRequest {
  readonly method: Method;
  /** Path below the portal's API, parameters filled in. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers: Headers;
  readonly requestId: string;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Sends a call, with its tries, and gives the text of its good answer; throws a PortalError for any other. */
export type Http = (request: HttpRequest) => Promise<string>;

/** ky does the requests and the tries; when to try again, and every wait, is ours, by our clock. */
export function createHttp(config: TransportConfig, serverClock: ServerClock): Http {
  const { clock, random } = config;
  const api = ky.create({
    prefix: new URL(`${config.baseUrl.pathname.replace(/\/$/, '')}${apiPrefix}`, config.baseUrl).href,
    timeout: false,
    // The API never redirects; what is typed must not follow one to somewhere else.
    redirect: 'manual',
  });

  /** One try, body included: a cut-off body is a failed try, not a broken answer. */
  const attempt = (request: HttpRequest, ...[input, init]: Parameters<typeof fetch>): Promise<Response> =>
    withDeadline(
      clock,
      request.attemptTimeoutMs,
      () => new TimeoutError({ requestId: request.requestId }),
      (input as Request).signal,
      async (signal) => {
        const sentAt = clock.now();
        let response: Response;
        let text: string;
        try {
          response = await config.fetch(input, { ...init, signal });
          serverClock.learn(response.headers.get('Date'), sentAt, clock.now());
          text = await response.text();
        } catch (cause) {
          throw new NetworkError({ requestId: request.requestId, cause });
        }
        if (!response.ok) {
          throw answerError(response, text, request.requestId, serverClock.now());
        }
        return new Response(text || null, response);
      },
    );

  return (request) =>
    withDeadline(
      clock,
      request.timeoutMs,
      () => new TimeoutError({ requestId: request.requestId }),
      request.signal,
      async (signal) => {
        const response = await api(request.path, {
          method: request.method,
          headers: request.headers,
          signal,
          ...(request.query && { searchParams: request.query }),
          ...(request.body !== undefined && { json: request.body }),
          fetch: (input, init) => attempt(request, input, init),
          retry: {
            limit: config.retries,
            methods: [request.method.toLowerCase()],
            delay: () => 0,
            shouldRetry: async ({ error, retryCount }) => {
              const waitMs = retryWaitMs(error, retryCount, config, random);
              if (waitMs !== undefined) {
                await sleep(clock, waitMs, signal);
              }
              return waitMs !== undefined;
            },
          },
        });
        return response.text();
      },
    );
}
