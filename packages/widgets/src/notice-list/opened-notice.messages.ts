import { linkTexts } from '../foundation/texts/links.js';

/** Texts of an open notice. */
export const openedNoticeJa = {
  ...linkTexts,
  closeNotice: (title: string) => `「${title}」を閉じる`,
  attachmentsHeading: '添付ファイル',
  download: (name: string, size: string) => `${name}（${size}）を保存`,
  downloading: 'ファイルを受け取っています…',
  downloaded: (name: string) => `${name}を保存しました。`,
  pictureMissing: (alt: string) => `（画像：${alt}）`,
};

export type OpenedNoticeMessages = typeof openedNoticeJa;
