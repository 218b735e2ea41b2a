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
  timing: (timing: string) => timings[timing as GlucoseTiming] ?? timing,
  sourceName: (source: string) => sources[source as RecordSource] ?? '連携した機器から',
  notRecorded: '未記録',
  waiting: '送信待ち',
  savedPoints: (points: string) => `${points}ポイントがたまりました。`,
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
