import type { UploadedFile } from '@ikiiki/sdk/contract';
import { joined, type Picture } from './bytes.js';
import { readJpeg } from './jpeg.js';
import { readPng } from './png.js';
import { readWebp } from './webp.js';

/** Pixels of the largest picture: more would fill a browser's memory (SECURITY S-F1). */
export const mostPixels = 40_000_000;

const readers: Readonly<Record<string, (bytes: Uint8Array) => Picture | undefined>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/** What has no place in a photo: a page, a script, a document or an archive that hides behind it. */
const foreign = /<(?:script|svg|html|!doctype|iframe|\?php)|%PDF-|PK\p{Cc}\p{Cc}|EICAR-STANDARD/iu;

const latin1 = new TextDecoder('latin1');

export type CleanedPhoto =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It is no such picture, has too many pixels, or carries something else. */
  | { readonly ok: false; readonly reason: 'not_a_photo' | 'too_many_pixels' | 'foreign_content' };

/**
 * A photo made anew of the parts that are picture: what a camera writes beside it (place, time, owner, preview) and
 * whatever somebody hangs behind it stays out. The pixels are not touched.
 */
export function cleanPhoto({ bytes, mediaType }: UploadedFile): CleanedPhoto {
  const picture = readers[mediaType]?.(bytes);
  if (!picture) return { ok: false, reason: 'not_a_photo' };
  const { kept, left, width, height } = picture;
  if (width * height > mostPixels) return { ok: false, reason: 'too_many_pixels' };
  if (width * height === 0) return { ok: false, reason: 'not_a_photo' };
  if (left.some((part) => foreign.test(latin1.decode(part)))) return { ok: false, reason: 'foreign_content' };
  return { ok: true, bytes: joined(kept) };
}
