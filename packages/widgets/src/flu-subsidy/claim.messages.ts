import type { ReceiptItem } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { downloadTexts } from '../foundation/texts/download.js';
import { procedureTexts } from '../foundation/texts/procedure.js';
import { uploadTexts } from '../foundation/texts/upload.js';

export type ReceiptItemTexts = Readonly<Record<ReceiptItem, string>>;

const items: ReceiptItemTexts = {
  name: '接種した方のフルネーム',
  date: '接種日',
  amount: '支払った金額',
  facility: '医療機関名',
  vaccine: '「インフルエンザ予防接種」であること',
};

/** Texts of one claim: they come with the first that is opened. */
export const claimJa = {
  ...procedureTexts,
  ...downloadTexts,
  ...uploadTexts,
  heading: (name: string, dose: string) => `${name}さん（${dose}回目）の申請`,
  doseDate: '接種日',
  doseDateSupport: '例：2026年11月1日、2026/11/1、令和8年11月1日',
  readAs: (value: string) => `${value} として読み取りました`,
  facility: '医療機関名',
  facilitySupport: '領収書に書かれている名前',
  paidYen: '支払った金額（円）',
  paidYenSupport: '消費税を含む、この1回分の金額',
  paidEcho: (paid: string, subsidy: string) => `${paid}円。補助額の見込みは${subsidy}円です。`,
  receipts: '領収書',
  receiptsSupport: '原本の写真か、PDFを送ってください。原本は5年間、大切に保管してください。',
  check: '領収書の確認',
  checkSupport:
    '次の5つがすべて読めることを確かめて、印をつけてください。足りないときは、医療機関にご相談ください。',
  item: (name: string) => (Object.hasOwn(items, name) ? items[name as ReceiptItem] : name),
  dateRequired: '接種日を入力してください。',
  dateUnreadable: '日付として読み取れません。例のように入力してください。',
  datePossible: 'この日付は、ありません。ご確認ください。',
  dateFuture: 'まだ来ていない日付です。',
  dateOutside: (from: string, to: string) => `対象となる接種日は、${from}から${to}までです。`,
  facilityRequired: '医療機関名を入力してください。',
  facilityTooLong: '100文字までで入力してください。',
  paidRequired: '支払った金額を入力してください。',
  paidUnreadable: '金額として読み取れません。数字だけで入力してください。',
  paidRange: (most: string) => `1円から${most}円までで入力してください。`,
  receiptsRequired: '領収書を送ってください。',
  checkRequired: '5つすべてを確かめて、印をつけてください。',
  submit: 'この内容で申請する',
  submitting: '申請しています',
  save: '下書きを保存する',
  saving: '保存しています',
  saved: '下書きを保存しました。続きは、あとからでも書けます。',
  submitted: '申請しました。結果はメールでお知らせします。',
  withdraw: '取り下げる',
  withdrawQuestion: 'この申請を取り下げますか。あとで、もう一度申請できます。',
  doWithdraw: '取り下げる（確定）',
  doNotWithdraw: 'やめる',
  withdrawing: '取り下げています',
  withdrawn: '申請を取り下げました。',
  back: '一覧に戻る',
  returnedHeading: '差戻しになっています',
  returnedText: '次の点を修正して、もう一度申請してください。',
  facts: '申請の内容',
  stateNow: '状況',
  amount: '補助額',
  paidOn: 'お支払い日',
  yen: (amount: string) => `${amount}円`,
  saveFile: (name: string) => `${name}を保存する`,
};

export type ClaimMessages = typeof claimJa;
export type ClaimTexts = Translation<ClaimMessages>;

export const claimMessages: MessageSource<ClaimMessages> = {
  ja: claimJa,
  en: async () => (await import('./claim.messages.en.js')).claimEn,
};
