import type { Translation } from '../foundation/messages.js';
import { downloadTextsEn } from '../foundation/texts/download.en.js';
import { textBlockTextsEn } from '../foundation/texts/text-blocks.en.js';
import type { OpenedNoticeMessages } from './opened-notice.messages.js';

export const openedNoticeEn: Translation<OpenedNoticeMessages> = {
  ...textBlockTextsEn,
  ...downloadTextsEn,
  closeNotice: (title) => `Close “${title}”`,
  attachmentsHeading: 'Files',
  download: (name, size) => `Save ${name} (${size})`,
};
