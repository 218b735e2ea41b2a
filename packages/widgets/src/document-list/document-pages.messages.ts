import type { Benefit, BenefitDecision, CertificateKind } from '@ikiiki/sdk/contract';
import { downloadTexts } from '../foundation/texts/download.js';
import { formTexts } from '../foundation/texts/form.js';
import { procedureTexts } from '../foundation/texts/procedure.js';

const benefits: Readonly<Record<Benefit, string>> = {
  high_cost: '高額療養費',
  copayment_refund: '一部負担還元金',
  family_supplement: '家族療養付加金',
  combined_high_cost: '合算高額療養付加金',
  sickness_allowance: '傷病手当金',
  maternity_allowance: '出産手当金',
  childbirth_lump_sum: '出産育児一時金',
  medical_expense: '療養費',
  funeral: '埋葬料（費）',
};

const results: Readonly<Record<BenefitDecision['result'], string>> = {
  paid: '支給します',
  partial: '一部を支給します',
  denied: '支給できません',
};

const supports: Readonly<Record<CertificateKind, string>> = {
  acquisition: '健康保険に加入していることを証明します。',
  loss: '健康保険をやめたことを証明します。国民健康保険などに加入するときに使います。',
  dependant_removed: 'ご家族が被扶養者でなくなったことを証明します。',
  premium_paid: '任意継続の保険料を納めたことを証明します。確定申告や年末調整に使います。',
};

/** Texts of a document, a request, and the form for a certificate. */
export const documentPagesJa = {
  ...downloadTexts,
  ...formTexts,
  ...procedureTexts,
  back: '一覧へ戻る',
  opening: '書類を開いています…',
  gone: 'この書類は見つかりませんでした。一覧へ戻って、読み込み直してください。',
  revokedHeading: 'この書類は取り消されました',
  revokedText: '提出などには、お使いいただけません。',
  issuedLabel: '発行日',
  subject: '対象の方',
  benefit: '給付の種類',
  benefitOf: (name: string) => benefits[name as Benefit] ?? '給付金',
  period: '対象の期間',
  periodOf: (from: string, until: string) => (from === until ? from : `${from}から${until}まで`),
  result: '決定の内容',
  resultOf: (result: BenefitDecision['result']) => results[result],
  amount: '支給額',
  yen: (amount: string) => `${amount}円`,
  reason: '理由',
  payRoute: '支払方法',
  payRouteOf: (route: 'employer' | 'bank') =>
    route === 'employer' ? '事業所を通じて（給与とともに）お支払いします' : 'ご登録の口座へお振り込みします',
  payOn: '支払予定日',
  appealHeading: 'この決定に不服があるとき',
  appeal: (until: string) =>
    `${until}までに、地方厚生局の社会保険審査官へ審査請求をすることができます。期限は、決定を知った日（この通知をはじめて開いた日）の翌日から3か月以内です。`,
  year: '対象の年',
  yearOf: (year: string) => `${year}年`,
  months: '納付した月数',
  monthsOf: (count: string) => `${count}か月分`,
  total: '納付額の合計',
  download: 'PDFをダウンロードする',
  codeHeading: '確認コード',
  codeText:
    '書類にも印刷されています。提出先の方は、このコードを使って、健康保険組合が発行した書類であることを確かめられます。',
  toVerify: '確認コードを調べるページ',

  applyHeading: '証明書の申請',
  kind: '申請する証明書',
  supportOf: (kind: string) => supports[kind as CertificateKind] ?? '',
  kindRequired: '申請する証明書をお選びください。',
  person: '証明する方',
  personRequired: '証明する方をお選びください。',
  calendarYear: '証明する年',
  calendarYearSupport: '1月から12月までに納めた保険料を証明します。',
  calendarYearRequired: '証明する年をお選びください。',
  leavingOn: '退職日（最後の勤務日）',
  leavingOnSupport: '退職される前に申請された場合は、資格喪失のお手続きが済みしだい発行します。',
  leavingOnRequired: '退職日を入力してください。',
  leavingOnInvalid: '退職日は、前後1年以内の日付を入力してください。',
  delivery: '受け取り方法',
  web: 'このポータルで受け取る（PDF）',
  post: '郵送で受け取る',
  postSupport: '健康保険組合にお届けのご住所へお送りします。',
  send: '申請する',
  sending: '申請しています…',
  sentOnce: 'もう一度ボタンを押しても、二重に申請されることはありません。',

  requestedHeading: '申請を受け付けました',
  requestedText: '発行されると、メールでお知らせします。',
  requestHeading: '申請の内容',
  state: '状況',
  requestedLabel: '申請日',
  leavingLabel: '退職日',
  webLabel: 'このポータル（PDF）',
  postLabel: '郵送',
  afterLeaving: '資格喪失のお手続きが済みしだい、発行します。',
  posted: 'ご住所へお送りしました。届くまで、数日お待ちください。',
  toDocument: '発行された書類を見る',
  withdraw: '申請を取り下げる',
  withdrawQuestion: 'この申請を取り下げますか？',
  doWithdraw: '取り下げる',
  doNotWithdraw: '取り下げない',
  withdrawing: '取り下げています…',
  withdrawn: '申請を取り下げました。',
};

export type DocumentPagesMessages = typeof documentPagesJa;
