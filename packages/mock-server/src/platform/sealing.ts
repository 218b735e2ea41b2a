import { base64url, fromBase64url } from './base64url.js';
import { nodeCrypto } from './sha256.js';

const encoder = new TextEncoder();

/** 256 bits derived from a secret by HKDF-SHA-256 (RFC 5869), others for each salt and purpose. */
export async function derivedBits(
  secret: string,
  salt: string,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const node = nodeCrypto();
  if (node) return new Uint8Array(node.hkdfSync('sha256', secret, salt, purpose, 32));
  const material = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, [
    'deriveBits',
  ]);
  const [saltBytes, info] = [encoder.encode(salt), encoder.encode(purpose)];
  const bits = { name: 'HKDF', hash: 'SHA-256', salt: saltBytes, info };
  return new Uint8Array(await crypto.subtle.deriveBits(bits, material, 256));
}

const aesKey = (key: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function encrypted(key: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>, text: string) {
  const node = nodeCrypto();
  if (!node) {
    const algorithm = { name: 'AES-GCM', iv };
    return new Uint8Array(await crypto.subtle.encrypt(algorithm, await aesKey(key), encoder.encode(text)));
  }
  const cipher = node.createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Encrypts a text so that only who has the key reads it, and nobody changes it (AES-256-GCM). */
export async function seal(key: Uint8Array<ArrayBuffer>, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return `${base64url(iv)}.${base64url(await encrypted(key, iv, text))}`;
}

/** What was sealed. @throws where the key is another or the text was changed */
export async function unseal(key: Uint8Array<ArrayBuffer>, sealed: string): Promise<string> {
  const [iv = '', text = ''] = sealed.split('.');
  const algorithm = { name: 'AES-GCM', iv: fromBase64url(iv) };
  return new TextDecoder().decode(
    await crypto.subtle.decrypt(algorithm, await aesKey(key), fromBase64url(text)),
  );
}
