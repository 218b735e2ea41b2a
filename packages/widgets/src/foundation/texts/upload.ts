import type { UploadRefusal } from '@ikiiki/sdk/contract';
import type { Translation } from '../messages.js';

export type RefusalTexts = Readonly<Record<UploadRefusal | 'too_many', string>>;

const refusals: RefusalTexts = {
  empty: '中身のないファイルです。別のファイルをお選びください。',
  too_large: '10MBをこえています。小さくするか、撮り直してお選びください。',
  quota: '送信中のファイルが多すぎます。不要なものを削除してから、もう一度お選びください。',
  name: '拡張子が2つ重なった名前のファイルは、お受けできません。名前を変えてお選びください。',
  type: 'お受けできるのは、PDF・JPEG・PNG・WebPのファイルです。',
  type_mismatch: 'ファイルの中身と名前（拡張子）が合っていません。もとのファイルをお選びください。',
  unreadable: 'ファイルが壊れているか、読み取れない形式です。撮り直すか、別のファイルをお選びください。',
  too_many_pixels: '画像の縦横が大きすぎます（4,000万画素まで）。小さくしてお選びください。',
  foreign_content: '画像や書類のほかに、別のデータが含まれています。撮り直した写真などをお選びください。',
  too_many_pages: 'PDFは10ページまでです。必要なページだけにしてお選びください。',
  active_content: '自動で動く仕組み（スクリプトなど）の入ったPDFは、お受けできません。',
  embedded_files: '別のファイルが添付されたPDFは、お受けできません。',
  encrypted: 'パスワードのかかったPDFは、お受けできません。パスワードを外してお選びください。',
  unpacks_too_large: '開くと大きくなりすぎるファイルです。ページや画像を減らしてお選びください。',
  infected: 'ウイルスが見つかったため、お受けできません。',
  too_many: 'お送りいただけるのは5つまでです。',
};

/** Words of files that are sent with an application. Widgets spread them into their own tables. */
export const uploadTexts = {
  chooseFiles: 'ファイルを選ぶ',
  takePhoto: 'カメラで撮る',
  dropFiles: 'ここにファイルを置いても送れます。',
  fileLimits: 'PDF・JPEG・PNG・WebP、1つ10MBまで、5つまで。',
  filesChosen: '選んだファイル',
  fileWaiting: '順番を待っています',
  fileSending: (percent: string) => `送信しています（${percent}）`,
  fileChecking: '内容を確かめています',
  filePaused: (percent: string) => `止めています（${percent}まで送信済み）`,
  fileCut: (percent: string) => `通信が切れました（${percent}まで送信済み）。つながると、続きから送ります。`,
  fileReady: '送信済み',
  pauseFile: '一時停止',
  resumeFile: '続きから送る',
  cancelFile: 'やめる',
  removeFile: '削除する',
  dismissFile: '一覧から消す',
  fileAction: (label: string, name: string) => `${label}（${name}）`,
  fileProgress: (name: string) => `${name}の送信`,
  fileStarted: (name: string) => `${name}を送信しています。`,
  fileHalf: (name: string) => `${name}を半分送りました。`,
  fileSent: (name: string) => `${name}を送信しました。`,
  fileRemoved: (name: string) => `${name}を取り消しました。`,
  fileNotSent: (name: string, why: string) => `${name}：${why}`,
  filesStillSending: 'ファイルの送信が終わるまでお待ちください。',
  filesStopped: '送信できなかったファイルがあります。送り直すか、一覧から消してください。',
  /** Empty for a reason that this version does not know. */
  fileRefusal: (reason: string) => (Object.hasOwn(refusals, reason) ? refusals[reason as UploadRefusal] : ''),
};

export type UploadTexts = Translation<typeof uploadTexts>;
