import { type Picture, textAt, viewOf } from './bytes.js';

const signature = '\x89PNG\r\n\x1a\n';
/** Chunks of which a still picture is made, and those that change how its colours look. */
const kinds = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'pHYs'];

/** Reads a PNG chunk by chunk; undefined for what is none, or breaks off. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (textAt(bytes, 0, 8) !== signature || textAt(bytes, 12, 4) !== 'IHDR') return undefined;
  const view = viewOf(bytes);
  const [kept, left]: [Uint8Array[], Uint8Array[]] = [[bytes.subarray(0, 8)], []];
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const kind = textAt(bytes, at + 4, 4);
    (kinds.includes(kind) ? kept : left).push(bytes.subarray(at, end));
    hasData ||= kind === 'IDAT';
    if (kind === 'IEND') {
      left.push(bytes.subarray(end));
      return hasData ? { kept, left, width: view.getUint32(16), height: view.getUint32(20) } : undefined;
    }
    at = end;
  }
  return undefined;
}
