import type { NoticeSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { NoticeListMessages } from './notice-list.messages.js';

type Texts = Translation<NoticeListMessages>;

interface NoticeRow {
  /** Its number among those that are loaded; none where it stands apart. */
  readonly row?: number;
  /** How many there are. */
  readonly total?: number;
  /** What stands below the title of an open notice, instead of its first lines. */
  readonly body?: unknown;
  readonly onToggle: () => void;
}

/** A notice in the list, open or not. */
export function noticeRow(
  texts: Texts,
  language: Language,
  notice: NoticeSummary,
  { row, total, body, onToggle }: NoticeRow,
): unknown {
  const isOpen = body !== undefined;
  return html`<li
    class="ik-row ${notice.read ? '' : 'ik-row-unread'}"
    data-row=${row ?? nothing}
    aria-setsize=${total ?? nothing}
    aria-posinset=${row === undefined ? nothing : row + 1}
  >
    <h3 class="ik-row-title">
      <button class="ik-row-button" type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${onToggle}>
        ${notice.read ? nothing : html`<span class="ik-unread">${texts.unread}</span>`}${notice.title}
      </button>
    </h3>
    <p class="ik-row-meta">${metaOf(texts, language, notice)}</p>
    ${isOpen ? body : html`<p>${notice.excerpt}</p>`}
  </li>`;
}

/** Date, importance, category and files in one line of text: every element counts where there are thousands. */
function metaOf(
  texts: Texts,
  language: Language,
  { publishedAt, importance, audience, category, attachments }: NoticeSummary,
): string {
  return [
    formatDate(publishedAt, language),
    importance === 'high' && texts.high,
    audience === 'personal' && texts.personal,
    texts.category(category),
    attachments > 0 && texts.attachments(formatNumber(attachments, language)),
  ]
    .filter(Boolean)
    .join(language === 'ja' ? '・' : ' · ');
}
