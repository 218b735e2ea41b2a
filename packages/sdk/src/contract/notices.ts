import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { TextBlock } from './text-blocks.js';
import { Count, Id, InstantAt, text } from './values.js';

/** Categories of notices. A newer portal may know more. */
export const noticeCategories = [
  'important',
  'procedure',
  'checkup',
  'health',
  'benefit',
  'system',
  'other',
] as const;
export type NoticeCategory = (typeof noticeCategories)[number];

export const NoticeAttachment = z.object({
  id: Id,
  /** File name as members see it. */
  name: z.string(),
  mediaType: z.string(),
  bytes: Count,
});
export type NoticeAttachment = z.output<typeof NoticeAttachment>;

export const NoticeSummary = z.object({
  id: Id,
  title: z.string(),
  /** The first lines as plain text. */
  excerpt: z.string(),
  /** One of `noticeCategories`. */
  category: z.string(),
  importance: z.enum(['normal', 'high']),
  /** To everybody, or to this member alone. */
  audience: z.enum(['all', 'personal']),
  publishedAt: InstantAt,
  read: z.boolean(),
  /** How many files it has. */
  attachments: Count,
});
export type NoticeSummary = z.output<typeof NoticeSummary>;

export const Notice = z.object({
  ...NoticeSummary.shape,
  attachments: z.array(NoticeAttachment),
  body: z.array(TextBlock),
});
export type Notice = z.output<typeof Notice>;

const NoticeId = z.object({ noticeId: Id });

export const notices = {
  /** What is published now, newest first. */
  list: endpoint({
    method: 'GET',
    path: '/notices',
    access: 'session',
    feature: 'society_notices',
    conditional: true,
    status: 200,
    query: z.object({
      ...pageQuery,
      category: z.optional(z.enum(noticeCategories)),
      state: z.optional(z.enum(['unread', 'read'])),
      /** Words that title or text must hold; read through width, case and kana. */
      search: z.optional(text(z.maxLength(100))),
    }),
    response: z.extend(pageOf(NoticeSummary), {
      /** How many there are of what was asked for. */
      total: Count,
      /** How many unread notices the member has in all. */
      unread: Count,
    }),
    problems: [],
  }),
  /** For a badge: cheap, and meant to be polled. */
  unread: endpoint({
    method: 'GET',
    path: '/notices/unread',
    access: 'session',
    feature: 'society_notices',
    conditional: true,
    status: 200,
    response: z.object({ unread: Count }),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/notices/{noticeId}',
    access: 'session',
    feature: 'society_notices',
    status: 200,
    params: NoticeId,
    response: Notice,
    problems: [],
  }),
  markRead: endpoint({
    method: 'PUT',
    path: '/notices/{noticeId}/read',
    access: 'session',
    feature: 'society_notices',
    status: 204,
    params: NoticeId,
    problems: [],
  }),
  /** All that are published now. */
  markAllRead: endpoint({
    method: 'PUT',
    path: '/notices/read',
    access: 'session',
    feature: 'society_notices',
    status: 204,
    problems: [],
  }),
  attachment: endpoint({
    method: 'GET',
    path: '/notices/{noticeId}/attachments/{attachmentId}',
    access: 'session',
    feature: 'society_notices',
    file: true,
    status: 200,
    params: z.object({ noticeId: Id, attachmentId: Id }),
    problems: [],
  }),
};
