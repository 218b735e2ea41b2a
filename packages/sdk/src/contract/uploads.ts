import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { Count, Id, text } from './values.js';

/** What is taken as an attachment, and how much of it. */
export const uploadRules = {
  mediaTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
  /** Bytes of the largest file. */
  maxBytes: 10 * 1024 * 1024,
  /** Bytes of the largest part of one. */
  maxPartBytes: 512 * 1024,
  /** Files of one application. */
  maxFiles: 5,
} as const;

/** Why a file is not kept (`reason` of `upload_refused`). A newer portal may know more. */
export const uploadRefusals = [
  'empty',
  'too_large',
  'quota',
  'name',
  'type',
  'type_mismatch',
  'unreadable',
  'too_many_pixels',
  'foreign_content',
  'too_many_pages',
  'active_content',
  'embedded_files',
  'encrypted',
  'unpacks_too_large',
  'infected',
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

/** `receiving` until all parts are there and were looked at, then `ready`. */
export const uploadStates = ['receiving', 'ready'] as const;

/** A file on its way to an application. Forgotten after a day, unless an application refers to it. */
export const Upload = z.object({
  id: Id,
  /** As the member knows it, without what could deceive. */
  name: z.string(),
  mediaType: z.string(),
  /** Bytes: as it was announced; once it is ready, as it is kept. */
  size: Count,
  /** Bytes that the portal has; where the next part begins. */
  received: Count,
  state: z.enum(uploadStates),
});
export type Upload = z.output<typeof Upload>;

const ofUpload = z.object({ uploadId: Id });

export const uploads = {
  /** Announces a file; its parts follow. */
  begin: endpoint({
    access: 'session',
    method: 'POST',
    path: '/uploads',
    status: 201,
    body: z.object({
      name: text(z.minLength(1), z.maxLength(1000)),
      /** One of `uploadRules.mediaTypes`, and what the name and the file itself say too. */
      mediaType: text(z.maxLength(127)),
      /** Bytes of the whole file. */
      size: Count,
      /** What it is for, in the words of whoever sends it, e.g. `receipt`. */
      purpose: z.optional(text(z.maxLength(64))),
    }),
    response: Upload,
    problems: ['upload_refused'],
  }),
  /** Sends the part that begins at a byte of the file. The same part again changes nothing. */
  append: endpoint({
    access: 'session',
    method: 'PUT',
    path: '/uploads/{uploadId}/parts/{offset}',
    status: 200,
    params: z.object({ uploadId: Id, offset: text(z.regex(/^\d{1,9}$/)) }),
    upload: { mediaTypes: ['application/octet-stream'], maxBytes: uploadRules.maxPartBytes },
    response: Upload,
    problems: ['upload_offset_wrong'],
  }),
  /** How far a file has come. */
  get: endpoint({
    access: 'session',
    method: 'GET',
    path: '/uploads/{uploadId}',
    status: 200,
    params: ofUpload,
    response: Upload,
    problems: [],
  }),
  /** All parts are sent: the portal looks at the whole, and keeps it or says why not. What is refused is gone. */
  finish: endpoint({
    access: 'session',
    method: 'POST',
    path: '/uploads/{uploadId}/finish',
    status: 200,
    params: ofUpload,
    response: Upload,
    problems: ['upload_offset_wrong', 'upload_refused'],
  }),
  /** Takes a file back that no application refers to. */
  remove: endpoint({
    access: 'session',
    method: 'DELETE',
    path: '/uploads/{uploadId}',
    status: 204,
    params: ofUpload,
    problems: ['upload_in_use'],
  }),
  /** The file as it is kept; only its owner gets it. */
  content: endpoint({
    access: 'session',
    method: 'GET',
    path: '/uploads/{uploadId}/content',
    status: 200,
    params: ofUpload,
    file: true,
    problems: [],
  }),
};
