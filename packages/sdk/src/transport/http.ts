import { apiPrefix, type Method } from '../contract/endpoint.js';
import { type Budget, inTime, sleep } from './abort.js';
import { answerError } from './answer-error.js';
import { NetworkError, TimeoutError } from './errors.js';
import type { TransportConfig } from './options.js';
import type { RequestHeaders } from './request-headers.js';
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
  /** Headers of the next try beside those of all, by what came of the tries before it, so that it costs little. */
  readonly resume?: RequestHeaders;
  readonly requestId: string;
  /** For all tries and the waits between them. */
  readonly budget: Budget;
  readonly attemptTimeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a call, with its tries, and gives what is read of its good answer; throws a PortalError for any other. The
 * reading is part of a try: a body that is cut off, or that takes too long, is a failed try and no broken answer.
 */
export type Http = <T>(request: HttpRequest, read: Read<T>) => Promise<T>;

/** Reads a good answer; the signal aborts when nobody waits for it any more. */
type Read<T> = (response: Response, signal: AbortSignal) => Promise<T>;

/** So many times as often is a request tried again that goes on where it was cut. */
const resumedTries = 3;

/** Requests, tries and waits, all by the transport's own clock. */
export function createHttp(config: TransportConfig, serverClock: ServerClock): Http {
  const { clock, random } = config;
  const prefix = new URL(`${config.baseUrl.pathname.replace(/\/$/, '')}${apiPrefix}`, config.baseUrl).href;

  async function ask<T>(request: HttpRequest, read: Read<T>, signal: AbortSignal) {
    const { method, target, body, headers, etag, resume, requestId } = request;
    const sentAt = clock.now();
    let response: Response;
    let text: string;
    try {
      response = await config.fetch(prefix + target, {
        method,
        headers: { ...headers, ...(etag !== undefined && { 'if-none-match': etag }), ...resume },
        // The API never redirects; what is typed must not follow one to somewhere else.
        redirect: 'manual',
        signal,
        ...(body !== undefined && { body }),
      });
      serverClock.learn(response.headers.get('Date'), sentAt, clock.now());
      if (response.ok || (response.status === 304 && etag !== undefined)) {
        return await read(response, signal);
      }
      text = await response.text();
    } catch (cause) {
      throw new NetworkError({ requestId, cause });
    }
    throw answerError(response, text, requestId, serverClock.now());
  }

  return async (request, read) => {
    const { requestId, budget, attemptTimeoutMs, resume, signal } = request;
    const policy = resume ? { ...config, retries: config.retries * resumedTries } : config;
    const late = () => new TimeoutError({ requestId });
    for (let retry = 1; ; retry += 1) {
      try {
        return await inTime(clock, budget, attemptTimeoutMs, late, signal, (own) => ask(request, read, own));
      } catch (error) {
        const waitMs = signal?.aborted ? undefined : retryWaitMs(error, retry, policy, random);
        // Nobody is kept waiting for a try that there will be no time for.
        if (waitMs === undefined || waitMs >= budget.leftMs) {
          throw error;
        }
        budget.leftMs -= waitMs;
        await sleep(clock, waitMs, signal);
      }
    }
  };
}
