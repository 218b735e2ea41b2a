import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const states: Readonly<Record<string, string>> = {
  draft: '入力の途中',
  applied: '抽選待ち',
  won: '当選',
  lost: '落選',
  confirmed: '宿泊が確定',
  stayed: '宿泊済み',
  cancelled: 'キャンセル済み',
  withdrawn: '取り下げ済み',
  lapsed: '期限切れ',
  expired: '申し込まれないまま締切',
  no_show: 'ご利用なし',
  closed: '休館などによる取り消し',
};

const rounds: Readonly<Record<string, string>> = {
  upcoming: '受付前',
  open: '抽選の受付中',
  waiting: '抽選待ち',
  first_come: '先着順で受付中',
};

const resortBookingJa = {
  ...stateTexts,
  ...formTexts,
  heading: '契約保養所',
  none: 'いま、ご案内できる保養所はありません。',
  intro:
    '宿泊のお申し込みを月ごとに受け付け、抽選で決めます。抽選のあとに空いているお部屋は、先着順でお申し込みいただけます。',
  toLottery: '抽選のしくみを見る',
  mineHeading: 'お申し込みの状況',
  pastHeading: (count: string) => `これまでのお申し込み（${count}件）`,
  more: 'もっと見る',
  monthsHeading: '宿泊を申し込む',
  resortsHeading: '保養所の一覧',
  stayIn: (month: string) => `${month}の宿泊`,
  stateOf: (state: string): string => states[state] ?? state,
  roundOf: (state: string): string => rounds[state] ?? state,
  opens: (from: string) => `${from}から受け付けます。`,
  closes: (until: string, draws: string) => `${until}まで受け付け、${draws}に抽選します。`,
  draws: (at: string) => `受け付けを締め切りました。${at}に抽選します。`,
  leftOvers: (from: string, to: string) =>
    `${from === to ? from : `${from}から${to}まで`}に到着する宿泊を、空いているお部屋から選べます。`,
  entries: (count: string) => `いまのお申し込み：${count}件`,
  apply: 'この月に申し込む',
  goOn: '続きを入力する',
  look: 'お申し込みを見る',
  named: (what: string, action: string) => `${what}：${action}`,
  toResort: 'お部屋・料金・空き状況を見る',
  confirmBy: (date: string) => `${date}までに、宿泊を確定してください。`,
  notSent: 'まだ申し込まれていません。',
  stay: (from: string, nights: string, rooms: string) => `${from}から${nights}泊・${rooms}室`,
  opening: '開いています…',
  toHome: '契約保養所のトップに戻る',
};

export type ResortBookingMessages = typeof resortBookingJa;
export type ResortBookingTexts = Translation<ResortBookingMessages>;

export const resortBookingMessages: MessageSource<ResortBookingMessages> = {
  ja: resortBookingJa,
  en: async () => (await import('./resort-booking.messages.en.js')).resortBookingEn,
};
