/**
 * Opaque id of a request or an effect: 128 random bits in hex. Not `crypto.randomUUID`, which an
 * intranet page served over plain http does not have.
 */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
