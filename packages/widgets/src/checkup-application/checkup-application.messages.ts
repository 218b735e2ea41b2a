import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { procedureTexts } from '../foundation/texts/procedure.js';
import { stateTexts } from '../foundation/texts/states.js';

const checkupApplicationJa = {
  ...stateTexts,
  ...formTexts,
  ...procedureTexts,
  heading: '健診申込・受診券',
  year: (year: string) => `${year}年度の健診`,
  yearOf: (year: string, name: string) => `${name}さんの${year}年度の健診`,
  days: (first: string, last: string) =>
    `受診できる日は、${first}から${last}までです。お申し込みは、1年度に1回です。`,
  courseCount: (count: string) => `お申し込みいただけるコースは${count}つあります。`,
  noCourse: '今年度にお申し込みいただけるコースはありません。',
  apply: '健診を申し込む',
  lookAtCourses: 'コースと対象の方を見る',
  closedHeading: (year: string) => `${year}年度の受付は終了しました`,
  closedText: (from: string) => `次の年度のお申し込みは、${from}から受け付けます。`,
  draftHeading: 'お申し込みの途中です',
  draftText: (time: string) => `${time}に保存した内容から続けられます。まだお申し込みは済んでいません。`,
  goOn: '続きから申し込む',
  opening: '画面を開いています…',

  stateDraft: '入力の途中',
  stateApplied: '申込済み',
  stateAccepted: '受付済み',
  stateDateFixed: '受診日が決定',
  stateTicketIssued: '受診券を発行済み',
  stateVisited: '受診済み',
  stateCancelled: '取り消し済み',
  stateReturned: 'お申し込みの見直しが必要',
  stateExpired: '期限切れ',
  nextApplied: '健保組合で内容を確認しています。進みましたら、メールでお知らせします。',
  nextAccepted: '医療機関と受診日を調整しています。決まりましたら、メールでお知らせします。',
  nextDateFixed: '受診券を準備しています。発行しましたら、メールでお知らせします。',
  nextTicketIssued: '受診の当日、医療機関の窓口で受診券をお見せください。',
  nextReturned: '下の連絡をご確認のうえ、内容を直して、もう一度お申し込みください。',

  appliedHeading: 'お申し込みを受け付けました',
  appliedText: '第1希望の日を仮押さえしました。受診日が決まりましたら、メールでお知らせします。',
  changedHeading: '日程の変更を受け付けました',
  changedText:
    '新しい第1希望の日を仮押さえしました。以前の受診券はお使いになれません。新しい受診日が決まりましたら、メールでお知らせします。',
  cancelledHeading: 'お申し込みを取り消しました',
  cancelledText: '今年度の健診を、あらためてお申し込みいただけます。',

  course: 'コース',
  options: 'オプション',
  none: 'なし',
  facility: '医療機関',
  preferredDates: '希望日',
  preferred: (number: string, date: string) => `第${number}希望：${date}`,
  fixedOn: '受診日',
  copay: '窓口でのお支払い',
  yen: (amount: string) => `${amount}円`,
  free: '無料',
  phone: '連絡先の電話番号',
  changeableUntil: '変更・取り消しの期限',
  until: (date: string) => `${date}まで`,
  toVoucher: '受診券を表示する',
  toChange: '日程を変更する',
  toCancel: '申し込みを取り消す',
  correct: '内容を直して申し込む',
  pastHeading: '以前のお申し込み',
  pastYear: (year: string) => `${year}年度`,
};

export type CheckupApplicationMessages = typeof checkupApplicationJa;
export type CheckupTexts = Translation<CheckupApplicationMessages>;

export const checkupApplicationMessages: MessageSource<CheckupApplicationMessages> = {
  ja: checkupApplicationJa,
  en: async () => (await import('./checkup-application.messages.en.js')).checkupApplicationEn,
};
