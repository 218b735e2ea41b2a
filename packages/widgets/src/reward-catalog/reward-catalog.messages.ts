import type { DeliveryWay, ExchangeState, RewardCategory } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';
import { stepUpTexts } from '../foundation/texts/step-up.js';

/** A category of the contract; one that this version does not know stands under `other`. */
export type CategoryName = RewardCategory | 'other';

const categories: Readonly<Record<CategoryName, string>> = {
  gift_card: 'ギフトカード',
  catalog: 'カタログギフト',
  food: '食品',
  appliance: '家電・健康機器',
  sports: 'スポーツ用品',
  donation: '寄付',
  point_transfer: 'ほかのポイントへの交換',
  other: 'その他',
};

const deliveries: Readonly<Record<DeliveryWay, string>> = {
  email: 'ご登録のメールアドレスへ、コードをお送りします',
  shipping: 'ご指定の住所へお届けします',
  transfer: 'ご指定の会員番号へポイントを移します',
  none: 'お届けするものはありません',
};

const nexts: Readonly<Record<DeliveryWay, string>> = {
  email: 'コードを、ご登録のメールアドレスへお送りします。',
  shipping: 'ご指定の住所へ商品をお届けします。',
  transfer: 'ご指定の会員番号へポイントを移します。',
  none: 'ご寄付をお預かりし、寄付先へお届けします。あたたかいお気持ちをありがとうございます。',
};

const states: Readonly<Record<ExchangeState, string>> = {
  requested: '受け付けました',
  accepted: '手配しています',
  shipped: '発送しました',
  completed: '完了しました',
  cancelled: '取り消しました',
};

/** Texts of the catalogue, the exchange and the member's orders. Numbers and dates come in the reader's words. */
const ja = {
  ...formTexts,
  ...stateTexts,
  ...stepUpTexts,
  heading: '商品交換',
  available: 'お使いいただけるポイント',
  points: (points: string) => `${points}ポイント`,
  toPoints: 'ポイントの履歴へ',
  toOrders: '交換履歴を見る',
  toList: '商品一覧へ戻る',

  category: '商品の種類',
  allCategories: 'すべて',
  categoryOf: (name: CategoryName) => categories[name],
  affordable: 'いまのポイントで交換できるもの',
  found: (count: string, more: boolean) =>
    more ? `${count}件を表示しています（続きがあります）` : `${count}件の商品があります`,
  nothingFound: '条件に合う商品はありません。',
  noRewards: 'いま交換できる商品はありません。新しい商品が加わるまで、お待ちください。',
  more: 'さらに表示する',
  loadingMore: '読み込んでいます…',
  delivery: (way: DeliveryWay, days: string | undefined) =>
    days === undefined ? deliveries[way] : `${deliveries[way]}（${days}日ほど）`,
  fewLeft: (count: string) => `残り${count}点`,
  soldOut: '品切れ',
  missing: (points: string) => `あと${points}ポイントで交換できます`,
  choose: '交換に進む',
  chooseThis: (name: string) => `「${name}」の交換に進む`,

  confirmHeading: '交換内容の確認',
  confirmText: '内容をご確認のうえ、「この内容で交換する」を押してください。',
  reward: '商品',
  price: '交換に使うポイント',
  newPrice: '変更後のポイント',
  balance: 'ポイントの残り',
  balanceNow: (points: string) => `いま${points}ポイント`,
  balanceAfter: (points: string) => `→ 交換後${points}ポイント`,
  howDelivered: 'お届け',
  shipToHeading: 'お届け先',
  name: 'お名前',
  postalCode: '郵便番号',
  postalCodeSupport: '7桁の数字で入力してください。ハイフンはあってもなくても構いません。',
  postalCodeEcho: (code: string) => `〒${code} として読み取りました`,
  address: 'ご住所',
  addressSupport: '都道府県から、建物名・部屋番号まで入力してください。',
  phone: '電話番号',
  phoneSupport: '配送の連絡だけに使います。ハイフンはあってもなくても構いません。',
  accountHeading: 'ポイントの移し先',
  accountNumber: '会員番号',
  accountNumberSupport: '移し先のポイントの会員番号です。8〜16桁の数字で入力してください。',
  readAs: (value: string) => `${value} として読み取りました`,
  nameRequired: 'お名前を入力してください。',
  postalCodeRequired: '郵便番号を入力してください。',
  postalCodeInvalid: '郵便番号は7桁の数字です。もう一度ご確認ください。',
  addressRequired: 'ご住所を入力してください。',
  phoneRequired: '電話番号を入力してください。',
  phoneInvalid: '電話番号は、0から始まる10桁か11桁の数字です。もう一度ご確認ください。',
  accountNumberRequired: '会員番号を入力してください。',
  accountNumberInvalid: '会員番号は8〜16桁の数字です。もう一度ご確認ください。',
  tooLong: '長すぎるため、お受けできません。短くしてください。',
  exchange: 'この内容で交換する',
  exchanging: '交換のお手続きをしています…',
  spentOnce: 'もう一度ボタンを押しても、ポイントが二重に使われることはありません。',
  mayBeDone: '先ほどの内容で、すでに交換を受け付けている可能性があります。交換履歴をご確認ください。',

  exchangedHeading: '交換を受け付けました',
  exchanged: (name: string, points: string) => `「${name}」を、${points}ポイントで交換しました。`,
  nextHeading: 'このあとの流れ',
  next: (way: DeliveryWay, days: string | undefined) =>
    days === undefined ? nexts[way] : `${nexts[way]}${days}日ほどかかります。`,
  mailed: '受け付けの内容を、ご登録のメールアドレスへお送りしました。',
  cancellableUntil: (at: string) => `${at}まで取り消せます`,
  cancelFromOrders: (at: string) => `${at}までは、交換履歴から取り消せます。`,

  ordersHeading: '交換履歴',
  noOrders: '交換された商品は、まだありません。',
  spent: '使ったポイント',
  orderedOn: '交換した日',
  steps: 'お手続きの状況',
  stateOf: (state: string) => states[state as ExchangeState] ?? 'お手続きを進めています',
  cancel: '交換を取り消す',
  cancelThis: (name: string) => `「${name}」の交換を取り消す`,
  cancelQuestion: (name: string, points: string) =>
    `「${name}」の交換を取り消しますか？ ${points}ポイントをお戻しします。`,
  doCancel: '取り消す',
  doNotCancel: '取り消さない',
  cancelling: '取り消しています…',
  cancelled: (points: string) => `交換を取り消し、${points}ポイントをお戻ししました。`,
};

export type RewardCatalogMessages = typeof ja;
export type RewardCatalogTexts = Translation<RewardCatalogMessages>;

export const rewardCatalogMessages: MessageSource<RewardCatalogMessages> = {
  ja,
  en: async () => (await import('./reward-catalog.messages.en.js')).rewardCatalogEn,
};
