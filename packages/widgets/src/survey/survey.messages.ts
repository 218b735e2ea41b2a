import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const surveyJa = {
  ...stateTexts,
  ...formTexts,
  heading: 'アンケート',
  none: 'いま、お願いしているアンケートはありません。',
  openHeading: (count: string) => `回答をお願いしているもの（${count}件）`,
  noneOpen: 'いま、回答をお願いしているアンケートはありません。ご協力ありがとうございます。',
  overHeading: '回答済み・受付を終了したもの',
  answerIt: '回答する',
  goOn: '続きから回答する',
  look: '内容を見る',
  named: (title: string, action: string) => `「${title}」${action}`,
  more: 'もっと見る',
  loadingMore: '続きを読み込んでいます…',
  opening: 'アンケートを開いています…',
  begun: '途中まで回答済み',
  answeredOn: (date: string) => `${date}に回答済み`,
  closedOn: (date: string) => `${date}に受付終了`,
  until: (date: string) => `${date} 23:59まで`,
  daysLeft: (days: string) => `あと${days}日`,
  lastDay: '本日が最終日',
  anonymous: '無記名',
  withName: '記名式',
  minutes: (minutes: string) => `約${minutes}分`,
  questions: (count: string) => `最大${count}問`,
  points: (points: string) => `${points}ポイント`,
};

export type SurveyMessages = typeof surveyJa;
export type SurveyTexts = Translation<SurveyMessages>;

export const surveyMessages: MessageSource<SurveyMessages> = {
  ja: surveyJa,
  en: async () => (await import('./survey.messages.en.js')).surveyEn,
};
