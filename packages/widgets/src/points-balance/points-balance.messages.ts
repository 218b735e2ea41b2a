import type { PointReason } from '@ikiiki/sdk/contract';
import type { MessageSource } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

/** Every reason of the contract needs words. */
export type ReasonTexts = Readonly<Record<PointReason, string>>;

const reasons: ReasonTexts = {
  registration: '新規登録',
  health_event: '健康イベントへの参加',
  health_record: '健康の記録',
  rule_check: 'マイルール',
  article_read: '記事の閲覧',
  survey: 'アンケートへの回答',
  checkup: '健診の受診',
  campaign: 'キャンペーン',
  exchange: '商品との交換',
  exchange_cancelled: '商品交換の取り消し',
  expiry: '有効期限切れ',
  correction: '訂正',
};

/** Texts of the points: `points` are amounts with their unit in words, dates too. */
const pointsBalanceJa = {
  ...stateTexts,
  heading: 'ポイント',
  available: '今使えるポイント',
  /** Beside the large number. */
  unit: (_count: number) => 'ポイント',
  points: (points: string, _count: number) => `${points}ポイント`,
  gained: (points: string) => `＋${points}`,
  lost: (points: string) => `−${points}`,
  pending: (points: string) => `このほかに、これから使えるようになる予定の${points}があります。`,
  pendingFrom: (date: string, points: string) => `${date}から使える予定：${points}`,
  toRewards: '商品と交換する',
  expiringHeading: '有効期限が近いポイント',
  expiring: (date: string, points: string) => `${date}まで：${points}`,
  nothingExpires: '有効期限が近いポイントはありません。',
  monthsHeading: 'この12か月のポイント',
  months: (earned: string, spent: string, expired: string) =>
    `この12か月で${earned}を獲得し、${spent}を使いました。${expired && `${expired}は有効期限が切れました。`}`,
  bestMonth: (month: string, points: string) => `最も多く獲得したのは${month}の${points}です。`,
  month: '月',
  earned: '獲得',
  spent: '利用',
  expired: '失効',
  earnedBars: '獲得（上の棒）',
  spentBars: '利用（下の棒）',
  expiredBars: '失効（下の、枠だけの棒）',
  asTable: '表で見る',
  tableCaption: '月ごとのポイント数',
  historyHeading: '履歴',
  /** Empty for a reason that this version does not know. */
  reason: (code: string) => (Object.hasOwn(reasons, code) ? reasons[code as PointReason] : ''),
  otherGain: 'ポイントの獲得',
  otherLoss: 'ポイントの減少',
  notYet: (date: string) => `まだ使えません（${date}から）`,
  until: (date: string) => `有効期限：${date}`,
  more: 'さらに表示',
  added: (count: string) => `${count}件を追加しました。`,
  allShown: 'すべての履歴を表示しました。',
  nothingEarned:
    'ポイントはまだありません。健康イベントへの参加、毎日の健康の記録、健診の受診、アンケートへの回答などで貯まります。',
};

export type PointsBalanceMessages = typeof pointsBalanceJa;

export const pointsBalanceMessages: MessageSource<PointsBalanceMessages> = {
  ja: pointsBalanceJa,
  en: async () => (await import('./points-balance.messages.en.js')).pointsBalanceEn,
};
