/** Bytes of a file, both ends included. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of `size` bytes that a `Range` asks for (RFC 9110 §14.1.2); `'none'` where it lies outside of them, `'whole'`
 * where it asks for none, for several, or in no way that is known.
 */
export function byteRange(range: string | null, size: number): ByteRange | 'none' | 'whole' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range?.replace(/[ \t]/g, '') ?? '') ?? [];
  if (first === '') {
    if (last === '') return 'whole';
    const from = Math.max(0, size - Number(last));
    return from < size ? { from, to: size - 1 } : 'none';
  }
  const from = Number(first);
  if (last !== '' && Number(last) < from) return 'whole';
  if (from >= size) return 'none';
  return { from, to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
