import type { Notice } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatBytes } from '../foundation/format-bytes.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { noticeBody } from './notice-body.js';
import { noticeBodyStyles } from './notice-body.styles.js';
import type { NoticeListMessages } from './notice-list.messages.js';

/** The notice that is open, as far as it is there. */
export type OpenedNotice =
  | { readonly id: string; readonly state: 'loading' }
  | { readonly id: string; readonly state: 'error'; readonly problem: ProblemText }
  | {
      readonly id: string;
      readonly state: 'ready';
      readonly notice: Notice;
      /** The attachment that is on its way. */
      readonly downloading?: string | undefined;
      readonly downloadProblem?: ProblemText | undefined;
    };

interface OpenedNoticeActions {
  readonly onClose: () => void;
  readonly onDownload: (attachmentId: string) => void;
}

export const openedNoticeStyles = [linkStyles, noticeBodyStyles];

/** What stands below the title of an open notice. */
export function openedNotice(
  texts: Translation<NoticeListMessages>,
  language: Language,
  { notice, downloading, downloadProblem }: Extract<OpenedNotice, { state: 'ready' }>,
  portalOrigin: string,
  { onClose, onDownload }: OpenedNoticeActions,
): unknown {
  const files = notice.attachments.map(
    ({ id, name, bytes }) =>
      html`<li>
        ${button({
          label: texts.download(name, formatBytes(bytes, language)),
          busy: downloading === id,
          onClick: () => onDownload(id),
        })}
      </li>`,
  );
  return html`<div class="ik-row-body">
    ${noticeBody(texts, notice.body, portalOrigin)}
    ${
      files.length > 0
        ? html`<h4 class="ik-notice-heading">${texts.attachmentsHeading}</h4>
            <ul class="ik-files">${files}</ul>
            ${downloadProblem ? html`<p class="ik-text" role="alert">${downloadProblem.text}</p>` : nothing}`
        : nothing
    }
    ${button({ label: texts.close, name: texts.closeNotice(notice.title), onClick: onClose })}
  </div>`;
}
