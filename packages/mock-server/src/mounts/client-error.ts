import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemMediaType } from '@ikiiki/sdk/contract';
import { problem, problemResponse } from '../http/problem-response.js';
import { secureRandomness } from '../platform/randomness.js';

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers a request whose target or Host cannot be read as a URL, or which is no HTTP at all. */
export function unreadable(code: 'validation_failed' | 'payload_too_large' | 'internal'): Response {
  return problemResponse(problem(code), { requestId: secureRandomness.id(), siteUrl: '' });
}

/** The body for a status; one of which the contract has no code is told by its name alone (RFC 9457, 4.2.1). */
async function bodyFor(status: number): Promise<string> {
  if (status === 400) return unreadable('validation_failed').text();
  if (status === 413) return unreadable('payload_too_large').text();
  return JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status });
}

/** Answers what Node's parser refused, before there was any request, and ends the connection. */
export async function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): Promise<void> {
  const status = statuses[error.code ?? ''] ?? 400;
  const body = await bodyFor(status);
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${problemMediaType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
