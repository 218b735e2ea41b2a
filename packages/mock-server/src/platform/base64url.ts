/** Of the platform where it is there: neither Node 24 nor every browser has it. */
type ToBase64 = (options: { alphabet: 'base64url'; omitPadding: boolean }) => string;

/** base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array & { toBase64?: ToBase64 }): string {
  if (bytes.toBase64) return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
