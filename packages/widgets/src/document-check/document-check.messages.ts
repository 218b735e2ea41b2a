import type { DocumentKind } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts, networkTexts } from '../foundation/texts/form.js';
import { bannerTexts } from '../foundation/texts/session.js';

const kinds: Readonly<Record<DocumentKind, string>> = {
  benefit_decision: '給付金の決定通知書',
  acquisition: '資格取得証明書',
  loss: '資格喪失証明書',
  dependant_removed: '被扶養者資格喪失証明書',
  premium_paid: '任意継続保険料 納付済証明書',
};

const ja = {
  ...formTexts,
  ...networkTexts,
  ...bannerTexts,
  heading: '書類の確認',
  text: '健康保険組合が発行した書類かどうかを、書類に印刷された確認コードで確かめられます。ログインは要りません。',
  code: '確認コード',
  codeSupport: '例：ABCD-EFGH-JKMN　12文字の英数字です。ハイフンはあってもなくても構いません。',
  codeRequired: '確認コードを入力してください。',
  codeInvalid: '確認コードは、12文字の英数字です。もう一度ご確認ください。',
  codeUnknown:
    'この確認コードの書類は見つかりませんでした。書類のとおりに入力されているか、もう一度ご確認ください。',
  check: '確認する',
  checking: '確認しています…',
  valid: '健康保険組合が発行した書類です',
  withdrawn: 'この書類は取り消されています',
  withdrawnText: '健康保険組合が発行したあとに、取り消した書類です。提出などには、お使いいただけません。',
  kind: '書類の種類',
  kindOf: (kind: string) => kinds[kind as DocumentKind] ?? '健康保険組合の書類',
  issuedOn: '発行日',
  compare:
    '氏名などの内容は、ここには表示されません。種類と発行日が、お手元の書類と同じかどうかをご確認ください。',
};

export type DocumentCheckMessages = typeof ja;
export type DocumentCheckTexts = Translation<DocumentCheckMessages>;

export const documentCheckMessages: MessageSource<DocumentCheckMessages> = {
  ja,
  en: async () => (await import('./document-check.messages.en.js')).en,
};
