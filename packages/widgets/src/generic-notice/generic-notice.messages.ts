import type { MessageSource } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const genericNoticeJa = {
  ...formTexts,
  ...stateTexts,
  heading: 'ジェネリック差額通知',
  lead: 'お使いのお薬をジェネリック医薬品（後発医薬品）に切り替えたとき、お支払いがどのくらい下がるかのめやすです。',
  empty: 'いまお知らせする差額はありません。',
  noticeHeading: (month: string) => `${month}のお薬`,
  patient: (name: string) => `受け取った方：${name} さん`,
  saving: (now: string, after: string, saving: string) =>
    `ジェネリック医薬品に切り替えると、お支払いは${now}から${after}になり、${saving}下がる見込みです。`,
  feeIncluded: (fee: string) => `いまのお支払いには、特別の料金${fee}が含まれています。`,
  tableCaption: (month: string) => `${month}のお薬ごとの比較`,
  drug: 'お薬',
  now: 'いまのお支払い',
  after: '切り替えた場合',
  difference: '下がる額',
  total: '合計',
  yen: (amount: string) => `${amount}円`,
  ofFee: (fee: string) => `うち特別の料金${fee}`,
  generic: (name: string) => `切り替え先の例：${name}`,
  dispensed: (date: string, days: string) => `${date}・${days}日分`,
  pharmacy: (name: string) => `薬局：${name}`,
  calculationOf: (drug: string) => `計算のしかた：${drug}`,
  stepFeePerUnit: (unit: string) => `特別の料金（1${unit}あたり）`,
  stepFee: '特別の料金',
  stepCopay: '保険の自己負担',
  original: (price: string) => `先発医薬品${price}`,
  highest: (price: string) => `もっとも高いジェネリック${price}`,
  taxed: '消費税',
  quantity: (count: string, unit: string) => `${count}${unit}`,
  noFee: '特別の料金はかかっていません。',
  rounding:
    '1円未満は四捨五入しています。診察料や調剤料は含みません。実際のお支払いは、端数の扱いなどにより異なることがあります。',
  adviceHeading: '切り替えをお考えの方へ',
  adviceAsk:
    'まず、かかりつけの医師・薬剤師にご相談ください。ご自分の判断でお薬を変えたり、やめたりしないでください。',
  adviceNotAll:
    'すべてのお薬にジェネリック医薬品があるわけではありません。ご病気の状態などにより、切り替えられないこともあります。',
  adviceFee:
    '2024年10月から、ジェネリック医薬品のあるお薬で先発医薬品を希望すると、保険の自己負担のほかに「特別の料金」がかかります。医療上必要と認められた場合などは、かかりません。',
  selection: (days: string, yen: string) =>
    `${days}日分以上で、差額が${yen}以上になるお薬についてお知らせしています。`,
  otherMonths: 'ほかの月のお知らせ',
  otherMonth: (month: string, saving: string) => `${month}（差額 ${saving}）`,
  shown: (month: string) => `${month}のお知らせを表示しました。`,
  print: '印刷する',
  choiceHeading: 'お知らせが不要なとき',
  choiceText: 'いつでも止められます。止めたあとで、また受け取ることもできます。',
  stop: 'お知らせを止める',
  stopping: 'お知らせを止めています…',
  stopped: 'お知らせを止めました。',
  stoppedHeading: 'ジェネリック差額通知を止めています',
  stoppedText: (date: string) => `${date}に止めました。また受け取ると、これまでのお知らせもご覧になれます。`,
  resume: 'また受け取る',
  resuming: '設定を変えています…',
  resumed: 'お知らせをまた受け取ります。',
};

export type GenericNoticeMessages = typeof genericNoticeJa;

export const genericNoticeMessages: MessageSource<GenericNoticeMessages> = {
  ja: genericNoticeJa,
  en: async () => (await import('./generic-notice.messages.en.js')).genericNoticeEn,
};
