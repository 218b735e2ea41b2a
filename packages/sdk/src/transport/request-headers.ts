import type { Endpoint } from '../contract/endpoint.js';
import { headers as names } from '../contract/headers.js';
import { ConfigurationError } from './errors.js';
import type { TransportConfig } from './options.js';
import type { SendOptions } from './transport.js';

/** Headers of one request, their names in lower case. */
export type RequestHeaders = Readonly<Record<string, string>>;

const client = names.client.toLowerCase();
const requestId = names.requestId.toLowerCase();
const idempotencyKey = names.idempotencyKey.toLowerCase();

/** Names in lower case, so that one replaces another. */
function plain(headers: RequestHeaders): RequestHeaders {
  try {
    return Object.fromEntries(new Headers(headers));
  } catch {
    throw new ConfigurationError('`headers` or `idempotencyKey` can be no header.', 'Write ASCII.');
  }
}

/** Makes the headers of each call; those that all calls have are made once. */
export function createRequestHeaders(config: TransportConfig) {
  const common = {
    accept: 'application/json, application/problem+json',
    ...(config.locale && { 'accept-language': config.locale }),
    ...plain(config.headers),
    [client]: config.client,
  };
  return (
    endpoint: Endpoint,
    options: SendOptions,
    fileType?: string,
  ): { headers: RequestHeaders; requestId: string } => {
    const headers: Record<string, string> = { ...common };
    if (options.headers) {
      Object.assign(headers, plain(options.headers), { [client]: config.client });
    }
    const id = headers[requestId] ?? options.requestId ?? config.newId();
    headers[requestId] = id;
    if (endpoint.method !== 'GET' && !options.unkeyed) {
      Object.assign(headers, plain({ [idempotencyKey]: options.idempotencyKey ?? config.newId() }));
    }
    if (endpoint.file) {
      headers.accept = '*/*, application/problem+json';
    }
    if (endpoint.body) {
      headers['content-type'] = 'application/json';
    }
    if (fileType) {
      headers['content-type'] = fileType;
    }
    if (options.accessToken) {
      headers.authorization = `Bearer ${options.accessToken}`;
    }
    return { headers, requestId: id };
  };
}
