import { base64url } from './base64url.js';

const encoder = new TextEncoder();

type Bytes = string | Uint8Array<ArrayBuffer>;

const bytesOf = (text: Bytes) => (typeof text === 'string' ? encoder.encode(text) : text);

/** Node's own hashing is done at once; WebCrypto's goes through threads, which takes longer than the hash of a short text. */
export const nodeCrypto = () => globalThis.process?.getBuiltinModule?.('node:crypto');

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function digest(text: Bytes): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)));
}

/** SHA-256 of a text (UTF-8) or bytes, in hexadecimal. */
export async function sha256Hex(text: Bytes): Promise<string> {
  return nodeCrypto()?.hash('sha256', text, 'hex') ?? hex(await digest(text));
}

/** SHA-256 of a text (UTF-8), base64url. */
export async function sha256Base64url(text: string): Promise<string> {
  return nodeCrypto()?.hash('sha256', text, 'base64url') ?? base64url(await digest(text));
}

/** HMAC-SHA-256 of a text (UTF-8) or bytes, base64url. */
export async function hmacBase64url(key: Bytes, text: Bytes): Promise<string> {
  const node = nodeCrypto();
  if (node) return node.createHmac('sha256', key).update(text).digest('base64url');
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['sign']);
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytesOf(text))));
}
