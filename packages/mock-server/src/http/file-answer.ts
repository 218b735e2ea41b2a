import type { PortalFile } from '../portal/service.js';
import { byteRange } from './byte-range.js';
import { names, tagOf } from './conditional.js';
import { problem } from './problem-response.js';

/** What every browser reads, and the true name for those that read more (RFC 6266, RFC 8187). */
function disposition(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/**
 * A file to be saved, never to be shown as a page of the portal (SECURITY S-X9): whole, or the part that is asked for of
 * the very file that the asker has begun with, or not at all where the asker has it.
 * @throws ProblemError range_not_satisfiable
 */
export async function fileAnswer(
  { bytes, mediaType, name }: PortalFile,
  { method, headers: asked }: Request,
  headers: Headers,
): Promise<Response> {
  const size = bytes.byteLength;
  const tag = await tagOf(bytes);
  headers.set('Accept-Ranges', 'bytes');
  headers.set('ETag', tag);
  if (names(asked.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });

  const ofThis = method === 'GET' && (asked.get('if-range') ?? tag) === tag;
  const range = byteRange(ofThis ? asked.get('range') : null, size);
  if (range === 'none') {
    headers.set('Content-Range', `bytes */${size}`);
    throw problem('range_not_satisfiable');
  }
  headers.set('Content-Type', mediaType);
  headers.set('Content-Disposition', disposition(name));
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'");
  const part = range === 'whole' ? bytes : bytes.subarray(range.from, range.to + 1);
  headers.set('Content-Length', String(part.byteLength));
  if (range === 'whole') return new Response(part, { status: 200, headers });
  headers.set('Content-Range', `bytes ${range.from}-${range.to}/${size}`);
  return new Response(part, { status: 206, headers });
}
