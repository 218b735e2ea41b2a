import { textBlockTexts } from '../foundation/texts/text-blocks.js';

/** Texts of an open article. */
export const articleReaderJa = {
  ...textBlockTexts,
  publishedOn: (date: string) => `${date}掲載`,
  print: '印刷する',

  finish: '最後まで読んだら、押してください。',
  finishForPoints: (points: string) => `最後まで読んだら、押してください。${points}ポイントが付きます。`,
  finishBeyondToday:
    '今日の分のポイントは、すべて付きました。いま押すと読んだことが記録され、明日以降にもう一度押すとポイントが付きます。',
  notPaidYet: (points: string) => `読んだことは記録しました。もう一度押すと、${points}ポイントが付きます。`,
  paysTomorrow:
    '今日の分のポイントは、すべて付きました。明日以降にもう一度開いて押すと、ポイントが付きます。',
  finished: '読みました',
  recording: '記録しています…',
  readOn: (date: string) => `${date}に読みました。`,
  paid: 'ポイント獲得済みです。',
  gotPoints: (points: string) => `${points}ポイントを獲得しました。`,
  recorded: '読んだことを記録しました。',

  neighbours: '前後の記事',
  previous: '前の記事',
  next: '次の記事',

  ingredients: '材料',
  servings: (count: string) => `${count}人分`,
  servingsLabel: '何人分で作りますか',
  fewer: '1人分減らす',
  more: '1人分増やす',
  servingsChanged: (count: string) => `材料を${count}人分にしました。`,
  mixed: (group: string) => `${group} 合わせておくもの`,
  allergens: (names: string) => `アレルギーの原因となる食品：${names}`,
  allergenSep: '、',
  allergensNote: '調味料や加工食品は、商品によって異なります。必ず表示をお確かめください。',
  steps: '作り方',
  nutrition: '1人分の栄養価（めやす）',
  energy: 'エネルギー',
  salt: '食塩相当量',
  vegetables: '野菜',
  kcalValue: (kcal: string) => `${kcal}kcal`,
  gramValue: (grams: string) => `${grams}g`,
};

export type ArticleReaderMessages = typeof articleReaderJa;
