/** `sha256` is for secrets of 112 bits and more only; shorter ones get a password hash. */
export { hmacBase64url as hmac, sha256Base64url as sha256 } from '../../platform/sha256.js';
