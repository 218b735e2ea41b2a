import type { NoticeCategory, TextBlock } from '@ikiiki/sdk/contract';
import { foldSearch } from '@ikiiki/sdk/rules/search-words';
import { excerptOf, wordsOf } from '../common/text-blocks.js';
import type { Portal } from '../context.js';
import { forgetCounts } from './counts.js';
import type { NoticeAttachmentsTable, NoticesTable } from './tables.js';

/** A notice as the society writes it. */
export interface NewNotice {
  /** @default made up */
  readonly id?: string;
  readonly title: string;
  readonly body: readonly TextBlock[];
  readonly category: NoticeCategory;
  /** @default 'normal' */
  readonly importance?: 'normal' | 'high';
  /** The one member it is for. @default everybody */
  readonly memberId?: string;
  /** Instant in ms since 1970. @default now */
  readonly publishedAt?: number;
  readonly endsAt?: number;
  readonly attachments?: readonly {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The rows of notices; apart from writing them, so that ten thousand are written at once. */
function noticeRows(
  { clock, random }: Pick<Portal, 'clock' | 'random'>,
  notices: readonly NewNotice[],
): { readonly notices: NoticesTable[]; readonly attachments: NoticeAttachmentsTable[] } {
  const attachments: NoticeAttachmentsTable[] = [];
  const rows = notices.map((notice): NoticesTable => {
    const id = notice.id ?? random.id();
    (notice.attachments ?? []).forEach(({ name, mediaType, bytes }, index) => {
      attachments.push({
        id: `${id}-${index + 1}`,
        notice_id: id,
        name,
        media_type: mediaType,
        size: bytes.length,
        content: base64(bytes),
      });
    });
    return {
      id,
      title: notice.title,
      excerpt: excerptOf(notice.body),
      body: JSON.stringify(notice.body),
      search_text: foldSearch([notice.title, ...notice.body.map(wordsOf)].join(' ')),
      category: notice.category,
      importance: notice.importance ?? 'normal',
      attachments: notice.attachments?.length ?? 0,
      member_id: notice.memberId ?? null,
      published_at: notice.publishedAt ?? clock.now(),
      ends_at: notice.endsAt ?? null,
    };
  });
  return { notices: rows, attachments };
}

// SQLite takes 32,766 values a statement
const rowsAtOnce = 1_000;

/** Publishes notices. */
export async function publishNotices(portal: Portal, notices: readonly NewNotice[]): Promise<string[]> {
  const rows = noticeRows(portal, notices);
  await portal.db.transaction().execute(async (transaction) => {
    for (let at = 0; at < rows.notices.length; at += rowsAtOnce) {
      await transaction
        .insertInto('notices')
        .values(rows.notices.slice(at, at + rowsAtOnce))
        .execute();
    }
    if (rows.attachments.length > 0) {
      await transaction.insertInto('notice_attachments').values(rows.attachments).execute();
    }
    await forgetCounts(transaction);
  });
  return rows.notices.map(({ id }) => id);
}
