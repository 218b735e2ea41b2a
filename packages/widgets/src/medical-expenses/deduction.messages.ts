import type { MessageSource, Translation } from '../foundation/messages.js';
import { downloadTexts } from '../foundation/texts/download.js';

const ja = {
  ...downloadTexts,
  introduction:
    '確定申告の医療費控除に使うデータを、1月から12月までの1年分で作ります。申告の時期に間に合わない月があるため、次の順にお確かめください。',
  chooseYear: '申告する年',
  year: (year: string) => `${year}年分`,
  comma: '、',
  monthsHeading: '1. 入っている月を確かめる',
  covers: (months: string) => (months ? `${months}の受診分が入っています。` : '入っている月はありません。'),
  complete: '1年分がそろっています。',
  lacks: (months: string) => `${months}の分は入っていません。領収書を使って申告してください。`,
  toCome: (month: string, date: string) => `${month}：${date}ごろに載る予定です。`,
  expired: (months: string) => `${months}：掲載期間の2年を過ぎました。`,
  notEnrolled: (months: string) =>
    `${months}：この健康保険に加入していません。そのとき加入していた健康保険の医療費通知もお使いいただけます。`,
  checkHeading: '2. 内容を確かめて直す',
  rows: 'ファイルに入る明細',
  paid: '支払った額の合計',
  refund: '補填された額の合計',
  corrected: '直した明細',
  showCorrected: '直した明細を見る',
  leftOut: (count: string, amount: string) =>
    `医療機関名のない${count}件（${amount}）は、このままでは控除に使えないため入っていません。名称を入力すると入ります。`,
  hidden: (count: string) => `表示していないご家族${count}人の分は入っていません。`,
  checkText:
    '領収書の額と違うとき、生命保険の給付金や自治体の助成などを受け取ったときは、明細の「直す」から入力してください。',
  filesHeading: '3. ファイルを保存する',
  csvHeading: '医療費集計フォームに写す（CSV）',
  csvText:
    '国税庁の「医療費集計フォーム」と同じ並びの表です。表計算ソフトで開き、見出しを除いてフォームに貼り付けてください。直した明細は、名称に「（修正）」と付きます。',
  noRows: '保存できる明細がありません。',
  csvUtf8: 'CSVを保存する（UTF-8）',
  csvShiftJis: 'CSVを保存する（Shift_JIS）',
  replaced: (characters: string, written: string) =>
    `Shift_JISでは表せない文字（${characters}）は、「${written}」に置き換わります。そのまま残すには、UTF-8のCSVをお使いください。`,
  pdfHeading: '紙で見る・印刷する（PDF）',
  pdfText: '医療費控除に必要な6つの項目を載せた「年間医療費通知」です。記号・番号は載せていません。',
  pdf: '年間医療費通知を保存する（PDF）',
  xmlHeading: '健康保険組合が発行したファイル（XML）',
  xmlText: (isSigned: boolean) =>
    isSigned
      ? '健康保険組合が電子署名を付けて発行したファイルを、そのままお渡しします。'
      : '健康保険組合が発行したファイルを、そのままお渡しします。電子署名は付いていません。',
  xmlSample: 'これは試験用のサンプルです。電子署名はなく、申告には使えません。',
  xmlWithheld:
    '表示しないことを選ばれたご家族の分が含まれているおそれがあるため、お渡しできません。必要なときは、健康保険組合にお問い合わせください。',
  xml: 'XMLを保存する',
  noteOnline: 'CSVをe-Taxにそのまま送ることはできません。',
  noteTwice: '同じ医療費を、医療費通知と集計フォームの両方に入れないでください。',
  noteMonth:
    'CSVの「支払年月日」には、受診した年月が入ります。12月に受診して1月に支払った分は、支払った年の申告に入れてください。',
  noteLater: '通知の額には、あとから受けた高額療養費や自治体の助成などは反映されていません。',
  noteShared: '共用のパソコンでは、保存したファイルを残さないようご注意ください。',
};

export type DeductionMessages = typeof ja;
export type DeductionTexts = Translation<DeductionMessages>;

export const deductionMessages: MessageSource<DeductionMessages> = {
  ja,
  en: async () => (await import('./deduction.messages.en.js')).deductionEn,
};
