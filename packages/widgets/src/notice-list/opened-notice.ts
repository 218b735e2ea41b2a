import type { Notice } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatBytes } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { noticeBody } from './notice-body.js';
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
  readonly onRetry: () => void;
  readonly onDownload: (attachmentId: string) => void;
}

/** What stands below the title of an open notice. */
export function openedNotice(
  texts: Translation<NoticeListMessages>,
  language: Language,
  opened: OpenedNotice,
  portalOrigin: string,
  { onClose, onRetry, onDownload }: OpenedNoticeActions,
): unknown {
  switch (opened.state) {
    case 'loading':
      return html`<div class="ik-row-body" aria-busy="true">
        <p class="ik-loading"><span class="ik-spinner" aria-hidden="true"></span>${texts.opening}</p>
      </div>`;
    case 'error':
      return html`<div class="ik-row-body">
        ${banner(texts, {
          kind: 'error',
          heading: texts.errorHeading,
          body: opened.problem.text,
          actions: html`${opened.problem.retryable ? button({ label: texts.retry, onClick: onRetry }) : nothing}
          ${button({ label: texts.close, onClick: onClose })}`,
        })}
      </div>`;
    case 'ready': {
      const { notice, downloading, downloadProblem } = opened;
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
  }
}
