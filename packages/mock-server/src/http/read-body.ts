import type { UploadedFile, UploadForm } from '@ikiiki/sdk/contract';
import type { Exchange } from './exchange.js';
import { problem } from './problem-response.js';

/** Bytes of a JSON body, at most. */
export const bodyLimit = 1024 * 1024;

/** JSON in UTF-8 and nothing else: what a plain form or a text body could carry past a preflight is refused (SECURITY S-W5). */
export function isJson(mediaType: string | null | undefined): boolean {
  return /^\s*application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(mediaType ?? '');
}

/** A body that breaks off is the sender's failure, not the portal's. */
const brokenOff = (): never => {
  throw problem('malformed_json', 'The body broke off.');
};

/** Reads a body whose length was told. On a port the HTTP parser holds the sender to it. */
async function readWhole(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(await request.arrayBuffer().catch(brokenOff));
  if (whole.byteLength > limit) throw problem('payload_too_large');
  return whole;
}

/** Reads a body of unknown length while counting, and stops at the limit. */
async function readCounting(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  const next = () => reader?.read().catch(brokenOff);
  for (let read = await next(); read && !read.done; read = await next()) {
    size += read.value.byteLength;
    if (size > limit) {
      void reader?.cancel().catch(() => undefined);
      throw problem('payload_too_large');
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/**
 * Reads a body up to the limit (SECURITY S-F2).
 * @throws ProblemError payload_too_large
 */
export async function readBytes(
  { req, env }: Exchange,
  limit: number = bodyLimit,
): Promise<Uint8Array<ArrayBuffer>> {
  const told = env.bodiless ? '0' : req.header('content-length');
  if (told === '0') return new Uint8Array();
  if (told === undefined) return readCounting(req.raw, limit);
  if (Number(told) > limit) throw problem('payload_too_large');
  return readWhole(req.raw, limit);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws ProblemError malformed_json, also for bytes that are not UTF-8 and for nesting deeper than any stack. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(bytes)) as unknown;
  } catch {
    throw problem('malformed_json');
  }
}

/** A body as it came, and what it says; `json` is undefined where there was none. */
export interface JsonBody {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly json: unknown;
}

/**
 * The JSON body of a request.
 * @param expected whether a request without a body is wrong
 * @throws ProblemError unsupported_media_type, payload_too_large, malformed_json
 */
export async function readJson(c: Exchange, expected: boolean): Promise<JsonBody> {
  const type = c.req.header('content-type');
  const coding = c.req.header('content-encoding') ?? 'identity';
  if ((expected || type !== undefined) && !isJson(type)) throw problem('unsupported_media_type');
  if (coding !== 'identity') throw problem('unsupported_media_type');
  const bytes = await readBytes(c);
  if (bytes.byteLength === 0 && !expected) return { bytes, json: undefined };
  if (type === undefined) throw problem('unsupported_media_type');
  return { bytes, json: parseJson(bytes) };
}

/**
 * A file as the body of a request, of a type and a size that the endpoint takes. Whether it is what its type says is
 * for the decision to see.
 * @throws ProblemError unsupported_media_type, payload_too_large, malformed_json where the body broke off
 */
export async function readUpload(c: Exchange, { mediaTypes, maxBytes }: UploadForm): Promise<UploadedFile> {
  const mediaType = c.req.header('content-type')?.trim().toLowerCase() ?? '';
  const coding = c.req.header('content-encoding') ?? 'identity';
  if (!mediaTypes.includes(mediaType) || coding !== 'identity') {
    throw problem('unsupported_media_type', `Taken here: ${mediaTypes.join(', ')}`);
  }
  return { bytes: await readBytes(c, maxBytes), mediaType };
}
