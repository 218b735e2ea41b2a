import type { Endpoint } from '../contract/endpoint.js';
import type { Locale } from '../contract/values.js';
import type { Budget } from './abort.js';
import { type AnswerMemory, createAnswerMemory } from './answer-memory.js';
import type { CallOptions } from './call-options.js';
import type { createFileReader } from './file-reader.js';
import { createHttp, type HttpRequest } from './http.js';
import { type InputOf, type ResultOf, splitInput } from './input.js';
import { readTransportOptions, type TransportConfig, type TransportOptions, timeoutOf } from './options.js';
import { createAnswerReader } from './read-answer.js';
import { createRequestHeaders } from './request-headers.js';
import { createServerClock } from './server-clock.js';

/** An endpoint that anyone may call. */
export type PublicEndpoint = Endpoint & { readonly access: 'public' };

/** What a service of public endpoints needs. */
export interface PublicCaller {
  /** Language of mails, where the caller of a method names none. */
  readonly locale: Locale | undefined;
  /** Calls an endpoint of the contract. */
  call<E extends PublicEndpoint>(endpoint: E, input: InputOf<E>, options?: CallOptions): Promise<ResultOf<E>>;
}

/** What only the session says of a call. */
export interface SendOptions extends CallOptions {
  readonly accessToken?: string | undefined;
  /** Longest a single try may take, in milliseconds; never longer than the client's. */
  readonly attemptTimeoutMs?: number;
  /** The portal gives a repeated call one effect by other means than an idempotency key. */
  readonly unkeyed?: boolean;
  /** Of a call whose sender goes by it too. @default a fresh one */
  readonly requestId?: string;
  /** What the caller has left of the time of the call; `timeoutMs` says nothing then. */
  readonly budget?: Budget;
  /** What has been answered to whoever the access token stands for. */
  readonly memory?: AnswerMemory;
}

/** The way to a portal: calls any endpoint of the contract, knows no session. */
export interface Transport extends PublicCaller {
  readonly config: TransportConfig;
  /** Milliseconds since 1970 by the portal's clock, as far as its answers tell. */
  serverNow(): number;
  /** Calls an endpoint with whatever access token it is given. */
  send<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: SendOptions): Promise<ResultOf<E>>;
}

const readText = async (response: Response) => ({
  status: response.status,
  etag: response.headers.get('ETag'),
  text: await response.text(),
});

/**
 * Makes the way to a portal, for pages that use public services only; `createPortalClient` makes it for all.
 * @throws ConfigurationError where the options are wrong
 */
export function createTransport(options: TransportOptions): Transport {
  const config = readTransportOptions(options);
  const serverClock = createServerClock(config.clock);
  const http = createHttp(config, serverClock);
  const requestHeaders = createRequestHeaders(config);
  const readAnswer = createAnswerReader();
  const publicMemory = createAnswerMemory();

  async function send<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: SendOptions,
  ): Promise<unknown> {
    const { accessToken, attemptTimeoutMs = config.attemptTimeoutMs, signal } = options;
    const { path, query, body, file } = splitInput(endpoint, input);
    const target = query ? `${path}?${new URLSearchParams(query)}` : path;
    const { headers, requestId } = requestHeaders(endpoint, options, file?.type);
    const memory = endpoint.conditional && (accessToken ? options.memory : publicMemory);
    const known = memory?.get(target);
    const request: HttpRequest = {
      method: endpoint.method,
      target,
      body: file ?? (body === undefined ? undefined : JSON.stringify(body)),
      headers,
      etag: known?.etag,
      requestId,
      budget: options.budget ?? { leftMs: timeoutOf(config, options.timeoutMs) },
      // A file on a slow line is one try that lasts, not many that begin again
      attemptTimeoutMs:
        endpoint.file || endpoint.upload
          ? Number.POSITIVE_INFINITY
          : Math.min(attemptTimeoutMs, config.attemptTimeoutMs),
      signal,
    };
    if (endpoint.file) {
      // Few callers ask for files: what reads them comes with the first.
      const resume = {};
      let reader: ReturnType<typeof createFileReader> | undefined;
      return http({ ...request, resume }, async (response, own) => {
        const { createFileReader } = await import('./file-reader.js');
        reader ??= createFileReader(config, resume, options.onProgress);
        return reader(response, own);
      });
    }
    const answer = await http(request, readText);
    if (known && answer.status === 304) {
      return known.value;
    }
    const value = readAnswer(endpoint, answer.text, requestId);
    memory?.set(target, answer.etag, value);
    return value;
  }

  const call = <E extends Endpoint>(endpoint: E, input: InputOf<E>, options: SendOptions = {}) =>
    send(endpoint, input, options) as Promise<ResultOf<E>>;
  return { config, locale: config.locale, serverNow: serverClock.now, send: call, call };
}
