import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { editorEn } from './editor.messages.en.js';

/** Texts of what is typed, saved and waits to be sent. */
export const editorJa = {
  minutes: (count: number) => `${count}分`,
  editorHeading: (name: string) => `${name}を記録`,
  pressureName: (field: 'value' | 'diastolic') => (field === 'value' ? '最高血圧（上）' : '最低血圧（下）'),
  lastTime: (value: string, day: string) => `前回：${value}、${day}`,
  sleepSupport: '「7:30」「7時間30分」のように入力できます。',
  pressureSupport: '「128/82」のように、まとめて入力できます。',
  stepDown: (step: string) => `${step}減らす`,
  stepUp: (step: string) => `${step}増やす`,
  readAs: (value: string) => `${value} として読み取りました`,
  timingLegend: '測定したとき',
  timingRequired: '空腹時か食後かを選んでください。',
  save: '保存する',
  saving: '保存しています…',
  saved: (name: string, value: string) => `${name} ${value} を保存しました。`,
  remove: 'この記録を消す',
  removeThis: (name: string) => `この記録を消す（${name}）`,
  removed: (name: string) => `${name}の記録を消しました。`,
  undo: '元に戻す',
  undone: '元に戻しました。',
  valueRequired: (name: string) => `${name}を入力してください。`,
  outOfRange: (name: string, min: string, max: string) =>
    `${name}は${min}から${max}までの範囲で入力してください。`,
  valueInvalid: (name: string, decimals: number) =>
    decimals > 0
      ? `${name}は数字で、小数点以下は1桁までで入力してください。`
      : `${name}は整数で入力してください。`,
  sleepInvalid: '睡眠時間は「7:30」のように、24時間までで入力してください。',
  notBelowSystolic: '最低血圧が最高血圧以上になっています。上下が逆になっていないか、ご確認ください。',
  waitingCount: (count: string) => `送信待ち ${count}件`,
  waitingText:
    'インターネットにつながると、自動で送信します。健康に関する値のため、この端末には保存していません。このページを閉じると失われます。',
  dropWaiting: 'やめる',
  dropWaitingOf: (name: string) => `やめる（${name}の送信）`,
  sendNow: '今すぐ送信する',
  allSent: '送信待ちの記録を、すべて送信しました。',
  stillWaiting: 'まだ送信できていません。',
  notSent: (day: string, name: string, reason: string) => `${day}の${name}は保存できませんでした。${reason}`,
};

export type EditorTexts = Translation<typeof editorJa>;

const tables: Readonly<Record<Language, EditorTexts>> = { ja: editorJa, en: editorEn };

export const editorTexts = (language: Language): EditorTexts => tables[language];
