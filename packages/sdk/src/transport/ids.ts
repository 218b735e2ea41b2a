const wordsOfId = 4;

/**
 * Gives opaque ids of requests and effects, one a call: 128 random bits in hex. Not `crypto.randomUUID`, which an
 * intranet page served over plain http does not have. Bits are drawn for many ids at once: drawing is what costs.
 */
export function createIds(ahead = 64): () => string {
  const words = new Uint32Array(ahead * wordsOfId);
  let used = words.length;
  return () => {
    if (used === words.length) {
      crypto.getRandomValues(words);
      used = 0;
    }
    let id = '';
    for (const end = used + wordsOfId; used < end; used += 1) {
      id += words[used]?.toString(16).padStart(8, '0');
    }
    return id;
  };
}

/** One such id. */
export const randomId = (): string => createIds(1)();
