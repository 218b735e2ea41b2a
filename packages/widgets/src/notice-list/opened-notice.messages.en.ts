import type { Translation } from '../foundation/messages.js';
import { linkTextsEn } from '../foundation/texts/links.en.js';
import type { OpenedNoticeMessages } from './opened-notice.messages.js';

export const openedNoticeEn: Translation<OpenedNoticeMessages> = {
  ...linkTextsEn,
  closeNotice: (title) => `Close “${title}”`,
  attachmentsHeading: 'Files',
  download: (name, size) => `Save ${name} (${size})`,
  downloading: 'Receiving the file…',
  downloaded: (name) => `${name} is saved.`,
  pictureMissing: (alt) => `(Picture: ${alt})`,
};
