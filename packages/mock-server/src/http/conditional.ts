import { sha256Hex } from '../platform/sha256.js';

/** The strong tag of an answer: of its bytes. */
export const tagOf = async (body: string | Uint8Array<ArrayBuffer>) =>
  `"${(await sha256Hex(body)).slice(0, 27)}"`;

/** Whether an `If-None-Match` names this tag (RFC 9110 §13.1.2: compared weakly). */
export function names(ifNoneMatch: string | null | undefined, tag: string): boolean {
  const asked = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
  return asked.includes(tag) || asked.includes('*');
}

/** A JSON answer with its tag; 304 without a body where the client has it already. */
export async function conditionalAnswer(
  body: string,
  headers: Headers,
  ifNoneMatch: string | undefined,
): Promise<Response> {
  const tag = await tagOf(body);
  headers.set('ETag', tag);
  if (!names(ifNoneMatch, tag)) return new Response(body, { status: 200, headers });
  headers.delete('Content-Type');
  return new Response(null, { status: 304, headers });
}
