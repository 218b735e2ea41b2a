import type { UploadedFile } from '@ikiiki/sdk/contract';
import { endsAsArchive } from './archive.js';
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

/** Pages and scripts, which browsers and servers find anywhere. */
const markup = /<(?:script|svg|html|!doctype|iframe|\?php)/i;
/** Files by how they begin: a page, a document, an archive, the sample by which virus scanners are tried. */
const beginning =
  /^[\s\0]*(?:<(?:script|svg|html|!doctype|iframe|\?php|\?xml)|%PDF-|PK\p{Cc}\p{Cc}|X5O!P%@AP)/iu;

const latin1 = new TextDecoder('latin1');

/**
 * Whether something hides in a photo that has no place there. By the structure of the file: compressed bytes, of which
 * previews and films consist, hold any few letters by chance.
 */
const isForeign = ({ words, behind }: Picture): boolean =>
  words.some((part) => markup.test(latin1.decode(part))) ||
  beginning.test(latin1.decode(behind.subarray(0, 1024))) ||
  endsAsArchive(behind);

export type CleanedPhoto =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  /** It is no such picture, has too many pixels, or carries something else. */
  | { readonly ok: false; readonly reason: 'not_a_photo' | 'too_many_pixels' | 'foreign_content' };

/**
 * A photo made anew of the parts that are picture: what a camera writes beside it (place, time, owner, preview) and
 * whatever somebody hangs behind it stays out. The pixels, and the profile of their colours, are not touched.
 */
export function cleanPhoto({ bytes, mediaType }: UploadedFile): CleanedPhoto {
  const picture = readers[mediaType]?.(bytes);
  if (!picture) return { ok: false, reason: 'not_a_photo' };
  const { kept, width, height } = picture;
  if (width * height > mostPixels) return { ok: false, reason: 'too_many_pixels' };
  if (width * height === 0) return { ok: false, reason: 'not_a_photo' };
  if (isForeign(picture)) return { ok: false, reason: 'foreign_content' };
  return { ok: true, bytes: joined(kept) };
}
