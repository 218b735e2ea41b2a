const bytesOfId = 16;
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Gives opaque ids of requests and effects, one a call: 128 random bits in hex. Not `crypto.randomUUID`, which an
 * intranet page served over plain http does not have. Bits are drawn for many ids at once: drawing is what costs.
 */
export function createIds(ahead = 64): () => string {
  const bytes = new Uint8Array(ahead * bytesOfId);
  let used = bytes.length;
  return () => {
    if (used === bytes.length) {
      crypto.getRandomValues(bytes);
      used = 0;
    }
    let id = '';
    for (const end = used + bytesOfId; used < end; used += 1) {
      id += hex[bytes[used] as number];
    }
    return id;
  };
}

/** One such id. */
export const randomId = (): string => createIds(1)();
