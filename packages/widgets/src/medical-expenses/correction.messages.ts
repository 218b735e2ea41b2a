import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';

export const correctionJa = {
  ...formTexts,
  heading: '領収書に合わせて直す',
  facility: '医療機関・薬局などの名称',
  facilityMissing: '通知には記載がありません。領収書のとおりに入力してください。',
  facilityRequired: '医療機関・薬局などの名称を入力してください。',
  paid: '支払った額（円）',
  paidSupport: (notified: string) =>
    `通知の額は${notified}です。窓口では10円単位にまとめるため、実際の額と少し違うことがあります。`,
  refund: '補填された額（円）',
  refundSupport: '生命保険の給付金や、あとから戻った高額療養費、自治体の助成などがあれば入力してください。',
  amountInvalid: '0以上の金額を、数字で入力してください。',
  refundTooMuch: '支払った額より多い額は入力できません。支払った額までを入力してください。',
  keepReceipt: '直した行の領収書は、5年間保管してください。税務署から求められることがあります。',
  save: '保存する',
  saving: '保存しています…',
  saved: '直した内容を保存しました。',
  undo: '通知のとおりに戻す',
  undoing: '元に戻しています…',
  undone: '通知のとおりに戻しました。',
  cancel: 'やめる',
};

export type CorrectionMessages = typeof correctionJa;
export type CorrectionTexts = Translation<CorrectionMessages>;

export const correctionMessages: MessageSource<CorrectionMessages> = {
  ja: correctionJa,
  en: async () => (await import('./correction.messages.en.js')).correctionEn,
};
