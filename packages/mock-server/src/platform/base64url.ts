/** Of the platform where it is there: neither Node 24 nor every browser has it. */
type ToBase64 = (options: { alphabet: 'base64url'; omitPadding: boolean }) => string;

/** base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array & { toBase64?: ToBase64 }): string {
  if (bytes.toBase64) return bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

type FromBase64 = (text: string, options: { alphabet: 'base64url' }) => Uint8Array<ArrayBuffer>;
const { fromBase64 } = Uint8Array as { fromBase64?: FromBase64 };

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (fromBase64) return fromBase64.call(Uint8Array, text, { alphabet: 'base64url' });
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
