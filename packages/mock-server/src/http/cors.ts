import { headers } from '@ikiiki/sdk/contract';

const allowedRequestHeaders = [
  'Authorization',
  'Content-Type',
  'If-None-Match',
  'Range',
  'If-Range',
  headers.client,
  headers.requestId,
  headers.idempotencyKey,
  headers.world,
].join(', ');

const exposedHeaders = [
  headers.requestId,
  headers.mock,
  'Retry-After',
  'Date',
  'Location',
  'ETag',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Length',
  'Content-Range',
  'Accept-Ranges',
].join(', ');

/** Whether an Origin header is on the allowlist: byte for byte, and never `null` (SECURITY S-W3). */
const isAllowed = (origin: string | null, allowed: readonly string[]): origin is string =>
  origin !== null && origin !== 'null' && allowed.includes(origin);

/** Marks an answer for caches and, for an allowed origin, opens it. Never with credentials: a session stays on the portal's own origin. */
export function openToOrigin(answer: Headers, request: Request, allowedOrigins: readonly string[]): void {
  answer.append('Vary', 'Origin');
  const origin = request.headers.get('origin');
  if (!isAllowed(origin, allowedOrigins)) return;
  answer.set('Access-Control-Allow-Origin', origin);
  answer.set('Access-Control-Expose-Headers', exposedHeaders);
}

/** Whether a browser asks for permission before the request itself. */
export const isPreflight = (request: Request): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.has('origin') &&
  request.headers.has('access-control-request-method');

/** Whether an origin may call the API by CORS. */
export const mayCall = (request: Request, allowedOrigins: readonly string[]): boolean =>
  isAllowed(request.headers.get('origin'), allowedOrigins);

/** Grants a preflight of an origin that may call; {@link openToOrigin} does the rest. */
export const grantPreflight = (methods: readonly string[]): Response =>
  new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': allowedRequestHeaders,
      'Access-Control-Max-Age': '600',
    },
  });
