import type { ServiceName } from '@ikiiki/sdk/contract';
import type { MessageSource } from '../foundation/messages.js';
import { linkTexts } from '../foundation/texts/links.js';
import { stateTexts } from '../foundation/texts/states.js';

/** When a group of services opens: the three columns of the leaflet. */
export type ServiceGroup = 'wellness' | 'checkup' | 'other';
/** Every service of the contract needs a name and what it is for. */
export type ServiceTexts = Readonly<Record<ServiceName, readonly [name: string, what: string]>>;

const services: ServiceTexts = {
  events: ['参加する', '健康イベントに参加できます'],
  points: ['楽しみ', '健康づくりでポイントを貯めて、商品と交換できます'],
  checkup_results: ['知る', '健診結果・アドバイス・健康度がわかります'],
  articles: ['学ぶ', '役立つ健康情報やレシピの記事が読めます'],
  health_records: ['記録する', '歩数や数値などを簡単に記録できます'],
  my_rules: ['目標', 'マイルールを設定して、毎日の習慣を続けられます'],
  checkup_application: ['健診申込', '健診の申し込みと、受診券の発行ができます'],
  vaccine_subsidy: ['インフルエンザ予防接種補助金申請', '外部の医療機関で接種した方が申請できます'],
  medical_expenses: ['医療費通知', '毎月の医療費と、医療費控除に使うデータを確認できます'],
  generic_notices: ['ジェネリック通知', 'お薬をジェネリック医薬品に切り替えたときの負担軽減をお知らせします'],
  society_notices: ['健保組合からのお知らせ', '健保組合からのお知らせが読めます'],
  certificates: ['通知書・証明書', '資格取得・喪失証明などを受け取れます'],
  application_forms: ['申請書', '申請書をWebで入手・入力できます'],
  surveys: ['アンケート', '健保組合のアンケートに回答できます'],
  resorts: ['契約保養所', '会員制リゾートホテルの宿泊を申し込めます'],
};

const groups: Readonly<Record<ServiceGroup, string>> = {
  wellness: 'オレンジバナー（健康づくり）',
  checkup: '健診',
  other: 'その他のサービス',
};

/** Texts of the home page after login, in the leaflet's words and grouping. */
const homeJa = {
  ...stateTexts,
  ...linkTexts,
  greeting: (nickname: string) => `こんにちは、${nickname} さん`,
  intro: 'いま使えるサービスと、これから使えるようになるサービスです。',
  pointsHeading: 'ポイント',
  pointsUnit: 'ポイント',
  expires: (points: string, date: string) => `うち${points}ポイントの有効期限は${date}です。`,
  toPoints: 'ポイントの履歴と商品交換へ',
  noticesHeading: 'お知らせ',
  unread: '未読',
  unreadUnit: (_count: number) => '件',
  nothingUnread: '未読のお知らせはありません。',
  toNotices: '健保組合からのお知らせへ',
  topicsHeading: 'トピックス',
  group: (group: ServiceGroup) => groups[group],
  /** Empty for a service that this version does not know. */
  service: (name: string) => services[name as ServiceName]?.[0] ?? '',
  serviceFor: (name: string) => services[name as ServiceName]?.[1] ?? '',
  open: '利用できます',
  /** `date`: a calendar date in Japan in words. */
  opensOn: (date: string, approximate: boolean) => `${date}${approximate ? 'ごろ' : ''}から`,
  approximateNote:
    '「ごろ」の付いた日は目安です。事業主から加入届が提出された日から数えていて、手続きの状況により前後します。',
  logOut: 'ログアウト',
  loggingOut: 'ログアウトしています…',
  loggedOutHeading: 'ログアウトしました',
  loggedOutText: 'ご利用ありがとうございました。',
  loggedOutHereOnly:
    '通信できなかったため、この端末だけでログアウトしました。つながってからもう一度ログインし、ログアウトすると確実です。',
  toLogin: 'ログイン画面へ',
  noServices: '表示できるサービスがありません。',
};

export type HomeMessages = typeof homeJa;

export const homeMessages: MessageSource<HomeMessages> = {
  ja: homeJa,
  en: async () => (await import('./home.messages.en.js')).homeEn,
};
