import { downloadTexts } from '../foundation/texts/download.js';
import { textBlockTexts } from '../foundation/texts/text-blocks.js';

/** Texts of an open notice. */
export const openedNoticeJa = {
  ...textBlockTexts,
  ...downloadTexts,
  closeNotice: (title: string) => `「${title}」を閉じる`,
  attachmentsHeading: '添付ファイル',
  download: (name: string, size: string) => `${name}（${size}）を保存`,
};

export type OpenedNoticeMessages = typeof openedNoticeJa;
