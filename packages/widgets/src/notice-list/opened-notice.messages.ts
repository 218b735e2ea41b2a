import { textBlockTexts } from '../foundation/texts/text-blocks.js';

/** Texts of an open notice. */
export const openedNoticeJa = {
  ...textBlockTexts,
  closeNotice: (title: string) => `「${title}」を閉じる`,
  attachmentsHeading: '添付ファイル',
  download: (name: string, size: string) => `${name}（${size}）を保存`,
  downloading: 'ファイルを受け取っています…',
  downloaded: (name: string) => `${name}を保存しました。`,
};

export type OpenedNoticeMessages = typeof openedNoticeJa;
