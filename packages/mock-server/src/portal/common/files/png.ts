import { type Picture, textAt, viewOf } from './bytes.js';

const signature = '\x89PNG\r\n\x1a\n';
/** Chunks of which a still picture is made, and those that change how its colours look. */
const kinds = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'];
const kindsOfWords = ['tEXt', 'iTXt'];

/** Reads a PNG chunk by chunk; undefined for what is none, or breaks off. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (textAt(bytes, 0, 8) !== signature || textAt(bytes, 12, 4) !== 'IHDR') return undefined;
  const view = viewOf(bytes);
  const [kept, words]: [Uint8Array[], Uint8Array[]] = [[bytes.subarray(0, 8)], []];
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const kind = textAt(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, end);
    if (kinds.includes(kind)) kept.push(chunk);
    else if (kindsOfWords.includes(kind)) words.push(chunk);
    hasData ||= kind === 'IDAT';
    if (kind === 'IEND') {
      const [width, height] = [view.getUint32(16), view.getUint32(20)];
      return hasData ? { kept, words, behind: bytes.subarray(end), width, height } : undefined;
    }
    at = end;
  }
  return undefined;
}
