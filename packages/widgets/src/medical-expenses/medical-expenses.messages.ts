import type { ExpenseKind } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

/** Every kind of the contract needs words. */
export type KindTexts = Readonly<Record<ExpenseKind, string>>;

const kinds: KindTexts = {
  medical_inpatient: '医科入院',
  medical_outpatient: '医科外来',
  dental: '歯科',
  pharmacy: '調剤（薬局）',
  home_nursing: '訪問看護',
  judo_therapy: '柔道整復（接骨院）',
  acupuncture: 'はり・きゅう・マッサージ',
  equipment: '治療用装具',
};

/** Months, dates and amounts come in words. */
const medicalExpensesJa = {
  ...stateTexts,
  heading: '医療費通知',
  introduction:
    '医療機関などにかかった月ごとに、医療費とお支払いになった額をお知らせします。受診した月のおよそ3か月後に載り、2年間ご覧いただけます。',
  nothingYet: '医療費通知は、まだありません。医療機関などにかかった月のおよそ3か月後に載ります。',
  yen: (amount: string) => `${amount}円`,
  comma: '、',
  fromTo: (first: string, last: string) => `${first}～${last}`,
  chooseYear: '表示する年',
  year: (year: string) => `${year}年`,
  sumHeading: (year: string) => `${year}のまとめ`,
  covers: (months: string) => `${months}の受診分`,
  paid: 'お支払いになった額',
  ofWhich: (total: string, insurer: string) =>
    `医療費の総額は${total}で、健康保険組合が${insurer}を負担しました。`,
  ofPublic: (amount: string) => `国や自治体の公費からは${amount}が支払われました。`,
  people: '受診された方ごとの額',
  self: 'ご本人',
  hidden: (count: string) => `表示していないご家族が${count}人います`,
  hiddenText: 'ご本人の希望などにより、金額も含めて表示していません。合計やファイルにも入っていません。',
  namelessHeading: (count: string) => `医療機関名のない明細が${count}件あります`,
  namelessText: 'このままでは医療費控除に使えません。領収書を見て、医療機関名を入力してください。',
  showNameless: '医療機関名のない明細を見る',
  toDeduction: '医療費控除のデータを作る',
  backToNotices: '医療費通知に戻る',
  yearPicture: '月ごとの額',
  details: '明細',
  chooseMonth: '受診した月',
  allMonths: '1年分すべて',
  monthOption: (month: string, count: string) => `${month}（${count}件）`,
  choosePerson: '受診された方',
  everybody: '全員',
  onlyNameless: '医療機関名のない明細だけを表示しています。',
  onlyCorrected: '直した明細だけを表示しています。',
  showAll: 'すべての明細を表示する',
  monthSum: (amount: string) => `お支払いの合計 ${amount}`,
  noRows: 'この条件に合う明細はありません。',
  found: (count: string) => `${count}件`,
  /** Empty for a kind that this version does not know. */
  kind: (code: string) => (Object.hasOwn(kinds, code) ? kinds[code as ExpenseKind] : 'そのほか'),
  days: (count: string) => `${count}日`,
  noFacility: '医療機関名の記載なし',
  noFacilityText: 'このままでは医療費控除に使えません。領収書を見て、医療機関名を入力してください。',
  paidAmount: (amount: string) => `お支払い ${amount}`,
  breakdown: '内訳を見る',
  total: '医療費の総額（10割）',
  insurer: '健康保険組合の負担',
  public: '公費の負担',
  selfPay: '窓口での負担',
  meal: '入院時の食事代',
  refund: '補填された額',
  notified: (amount: string) => `通知の額は${amount}です。`,
  corrected: '修正済み',
  keepReceipt: '直した行の領収書は、5年間保管してください。',
  correct: '直す',
  correctThis: (facility: string, month: string) => `直す（${facility}、${month}）`,
  more: 'さらに表示',
  added: (count: string) => `${count}件を追加しました。`,
  shown: (what: string) => `${what}を表示しました。`,
  familyHeading: 'ご家族への表示',
  visible: '今は、あなたの医療費を被保険者（ご家族の加入者ご本人）に表示しています。',
  notVisible: '今は、あなたの医療費を被保険者（ご家族の加入者ご本人）に表示していません。',
  visibleRule: (age: string) =>
    `${age}歳以上のご家族は、ご自分の医療費を被保険者に表示するかどうかを選べます。表示しないことにすると、過去の月も、年間の通知やファイルも含めて、すぐに表示されなくなります。被保険者には、表示していないご家族の人数だけが伝わります。`,
  hide: '被保険者に表示しない',
  unhide: '被保険者に表示する',
  nowHidden: 'あなたの医療費を、被保険者に表示しないようにしました。',
  nowShown: 'あなたの医療費を、被保険者に表示するようにしました。',
  saving: '保存しています…',
  insuredRule: (rule: string, age: string) =>
    rule === 'none'
      ? 'この健康保険組合では、ご家族の医療費はそれぞれの方にだけ表示します。'
      : rule === 'opt_in'
        ? `${age}歳以上のご家族の医療費は、その方が同意された場合に表示します。`
        : `${age}歳以上のご家族は、ご自分の医療費をあなたに表示しないことを、ポータルでいつでも選べます。ポータルに登録できない方は、健康保険組合にお申し出ください。`,
  insuredOwn: 'あなたの医療費が、ご家族に表示されることはありません。',
};

export type MedicalExpensesMessages = typeof medicalExpensesJa;
export type MedicalExpensesTexts = Translation<MedicalExpensesMessages>;

export const medicalExpensesMessages: MessageSource<MedicalExpensesMessages> = {
  ja: medicalExpensesJa,
  en: async () => (await import('./medical-expenses.messages.en.js')).medicalExpensesEn,
};
