import type { UploadedFile, UploadRefusal } from '@ikiiki/sdk/contract';
import type { Antivirus } from '../../platform/ports.js';
import { mayBeArchive } from '../common/files/archive.js';
import { textAt } from '../common/files/bytes.js';
import { cleanPhoto } from '../common/files/clean-photo.js';

export type JudgedUpload =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: UploadRefusal };

/** How a file begins that is of a media type. */
const begins: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  'application/pdf': (bytes) => textAt(bytes, 0, 5) === '%PDF-',
  'image/jpeg': (bytes) => textAt(bytes, 0, 3) === '\xff\xd8\xff',
  'image/png': (bytes) => textAt(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
  'image/webp': (bytes) => textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP',
};

/** So much of a file do programs read that guess what it is. */
const guessedBytes = 1024;
const page = /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i;
/** What stands behind the last `%%EOF`: an end of line. */
const end = /%%EOF[\0\t\n\f\r ]*$/;

async function judgePdfFile(bytes: Uint8Array<ArrayBuffer>): Promise<JudgedUpload> {
  const isOtherToo =
    page.test(textAt(bytes, 0, guessedBytes)) ||
    !end.test(textAt(bytes, Math.max(0, bytes.length - guessedBytes), guessedBytes)) ||
    mayBeArchive(bytes);
  if (isOtherToo) return { ok: false, reason: 'foreign_content' };
  // Heavy, and few files are documents
  const { judgePdf } = await import('../common/files/pdf/judge-pdf.js');
  const reason = await judgePdf(bytes);
  return reason ? { ok: false, reason } : { ok: true, bytes };
}

function judgePhoto(file: UploadedFile): JudgedUpload {
  const cleaned = cleanPhoto(file);
  if (cleaned.ok) return cleaned;
  return { ok: false, reason: cleaned.reason === 'not_a_photo' ? 'unreadable' : cleaned.reason };
}

/** Whether a whole file is what it says, and nothing else; a photo loses what its camera wrote beside it (SECURITY S-F1). */
export async function judgeUpload(file: UploadedFile, antivirus: Antivirus): Promise<JudgedUpload> {
  if (!begins[file.mediaType]?.(file.bytes)) return { ok: false, reason: 'type_mismatch' };
  if ((await antivirus.scan(file.bytes)) === 'infected') return { ok: false, reason: 'infected' };
  return file.mediaType === 'application/pdf' ? judgePdfFile(file.bytes) : judgePhoto(file);
}
