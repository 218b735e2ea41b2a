import type { MessageSource } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const states: Readonly<Record<string, string>> = {
  draft: '下書き',
  submitted: '申請済み（確認をお待ちください）',
  returned: '差戻し（修正してください）',
  approved: '承認済み（お支払いをお待ちください）',
  rejected: 'お支払いできません',
  paid: '支払い済み',
  withdrawn: '取り下げ済み',
};

const fluSubsidyJa = {
  ...stateTexts,
  ...formTexts,
  heading: 'インフルエンザ補助金申請',
  intro: '外部の医療機関でインフルエンザの予防接種を受けた方に、費用を補助します。',
  doseDays: '対象となる接種日',
  claimDays: '申請の受付',
  fromTo: (from: string, to: string) => `${from}から${to}まで`,
  amount: '補助額',
  amountText: (cap: string) => `1回につき${cap}円まで。実際に支払った額が上限です。`,
  times: '回数',
  timesText: (age: string) => `1人1回。接種期間の初日に${age}歳未満のお子さまは2回まで。`,
  payment: 'お支払い',
  payroll: '給与と一緒にお支払いします。',
  bank: '健康保険組合に届け出ている口座にお振り込みします。',
  closed: 'いまは申請を受け付けていません。受付期間をご確認ください。',
  nobody:
    '申請は、被保険者の方が、ご家族の分もまとめて行います。被保険者の方のアカウントからお手続きください。',
  peopleHeading: '接種した方を選ぶ',
  self: 'ご本人',
  doseName: (dose: string) => `${dose}回目`,
  claim: '申請する',
  claimFor: (name: string, dose: string) => `申請する（${name}さん、${dose}回目）`,
  goOn: '続きを書く',
  correct: '修正する',
  see: '内容を見る',
  openFor: (label: string, name: string, dose: string) => `${label}（${name}さん、${dose}回目）`,
  someoneElse: 'ご家族が申請しています',
  earlierHeading: 'これまでの申請',
  claimTitle: (name: string, dose: string) => `${name}さん（${dose}回目）`,
  yen: (amount: string) => `${amount}円`,
  state: (code: string) => (Object.hasOwn(states, code) ? (states[code] ?? '') : code),
  beginning: '申請書を準備しています',
};

export type FluSubsidyMessages = typeof fluSubsidyJa;

export const fluSubsidyMessages: MessageSource<FluSubsidyMessages> = {
  ja: fluSubsidyJa,
  en: async () => (await import('./flu-subsidy.messages.en.js')).fluSubsidyEn,
};
