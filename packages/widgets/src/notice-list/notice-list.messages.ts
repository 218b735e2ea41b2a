import type { NoticeCategory } from '@ikiiki/sdk/contract';
import type { MessageSource } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

export type CategoryTexts = Readonly<Record<NoticeCategory, string>>;

const categories: CategoryTexts = {
  important: '重要なお知らせ',
  procedure: '手続き',
  checkup: '健診',
  health: '健康づくり',
  benefit: '給付・医療費',
  system: 'ポータルについて',
  other: 'その他',
};

const noticeListJa = {
  ...stateTexts,
  heading: '健保組合からのお知らせ',
  /** A category that this version does not know is told as another. */
  category: (name: string) => categories[name as NoticeCategory] ?? categories.other,
  unreadCount: (count: string) => `未読 ${count}件`,
  allRead: '未読のお知らせはありません',
  markAllRead: 'すべて既読にする',
  markedAllRead: 'すべて既読にしました。',
  filterLegend: 'お知らせをしぼり込む',
  search: 'キーワード',
  searchButton: '検索',
  categoryLabel: '分類',
  allCategories: 'すべての分類',
  unreadOnly: '未読だけを表示',
  found: (count: string) => `${count}件あります。`,
  foundNone: '当てはまるお知らせはありません。',
  clearFilter: 'しぼり込みをやめる',
  unread: '未読',
  high: '重要',
  personal: 'あなた宛て',
  attachments: (count: string) => `添付 ${count}件`,
  opening: 'お知らせを開いています…',
  close: '閉じる',
  more: (left: string) => `さらに表示（残り${left}件）`,
  loadingMore: '続きを読み込んでいます…',
  loadedMore: (count: string) => `${count}件を追加しました。`,
  end: 'お知らせは以上です。',
  news: '新しいお知らせがあります。',
  showNews: '新しいお知らせを表示する',
  empty: 'お知らせはまだありません。',
  gone: 'このお知らせは、掲載の期間が終わったか、見つかりませんでした。',
};

export type NoticeListMessages = typeof noticeListJa;

export const noticeListMessages: MessageSource<NoticeListMessages> = {
  ja: noticeListJa,
  en: async () => (await import('./notice-list.messages.en.js')).noticeListEn,
};
