import { joined, type Picture, textAt, viewOf } from './bytes.js';

/** Chunks of which a still picture is made. */
const kinds = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'];
const kindsOfWords = ['ICCP', 'XMP '];
/** Chunks of one that moves: its frames are boxes of chunks again. */
const kindsOfMoving = ['ANIM', 'ANMF'];
/** Bits of VP8X that announce Exif and XMP. */
const metadataFlags = 0x0c;

function sizeIn(kind: string, data: Uint8Array): { width: number; height: number } | undefined {
  const view = viewOf(data);
  const threeBytes = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X' && data.length >= 10) return { width: threeBytes(4) + 1, height: threeBytes(7) + 1 };
  if (kind === 'VP8 ' && data.length >= 10 && threeBytes(3) === 0x2a019d) {
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  }
  if (kind === 'VP8L' && data.length >= 5 && data[0] === 0x2f) {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return undefined;
}

function withoutMetadataFlags(chunk: Uint8Array): Uint8Array {
  const copy = chunk.slice();
  copy[8] = (copy[8] ?? 0) & ~metadataFlags;
  return copy;
}

/** Reads a WebP chunk by chunk; undefined for what is none, moves, or breaks off. */
export function readWebp(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 20 || textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const view = viewOf(bytes);
  const riffEnd = 8 + view.getUint32(4, true);
  if (riffEnd > bytes.length) return undefined;
  const [chunks, words]: [Uint8Array[], Uint8Array[]] = [[], []];
  let size: { width: number; height: number } | undefined;
  let hasData = false;
  for (let at = 12; at + 8 <= riffEnd; ) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > riffEnd) return undefined;
    const kind = textAt(bytes, at, 4);
    const chunk = bytes.subarray(at, end);
    if (kindsOfMoving.includes(kind)) return undefined;
    if (kinds.includes(kind)) chunks.push(kind === 'VP8X' ? withoutMetadataFlags(chunk) : chunk);
    if (kindsOfWords.includes(kind)) words.push(chunk);
    size ??= sizeIn(kind, chunk.subarray(8));
    hasData ||= ['VP8 ', 'VP8L'].includes(kind);
    at = end;
  }
  if (!size || !hasData) return undefined;
  const body = joined(chunks);
  const head = bytes.slice(0, 12);
  viewOf(head).setUint32(4, 4 + body.length, true);
  return { kept: [head, body], words, behind: bytes.subarray(riffEnd), ...size };
}
