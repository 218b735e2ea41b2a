/**
 * Opaque id of a request or an effect: 128 random bits in hex. Not `crypto.randomUUID`, which an
 * intranet page served over plain http does not have.
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) =>
    word.toString(16).padStart(8, '0'),
  ).join('');
}
