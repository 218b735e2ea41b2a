import type { RuleFrequency } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

/** How a day or a week stands. */
export type MarkName = 'done' | 'missed' | 'open' | 'paused' | 'ahead' | 'outside';

const marks: Readonly<Record<MarkName, string>> = {
  done: 'できた',
  missed: 'チェックなし',
  open: 'まだチェックしていません',
  paused: 'お休み',
  ahead: 'これから',
  outside: '対象外',
};

const units: Readonly<Record<RuleFrequency, string>> = { daily: '日', weekly: '週' };

/** Texts of the checklist. Numbers and dates come in the reader's words. */
const ja = {
  ...stateTexts,
  heading: 'マイルール',
  pointsToday: (points: string, most: string) => `今日のポイント：${points}／${most}ポイント`,
  pointsRule: (each: string) => `チェック1つにつき${each}ポイント`,
  dailyHeading: (date: string) => `今日のチェック：${date}`,
  weeklyHeading: '今週のチェック：月曜日〜日曜日',
  progress: (done: string, all: string) => `${all}件中${done}件できました`,
  missingHeading: 'つけ忘れはありませんか',
  missingText: '昨日と先週の分は、いまからでもチェックできます。',
  yesterday: (date: string) => `昨日の分：${date}`,
  lastWeek: (date: string) => `先週の分：${date}からの週`,
  pausedHeading: 'お休み中のルール',
  startsOn: (date: string) => `${date}から始まります`,
  endsOn: (date: string) => `${date}まで`,
  noActive: 'いま続けているルールはありません。',
  emptyHeading: 'はじめてのマイルールを決めましょう',
  emptyText:
    '「寝る前に歯をみがく」など、続けられそうなことを1つ選ぶのがこつです。チェックをつけると、ポイントも貯まります。',
  target: (value: string, unit: string) => `目標 ${value}${unit}`,
  streak: (count: string, frequency: RuleFrequency) => `${count}${units[frequency]}続いています`,
  noStreak: 'これから積み重ねていきましょう',
  weekOfMarks: '今週のようす',
  weeksOfMarks: '最近5週間のようす',
  markOf: (mark: MarkName) => marks[mark],
  dayMark: (date: string, mark: string) => `${date} ${mark}`,
  weekMark: (date: string, mark: string) => `${date}からの週 ${mark}`,
  pausedMark: '休',
  details: '記録と設定',
  detailsOf: (title: string) => `「${title}」の記録と設定`,
  unsent: 'まだ送信できていません',
  unsentCount: (count: string) =>
    `${count}件のチェックを、まだ送信できていません。つながると、自動で送ります。`,
  send: 'いま送る',
  rolledBack: 'チェックを元に戻しました。',
  earned: (points: string) => `${points}ポイントを獲得しました。`,
  checked: (title: string) => `「${title}」をチェックしました。`,
  unchecked: (title: string) => `「${title}」のチェックを外しました。`,
  celebrate: (count: string, frequency: RuleFrequency) =>
    `${count}${units[frequency]}続きました。よい習慣が育っています。`,
  add: 'ルールを追加する',
  full: (most: string) =>
    `同時に続けられるルールは${most}件までです。追加するときは、どれかをお休みにするか終了してください。`,
  toEnded: '終了したルールを見る',
  toPoints: 'ポイントの履歴へ',
  begun: (title: string) => `「${title}」を始めました。`,
};

export type MyRulesMessages = typeof ja;
export type MyRulesTexts = Translation<MyRulesMessages>;

export const myRulesMessages: MessageSource<MyRulesMessages> = {
  ja,
  en: async () => (await import('./my-rules.messages.en.js')).myRulesEn,
};
