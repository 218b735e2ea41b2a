import type { CertificateKind, DocumentKind } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';

const kinds: Readonly<Record<DocumentKind, string>> = {
  benefit_decision: '給付金の決定通知',
  acquisition: '資格取得証明書',
  loss: '資格喪失証明書',
  dependant_removed: '被扶養者資格喪失証明書',
  premium_paid: '保険料納付済証明書',
};

const states: Readonly<Record<string, string>> = {
  requested: '受け付けました',
  waiting_procedure: 'お手続きの完了を待っています',
  issued: '発行しました',
  rejected: '発行できませんでした',
  withdrawn: '取り下げました',
  revoked: '発行後に取り消しました',
};

const documentListJa = {
  ...stateTexts,
  heading: '通知書・証明書',
  unreadCount: (count: string) => `未読 ${count}件`,
  accessUntil: (until: string) => `${until}までご利用いただけます`,
  accessUntilText:
    '資格を喪失された方も、この日までは書類をご覧いただけます。必要な書類は、早めにダウンロードしてください。',
  documentsHeading: '届いた書類',
  noDocuments: '届いた書類は、まだありません。',
  unread: '未読',
  revoked: '取り消し済み',
  issuedOn: (date: string) => `${date}発行`,
  requestedOn: (date: string) => `${date}申請`,
  forPerson: (name: string) => `${name}様分`,
  more: '続きを表示する',
  requestsHeading: '証明書の申請',
  requestsText: '資格の取得・喪失などの証明書を申請できます。発行されると、メールでお知らせします。',
  apply: '証明書を申請する',
  noRequests: '申請された証明書は、まだありません。',
  /** A kind that this version does not know is told as a document. */
  kindOf: (kind: string) => kinds[kind as DocumentKind | CertificateKind] ?? '書類',
  ofYear: (kind: string, year: string) => `${kind}（${year}年分）`,
  stateOf: (state: string) => states[state] ?? 'お手続きを進めています',
};

export type DocumentListMessages = typeof documentListJa;
export type DocumentListTexts = Translation<DocumentListMessages>;

export const documentListMessages: MessageSource<DocumentListMessages> = {
  ja: documentListJa,
  en: async () => (await import('./document-list.messages.en.js')).documentListEn,
};
