import type { GlucoseTiming, RecordSource, RecordType } from '@ikiiki/sdk/contract';
import type { MessageSource, Translation } from '../foundation/messages.js';
import { formTexts } from '../foundation/texts/form.js';
import { stateTexts } from '../foundation/texts/states.js';

const types: Readonly<Record<RecordType, readonly [name: string, unit: string]>> = {
  steps: ['歩数', '歩'],
  weight: ['体重', 'kg'],
  body_fat: ['体脂肪率', '%'],
  waist: ['腹囲', 'cm'],
  blood_pressure: ['血圧', 'mmHg'],
  pulse: ['脈拍', '拍/分'],
  glucose: ['血糖値', 'mg/dL'],
  sleep: ['睡眠時間', ''],
};

const sources: Readonly<Record<RecordSource, string>> = {
  manual: 'ご自分で入力',
  csv: 'ファイルから',
  healthkit: 'ヘルスケアから',
  health_connect: 'ヘルスコネクトから',
  fitbit: 'Fitbitから',
  garmin: 'Garminから',
};

const timings: Readonly<Record<GlucoseTiming, string>> = { fasting: '空腹時', after_meal: '食後' };

const typeOf = (type: string) => types[type as RecordType] ?? [type, ''];

/** Texts of the first screen and the calendar. Numbers and dates come in the reader's words. */
const ja = {
  ...formTexts,
  ...stateTexts,
  heading: '健康記録',
  invite: 'はじめての記録をつけてみましょう。体重や歩数など、ひとつだけでも大丈夫です。',
  streak: (days: string, hasToday: boolean) =>
    hasToday
      ? `${days}日続けて記録しています。`
      : `昨日まで${days}日続けて記録しています。今日の記録もつけておきましょう。`,
  noStreak: '今日の記録から、また始めましょう。',
  longestStreak: (days: string) => `これまでで最も長いのは${days}日です。`,

  recordsOf: (day: string) => `${day}の記録`,
  dayLegend: '記録する日',
  today: '今日',
  yesterday: '昨日',
  typesLabel: '記録の種類',
  typeName: (type: string) => typeOf(type)[0],
  unit: (type: string) => typeOf(type)[1],
  withUnit: (type: string, value: string) => `${value}${typeOf(type)[1]}`,
  inBrackets: (text: string) => `（${text}）`,
  duration: (hours: number, minutes: number) =>
    `${hours > 0 ? `${hours}時間` : ''}${minutes > 0 || hours === 0 ? `${minutes}分` : ''}`,
  minutes: (count: number) => `${count}分`,
  timing: (timing: string) => timings[timing as GlucoseTiming] ?? timing,
  sourceName: (source: string) => sources[source as RecordSource] ?? '連携した機器から',
  notRecorded: '未記録',
  waiting: '送信待ち',
  typeChosen: (name: string) => `${name}を入力できます。`,
  fieldName: (type: string, field: 'value' | 'diastolic') =>
    type !== 'blood_pressure' ? typeOf(type)[0] : field === 'value' ? '最高血圧（上）' : '最低血圧（下）',
  lastTime: (value: string, day: string) => `前回は${value}（${day}）でした。`,
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
  savedPoints: (points: string) => `${points}ポイントがたまりました。`,
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

  viewLegend: '表示するもの',
  calendar: 'カレンダー',
  trend: 'グラフ',
  meals: '食事',
  fileImport: 'ファイルから取り込む',
  opening: '開いています…',

  monthBefore: '前の月',
  monthAfter: '次の月',
  monthSummary: (days: string, recorded: string) => `${days}日のうち${recorded}日に、記録があります。`,
  weekdays: '日 月 火 水 木 金 土',
  dayHas: (count: string) => `記録${count}件`,
  dayHasNone: '記録なし',
  comma: '、',
  dotMeans: '記録のある日',
  dayChosen: (day: string) => `${day}の記録を表示しました。`,
};

export type HealthRecordsMessages = typeof ja;
export type HealthRecordsTexts = Translation<HealthRecordsMessages>;

export const healthRecordsMessages: MessageSource<HealthRecordsMessages> = {
  ja,
  en: async () => (await import('./health-records.messages.en.js')).healthRecordsEn,
};
