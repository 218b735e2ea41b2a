import type { UploadRefusal } from '@ikiiki/sdk/contract';
import type { Language } from '../language.js';
import type { Translation } from '../messages.js';
import { uploadEn } from './upload.messages.en.js';

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

/** Texts of files that are sent with an application. */
export const uploadJa = {
  choose: 'ファイルを選ぶ',
  photograph: 'カメラで撮る',
  drop: 'ここにファイルを置いても送れます。',
  limits: 'PDF・JPEG・PNG・WebP、1つ10MBまで、5つまで。',
  files: '選んだファイル',
  waiting: '順番を待っています',
  sending: (percent: string) => `送信しています（${percent}）`,
  checking: '内容を確かめています',
  paused: (percent: string) => `止めています（${percent}まで送信済み）`,
  cut: (percent: string) => `通信が切れました（${percent}まで送信済み）。つながると、続きから送ります。`,
  ready: '送信済み',
  pause: '一時停止',
  resume: '続きから送る',
  cancel: 'やめる',
  remove: '削除する',
  dismiss: '一覧から消す',
  named: (label: string, name: string) => `${label}（${name}）`,
  progressOf: (name: string) => `${name}の送信`,
  startedSending: (name: string) => `${name}を送信しています。`,
  halfSent: (name: string) => `${name}を半分送りました。`,
  sent: (name: string) => `${name}を送信しました。`,
  removed: (name: string) => `${name}を取り消しました。`,
  notSent: (name: string, why: string) => `${name}：${why}`,
  stillSending: 'ファイルの送信が終わるまでお待ちください。',
  stopped: '送信できなかったファイルがあります。送り直すか、一覧から消してください。',
  /** Empty for a reason that this version does not know. */
  refusal: (reason: string) => (Object.hasOwn(refusals, reason) ? refusals[reason as UploadRefusal] : ''),
};

export type UploadTexts = Translation<typeof uploadJa>;

export const uploadTexts = (language: Language): UploadTexts => (language === 'ja' ? uploadJa : uploadEn);
