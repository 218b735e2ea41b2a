import { hmacBase64url, sha256Base64url } from '../../platform/sha256.js';

/** SHA-256 of a text, base64url. For secrets of 112 bits and more only; shorter ones get a password hash. */
export const sha256 = (text: string): Promise<string> => sha256Base64url(text);

/** HMAC-SHA-256 of a text, base64url. */
export const hmac = (key: string, text: string): Promise<string> => hmacBase64url(key, text);
