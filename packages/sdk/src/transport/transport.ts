import type { Endpoint } from '../contract/endpoint.js';
import { headers as headerNames } from '../contract/headers.js';
import type { Locale } from '../contract/values.js';
import type { CallOptions } from './call-options.js';
import { SchemaError } from './errors.js';
import { createHttp } from './http.js';
import { randomId } from './ids.js';
import { type InputOf, type ResultOf, splitInput } from './input.js';
import { readTransportOptions, type TransportConfig, type TransportOptions, timeoutOf } from './options.js';
import { pointerOf } from './pointer.js';
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
  readonly accessToken?: string;
  /** Longest a single try may take, in milliseconds; never longer than the client's. */
  readonly attemptTimeoutMs?: number;
  /** The portal gives a repeated call one effect by other means than an idempotency key. */
  readonly unkeyed?: boolean;
}

/** The way to a portal: calls any endpoint of the contract, knows no session. */
export interface Transport extends PublicCaller {
  readonly config: TransportConfig;
  /** Milliseconds since 1970 by the portal's clock, as far as its answers tell. */
  serverNow(): number;
  /** Calls an endpoint with whatever access token it is given. */
  send<E extends Endpoint>(endpoint: E, input: InputOf<E>, options?: SendOptions): Promise<ResultOf<E>>;
}

function readAnswer(endpoint: Endpoint, text: string, requestId: string): unknown {
  if (!endpoint.response) {
    return undefined;
  }
  const what = `The answer to ${endpoint.method} ${endpoint.path}`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Without the cause: engines quote the text in it.
    throw new SchemaError(what, '', { requestId });
  }
  const parsed = endpoint.response.safeParse(json);
  if (!parsed.success) {
    throw new SchemaError(what, pointerOf(parsed.error), { requestId, cause: parsed.error });
  }
  return parsed.data;
}

function requestHeaders(endpoint: Endpoint, config: TransportConfig, options: SendOptions): Headers {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    ...(config.locale && { 'Accept-Language': config.locale }),
  });
  for (const [name, value] of Object.entries({ ...config.headers, ...options.headers })) {
    headers.set(name, value);
  }
  headers.set(headerNames.client, config.client);
  if (!headers.has(headerNames.requestId)) {
    headers.set(headerNames.requestId, randomId());
  }
  if (endpoint.method !== 'GET' && !options.unkeyed) {
    headers.set(headerNames.idempotencyKey, options.idempotencyKey ?? randomId());
  }
  if (options.accessToken) {
    headers.set('Authorization', `Bearer ${options.accessToken}`);
  }
  return headers;
}

/**
 * Makes the way to a portal, for pages that use public services only; `createPortalClient` makes it for all.
 * @throws ConfigurationError where the options are wrong
 */
export function createTransport(options: TransportOptions): Transport {
  const config = readTransportOptions(options);
  const serverClock = createServerClock(config.clock);
  const http = createHttp(config, serverClock);

  async function send<E extends Endpoint>(
    endpoint: E,
    input: InputOf<E>,
    options: SendOptions = {},
  ): Promise<ResultOf<E>> {
    const headers = requestHeaders(endpoint, config, options);
    const requestId = headers.get(headerNames.requestId)!;
    const { timeoutMs, attemptTimeoutMs } = options;
    const text = await http({
      ...splitInput(endpoint, input),
      method: endpoint.method,
      headers,
      requestId,
      timeoutMs: timeoutOf(config, timeoutMs),
      attemptTimeoutMs: Math.min(attemptTimeoutMs ?? config.attemptTimeoutMs, config.attemptTimeoutMs),
      signal: options.signal,
    });
    return readAnswer(endpoint, text, requestId) as ResultOf<E>;
  }

  return { config, locale: config.locale, serverNow: serverClock.now, send, call: send };
}
