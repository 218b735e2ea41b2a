import type { EventKind } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';
import type { GroupName } from './groups.js';
import type { Standing } from './standing.js';

const kinds: Readonly<Record<EventKind | 'other', string>> = {
  walk: 'ウォーキング',
  team: 'チームウォーキング',
  quiz: 'クイズ',
  seminar: 'セミナー',
  other: '健康イベント',
};

const groups: Readonly<Record<GroupName, string>> = {
  open: '募集中',
  joined: '参加中',
  coming: 'これから募集',
  over: '終了・受付終了',
};

const standings: Readonly<Record<Standing, string>> = {
  cancelled: '中止',
  entered: '申し込み済み',
  taking_part: '参加中',
  answering: '回答受付中',
  tallying: '集計中',
  achieved: '達成',
  not_achieved: '未達成',
  over: '終了',
  open: '受付中',
  full: '満員',
  not_for_member: '対象外',
  not_yet: '受付前',
  closed: '受付終了',
};

/** Texts of the list, and those that an open event has in common with it. Numbers and dates come in the reader's words. */
const ja = {
  ...formTexts,
  ...stateTexts,
  heading: '健康イベント',
  empty: 'いまご案内できる健康イベントはありません。次のイベントまでお待ちください。',
  group: (name: GroupName) => groups[name],
  kind: (name: EventKind | 'other') => kinds[name],
  standing: (name: Standing) => standings[name],

  period: '期間',
  day: '開催日',
  entryPeriod: '申し込み',
  // Breaks between the two dates, not within them
  range: (from: string, to: string) => `${from}〜\u200b${to}`,
  until: (date: string) => `${date}まで`,
  target: '対象',
  everybody: '被保険者・被扶養者',
  insuredOnly: '被保険者（ご本人）',
  dependantsOnly: '被扶養者（ご家族）',
  capacity: '定員',
  noLimit: '定員はありません',
  full: (capacity: string) => `${capacity}人（満員です）`,
  placesLeft: (capacity: string, left: string) => `${capacity}人（残り${left}人です）`,
  pointsLabel: 'ポイント',
  upTo: (points: string) => `最大${points}ポイント`,
  points: (points: string) => `${points}ポイント`,
  received: (points: string) => `${points}ポイントを受け取りました`,
  because: '理由',

  open: (name: GroupName) => (name === 'open' ? '内容を見て申し込む' : 'くわしく見る'),
  openJoined: '参加の状況を見る',
  openThis: (label: string, title: string) => `${label}：${title}`,
  more: 'さらに表示する',
  opening: 'イベントを開いています…',
  toList: 'イベント一覧へ戻る',
};

export type EventListMessages = typeof ja;
export type EventListTexts = Translation<EventListMessages>;

export const eventListMessages: MessageSource<EventListMessages> = {
  ja,
  en: async () => (await import('./event-list.messages.en.js')).eventListEn,
};
