/** What was found in the file of a picture. */
export interface Picture {
  /** The parts that make the picture, in their order. */
  readonly kept: readonly Uint8Array[];
  /** Parts that are words, or hold some: comments, XMP, the description of the colours. */
  readonly words: readonly Uint8Array[];
  /** What follows the end of the picture. */
  readonly behind: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, { byteLength }) => size + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
