import type { Endpoint } from '../contract/endpoint.js';
import { headers as names } from '../contract/headers.js';
import type { TransportConfig } from './options.js';
import type { SendOptions } from './transport.js';

/** Headers of one request, their names in lower case. */
export type RequestHeaders = Readonly<Record<string, string>>;

const client = names.client.toLowerCase();
const requestId = names.requestId.toLowerCase();
const idempotencyKey = names.idempotencyKey.toLowerCase();

/** Names in lower case, so that one replaces another; throws a TypeError for what can be no header. */
const plain = (headers: RequestHeaders | undefined) => headers && Object.fromEntries(new Headers(headers));

/** Makes the headers of each call; those that all calls have are made once. */
export function createRequestHeaders(config: TransportConfig) {
  const common = {
    accept: 'application/json, application/problem+json',
    ...(config.locale && { 'accept-language': config.locale }),
    ...plain(config.headers),
  };
  return (
    endpoint: Endpoint,
    options: SendOptions,
    fileType?: string,
  ): { headers: RequestHeaders; requestId: string } => {
    const headers: Record<string, string> = {
      ...common,
      ...plain(options.headers),
      [client]: config.client,
    };
    const id = headers[requestId] ?? options.requestId ?? config.newId();
    headers[requestId] = id;
    if (endpoint.method !== 'GET' && !options.unkeyed) {
      headers[idempotencyKey] = options.idempotencyKey ?? config.newId();
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
