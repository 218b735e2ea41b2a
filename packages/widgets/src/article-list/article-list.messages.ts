import type { ArticleCategory } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

export type CategoryTexts = Readonly<Record<ArticleCategory | 'other', string>>;

const categories: CategoryTexts = {
  recipe: 'レシピ',
  eating: '食事',
  exercise: '運動',
  sleep: '睡眠',
  mind: 'こころ',
  mouth: '歯と口',
  alcohol_tobacco: 'お酒・たばこ',
  body: 'からだの不調',
  checkup: '健診・血圧',
  season: '季節・感染症',
  other: 'その他',
};

const articleListJa = {
  ...formTexts,
  ...stateTexts,
  heading: '記事・レシピ',
  /** A category that this version does not know is told as another. */
  category: (name: string) => categories[name as ArticleCategory] ?? categories.other,
  payingToday: (count: string) => `今日は、あと${count}記事でポイントが付きます。`,
  payingNoMore: '今日の分のポイントは、すべて付きました。明日も読んでみませんか。',

  filterLegend: '記事をしぼり込む',
  search: 'キーワード',
  searchSupport: '料理名や材料でも探せます。',
  searchButton: '検索',
  categoryLabel: '分類',
  allCategories: 'すべての分類',
  savedOnly: '保存した記事だけ',
  unreadOnly: 'まだ読んでいない記事だけ',
  searching: '探しています…',
  found: (count: string) => `${count}件あります。`,
  foundNone: '当てはまる記事はありません。ことばを短くするか、分類を変えてお試しください。',
  clearFilter: 'しぼり込みをやめる',
  empty: '記事はまだありません。',

  readingMinutes: (minutes: string) => `読むめやす ${minutes}分`,
  cookingMinutes: (minutes: string) => `調理 ${minutes}分`,
  kcal: (kcal: string) => `1人分 ${kcal}kcal`,
  salt: (grams: string) => `食塩 ${grams}g`,
  points: (points: string) => `${points}ポイント`,
  paid: 'ポイント獲得済み',
  read: '読みました',
  save: '保存',
  saveThis: (title: string) => `「${title}」を保存`,
  saved: '保存しました。',
  unsaved: '保存をやめました。',

  more: (left: string) => `さらに表示（残り${left}件）`,
  loadingMore: '続きを読み込んでいます…',
  loadedMore: (count: string) => `${count}件を追加しました。`,
  end: '記事は以上です。',

  opening: '記事を開いています…',
  toList: '一覧へ戻る',
  gone: 'この記事は、掲載が終わったか、見つかりませんでした。',
};

export type ArticleListMessages = typeof articleListJa;
export type ArticleListTexts = Translation<ArticleListMessages>;

export const articleListMessages: MessageSource<ArticleListMessages> = {
  ja: articleListJa,
  en: async () => (await import('./article-list.messages.en.js')).articleListEn,
};
