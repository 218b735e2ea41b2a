import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const applicationFormsJa = {
  ...stateTexts,
  ...formTexts,
  heading: '申請書',
  none: 'いま、ご案内できる申請書はありません。',
  opening: '開いています…',
  waitingHeading: 'お手続きが必要なもの',
  goOn: '続きを入力する',
  mend: '直して提出する',
  named: (title: string, action: string) => `「${title}」${action}`,
  history: (count: string) => `申請の履歴を見る（${count}件）`,
  findHeading: '申請書を探す',
  searchLabel: 'ことばで探す',
  searchSupport: '例：出産、限度額、引っ越し',
  search: '探す',
  searching: '探しています…',
  eventsHeading: 'できごとから探す',
  allForms: (count: string) => `すべての申請書（${count}件）`,
  formsFor: (event: string, count: string) => `「${event}」ときの申請書（${count}件）`,
  formsWith: (words: string, count: string) => `「${words}」で見つかった申請書（${count}件）`,
  nothingFound: '当てはまる申請書が見つかりませんでした。別のことばや、できごとからお探しください。',
  showAll: 'すべての申請書を表示する',
  byWeb: 'Webで申請できます',
  byPaper: '用紙で申請',
  begun: '入力の途中です',
};

export type ApplicationFormsMessages = typeof applicationFormsJa;
export type ApplicationFormsTexts = Translation<ApplicationFormsMessages>;

export const applicationFormsMessages: MessageSource<ApplicationFormsMessages> = {
  ja: applicationFormsJa,
  en: async () => (await import('./application-forms.messages.en.js')).applicationFormsEn,
};
