const wordsOfId = 4;

const hexOf = (words: Uint32Array<ArrayBuffer>): string =>
  words.reduce((hex, word) => hex + word.toString(16).padStart(8, '0'), '');

/**
 * Opaque id of a request or an effect: 128 random bits in hex. Not `crypto.randomUUID`, which an
 * intranet page served over plain http does not have.
 */
export const randomId = (): string => hexOf(crypto.getRandomValues(new Uint32Array(wordsOfId)));

/** Gives such ids, one a call. Their bits are drawn for many at once: drawing costs more than all the rest of an id. */
export function createIds(): () => string {
  const words = new Uint32Array(64 * wordsOfId);
  let used = words.length;
  return () => {
    if (used === words.length) {
      crypto.getRandomValues(words);
      used = 0;
    }
    used += wordsOfId;
    return hexOf(words.subarray(used - wordsOfId, used));
  };
}
