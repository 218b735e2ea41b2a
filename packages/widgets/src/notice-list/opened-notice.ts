import type { CallOptions } from '@ikiiki/sdk';
import type { Notice } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { Downloads } from '../foundation/files/download-button.js';
import { downloadButtonStyles } from '../foundation/files/download-button.styles.js';
import { button } from '../foundation/form/button.js';
import { formatBytes } from '../foundation/format-bytes.js';
import type { Language } from '../foundation/language.js';
import { linkStyles } from '../foundation/link.styles.js';
import type { Translation } from '../foundation/messages.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { textBlocks } from '../foundation/text-blocks/text-blocks.js';
import { textBlockStyles } from '../foundation/text-blocks/text-blocks.styles.js';
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
      readonly downloads: Downloads;
    };

type ReadyNotice = Extract<OpenedNotice, { state: 'ready' }>;

/** Gives a list the styles of what is drawn here, once. */
export const addStyles = (root: Node): void =>
  adoptStyles(root, [linkStyles, textBlockStyles, downloadButtonStyles, openedNoticeStyles]);

// Few ever read them, and whoever does has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<OpenedNoticeMessages>>> = {
  ja: openedNoticeJa,
  en: openedNoticeEn,
};

/** The files of one open notice, on their way to whoever reads it. */
export const downloadsOf = ({ language, announce, explain, redraw }: OpenNoticeHost): Downloads =>
  new Downloads({ texts: () => messages[language()], language, announce, explain, redraw });

/** What stands below the title of an open notice. */
export function openedNotice(
  { texts: listTexts, language: languageNow, notices, onClose }: OpenNoticeHost,
  { id: noticeId, notice, downloads }: ReadyNotice,
  portalOrigin: string,
): unknown {
  const language = languageNow();
  const texts = messages[language];
  const files = notice.attachments.map(({ id, name, bytes }) => {
    const label = texts.download(name, formatBytes(bytes, language));
    const load = async (options: CallOptions) =>
      (await notices()).attachment({ noticeId, attachmentId: id }, options);
    return html`<li>${downloads.button({ id, label, load })}</li>`;
  });
  return html`<div class="ik-row-body">
    ${textBlocks(texts, notice.body, { portalOrigin, headingLevel: 4 })}
    ${
      files.length > 0
        ? html`<h4 class="ik-block-heading">${texts.attachmentsHeading}</h4>
            <ul class="ik-files">${files}</ul>`
        : nothing
    }
    ${button({ label: listTexts().close, name: texts.closeNotice(notice.title), onClick: onClose })}
  </div>`;
}
