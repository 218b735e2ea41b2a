import type { Notice } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { button } from '../foundation/form/button.js';
import { formatBytes } from '../foundation/format-bytes.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import { loadPart } from '../foundation/load-part.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { textBlocks } from '../foundation/text-blocks/text-blocks.js';
import { textBlockStyles } from '../foundation/text-blocks/text-blocks.styles.js';
import type { NoticeListMessages } from './notice-list.messages.js';
import type { OpenNoticeHost } from './open-notice.js';
import { openedNoticeEn } from './opened-notice.messages.en.js';
import { type OpenedNoticeMessages, openedNoticeJa } from './opened-notice.messages.js';
import { openedNoticeStyles } from './opened-notice.styles.js';

/** The notice that is open, as far as it is there. */
export type OpenedNotice =
  | { readonly id: string; readonly state: 'loading'; readonly retry: () => void }
  | {
      readonly id: string;
      readonly state: 'error';
      readonly problem: ProblemText;
      readonly retry: () => void;
    }
  | {
      readonly id: string;
      readonly state: 'ready';
      readonly notice: Notice;
      /** The attachment that is on its way. */
      readonly downloading?: string | undefined;
      readonly downloadProblem?: ProblemText | undefined;
    };

type ReadyNotice = Extract<OpenedNotice, { state: 'ready' }>;

interface OpenedNoticeActions {
  readonly onClose: () => void;
  readonly onDownload: (attachmentId: string) => void;
}

/** Gives a list the styles of what is drawn here, once. */
export const addStyles = (root: Node): void =>
  adoptStyles(root, [linkStyles, textBlockStyles, openedNoticeStyles]);

// Few ever read them, and whoever does has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<OpenedNoticeMessages>>> = {
  ja: openedNoticeJa,
  en: openedNoticeEn,
};

/** What stands below the title of an open notice. */
export function openedNotice(
  { close }: Pick<Translation<NoticeListMessages>, 'close'>,
  language: Language,
  { notice, downloading, downloadProblem }: ReadyNotice,
  portalOrigin: string,
  { onClose, onDownload }: OpenedNoticeActions,
): unknown {
  const texts = messages[language];
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
    ${textBlocks(texts, notice.body, { portalOrigin, headingLevel: 4 })}
    ${
      files.length > 0
        ? html`<h4 class="ik-block-heading">${texts.attachmentsHeading}</h4>
            <ul class="ik-files">${files}</ul>
            ${downloadProblem ? html`<p class="ik-text" role="alert">${downloadProblem.text}</p>` : nothing}`
        : nothing
    }
    ${button({ label: close, name: texts.closeNotice(notice.title), onClick: onClose })}
  </div>`;
}

/**
 * Receives a file of an open notice, and lets the person save it.
 *
 * @param update changes how the open notice stands
 */
export async function download(
  { language, notices, announce, explain }: OpenNoticeHost,
  noticeId: string,
  attachmentId: string,
  update: (change: Pick<ReadyNotice, 'downloading' | 'downloadProblem'>) => void,
): Promise<void> {
  const texts = messages[language()];
  update({ downloading: attachmentId, downloadProblem: undefined });
  announce(texts.downloading);
  try {
    const file = await (await notices()).attachment({ noticeId, attachmentId });
    const { saveFile } = await loadPart(import('../foundation/save-file.js'));
    saveFile(file);
    announce(texts.downloaded(file.name));
    update({ downloading: undefined });
  } catch (error) {
    update({ downloading: undefined, downloadProblem: await explain(error) });
  }
}
