import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { overTheYearsEn } from './over-the-years.messages.en.js';

export const overTheYearsJa = {
  item: '見る項目',
  unit: (unit: string) => `単位：${unit}`,
  nothingMeasured: '測定された値はありません。',
  onlyOne: (year: string, value: string) =>
    `${year}年度の値は${value}です。測定は1回だけのため、推移はまだありません。`,
  fromTo: (fromYear: string, from: string, toYear: string, to: string) =>
    `${fromYear}年度は${from}、${toYear}年度は${to}です。`,
  newest: (year: string, judgement: string) => `${year}年度の判定は「${judgement}」です。`,
  limits: (limits: string) => `今の基準は、${limits}です。`,
  lowerIsWorse: 'この項目は、低いほど注意が必要です。',
  asTable: '表で見る',
  tableCaption: (name: string) => `${name}の推移`,
  examinedOn: '受診日',
  value: '値',
  judgement: '判定',
  year: (year: string) => `${year}年度`,
  methodChanged: (year: string) =>
    `${year}年度から、測定方法が変わりました。以前の値との差は目安としてご覧ください。`,
  limitsChanged: (year: string) => `${year}年度から、判定値が変わりました。図の線は今の基準です。`,
  unitChanged: (year: string) => `${year}年度から単位が変わったため、以前の値とは比べられません。`,
  converted: (year: string, from: string, to: string, formula: string) =>
    `${year}年度の値は、当時の測り方（JDS値）の${from}を、今の国際標準値（NGSP値）の${to}に換算して示しています（${formula}）。`,
  endOfRange: (year: string) => `${year}年度は、測定できる範囲の端の値で示しています。`,
  noChart: 'この項目は、表でご覧ください。',
  scoreGroup: '総合',
  scoreMethodChanged: (date: string) => `${date}から、算出方法が変わりました。以前の値とは比べられません。`,
  scoreBefore: (method: string) => `以前の方法（${method}）`,
  newer: '新しい方の健診',
  older: '古い方の健診',
  sameTwice: '同じ健診が選ばれています。もう一方に、別の健診を選んでください。',
  compared: (older: string, newer: string) => `${older}と${newer}を比べています。`,
  comparedItem: '項目',
  notIn: 'この健診にはありません',
  difference: '差',
  better: '判定値から外れました',
  worse: '判定値に達しました',
};

export type OverTheYearsMessages = typeof overTheYearsJa;

// Few look at it at once, and whoever does has asked for this file: both languages come with it
const messages: Readonly<Record<Language, Translation<OverTheYearsMessages>>> = {
  ja: overTheYearsJa,
  en: overTheYearsEn,
};

export const overTheYearsTexts = (language: Language): Translation<OverTheYearsMessages> =>
  messages[language];
