const [first, zero, tilde] = [0x21, 0x7a, 0x7e];

/** Reads bytes written as ASCII85 (ISO 32000-1, 7.4.3); what is no such character is passed over. */
export function readAscii85(written: Uint8Array): Uint8Array<ArrayBuffer> {
  // A single `z` stands for four bytes
  const bytes = new Uint8Array(written.length * 4);
  const view = new DataView(bytes.buffer);
  let [at, group, digits] = [0, 0, 0];
  for (const code of written) {
    if (code === tilde) break;
    if (code === zero && digits === 0) at += 4;
    if (code < first || code >= first + 85) continue;
    group = group * 85 + code - first;
    digits += 1;
    if (digits < 5) continue;
    view.setUint32(at, group >>> 0);
    [at, group, digits] = [at + 4, 0, 0];
  }
  for (let left = digits; left > 0 && left < 5; left += 1) group = group * 85 + 84;
  if (digits > 1) view.setUint32(at, group >>> 0);
  return bytes.subarray(0, at + Math.max(0, digits - 1));
}
