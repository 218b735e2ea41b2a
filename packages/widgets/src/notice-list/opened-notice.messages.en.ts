import type { Translation } from '../foundation/messages.js';
import { textBlockTextsEn } from '../foundation/texts/text-blocks.en.js';
import type { OpenedNoticeMessages } from './opened-notice.messages.js';

export const openedNoticeEn: Translation<OpenedNoticeMessages> = {
  ...textBlockTextsEn,
  closeNotice: (title) => `Close “${title}”`,
  attachmentsHeading: 'Files',
  download: (name, size) => `Save ${name} (${size})`,
  downloading: 'Receiving the file…',
  downloaded: (name) => `${name} is saved.`,
};
