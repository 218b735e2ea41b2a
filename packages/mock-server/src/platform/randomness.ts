import { base64url } from './base64url.js';
import type { Randomness } from './ports.js';

const bytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));

/** Randomness from the platform's CSPRNG, the same in Node and in a page. */
export const secureRandomness: Randomness = {
  token: (count) => base64url(bytes(count)),
  id: () => base64url(bytes(12)),
  characters(alphabet, length) {
    // Bytes beyond the last whole multiple would favour the alphabet's first characters.
    const limit = 256 - (256 % alphabet.length);
    let drawn = '';
    while (drawn.length < length) {
      for (const byte of bytes(length)) {
        if (byte < limit && drawn.length < length) drawn += alphabet[byte % alphabet.length];
      }
    }
    return drawn;
  },
};
