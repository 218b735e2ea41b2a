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
  /** Path and query below the portal's API, parameters filled in. */
  readonly target: string;
  readonly body?: string | Blob | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** What is known already; the answer may then be a 304. */
  readonly etag?: string | undefined;
  readonly requestId: string;
  /** Longest the whole call may take; `undefined` where the signal sees to that. */
  readonly timeoutMs: number | undefined;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a call, with its tries, and gives what is read of its good answer; throws a PortalError for any other. The
 * reading is part of a try: a body that is cut off, or that takes too long, is a failed try and no broken answer.
 */
export type Http = <T>(request: HttpRequest, read: (response: Response) => Promise<T>) => Promise<T>;

/** Requests, tries and waits, all by the transport's own clock. */
export function createHttp(config: TransportConfig, serverClock: ServerClock): Http {
  const { clock, random } = config;
  const prefix = new URL(`${config.baseUrl.pathname.replace(/\/$/, '')}${apiPrefix}`, config.baseUrl).href;

  async function ask<T>(request: HttpRequest, read: (response: Response) => Promise<T>, signal: AbortSignal) {
    const { method, target, body, headers, etag, requestId } = request;
    const sentAt = clock.now();
    let response: Response;
    let text: string;
    try {
      response = await config.fetch(prefix + target, {
        method,
        headers: etag === undefined ? headers : { ...headers, 'if-none-match': etag },
        // The API never redirects; what is typed must not follow one to somewhere else.
        redirect: 'manual',
        signal,
        ...(body !== undefined && { body }),
      });
      serverClock.learn(response.headers.get('Date'), sentAt, clock.now());
      if (response.ok || (response.status === 304 && etag !== undefined)) {
        return await read(response);
      }
      text = await response.text();
    } catch (cause) {
      throw new NetworkError({ requestId, cause });
    }
    throw answerError(response, text, requestId, serverClock.now());
  }

  return (request, read) => {
    const { requestId, timeoutMs, attemptTimeoutMs } = request;
    const late = () => new TimeoutError({ requestId });

    async function call(signal: AbortSignal | undefined) {
      for (let retry = 1; ; retry += 1) {
        try {
          return await withDeadline(clock, attemptTimeoutMs, late, signal, (own) => ask(request, read, own));
        } catch (error) {
          const waitMs = signal?.aborted ? undefined : retryWaitMs(error, retry, config, random);
          if (waitMs === undefined) {
            throw error;
          }
          await sleep(clock, waitMs, signal);
        }
      }
    }

    return timeoutMs === undefined
      ? call(request.signal)
      : withDeadline(clock, timeoutMs, late, request.signal, call);
  };
}
