import type { MealSlot, TrendPeriod } from '@ikiiki/sdk/contract';
import type { CsvErrorCode, CsvReading } from '@ikiiki/sdk/rules/health-record-csv';
import type { Language } from '../foundation/language.js';
import type { Translation } from '../foundation/messages.js';
import { laterEn } from './later.messages.en.js';

const slots: Readonly<Record<MealSlot, string>> = {
  breakfast: '朝食',
  lunch: '昼食',
  dinner: '夕食',
  snack: '間食',
};

const periods: Readonly<Record<TrendPeriod, string>> = { day: '日', week: '週', month: '月', year: '年' };

const csvErrors: Readonly<Record<CsvErrorCode, string>> = {
  required: '入力されていません。',
  impossible_date: '日付として読み取れません。',
  future_date: '未来の日付です。',
  too_old: '2年より前の日付です。',
  invalid_format: '数値として読み取れません。',
  out_of_range: '入力できる範囲をこえています。',
  not_below_systolic: '最高血圧以上になっています。',
  duplicate: '同じ日付の行が上にあります。',
};

const csvRefusals: Readonly<Record<Extract<CsvReading, { ok: false }>['code'], string>> = {
  empty: 'このファイルには、取り込める行がありません。',
  no_date_column: '「日付」の列が見つかりません。1行目に列の名前があるか、ご確認ください。',
  no_value_column: '「体重」や「歩数」など、取り込める列が見つかりません。1行目をご確認ください。',
  too_many_rows: '一度に取り込めるのは366行までです。1年ごとに分けてお試しください。',
};

/** Texts of charts, meals and the import: they come with the first of these. */
export const laterJa = {
  type: '記録の種類',
  period: 'まとめ方',
  periodName: (by: TrendPeriod) => periods[by],
  earlier: '前へ',
  later: '次へ',
  noValues: 'この期間の記録はありません。',
  trendSummary: (name: string, count: string, average: string, min: string, max: string) =>
    `${name}の記録は${count}日分です。平均は${average}、最も低いのは${min}、最も高いのは${max}でした。`,
  pressureSummary: (count: string, average: string) =>
    `血圧の記録は${count}日分です。平均は${average}でした。`,
  limitNote: (upper: string, lower: string) =>
    `点線は、ご家庭で測る最高血圧の目安（${upper}）です。最低血圧の目安は${lower}です。`,
  average: '平均',
  systolic: '最高血圧',
  diastolic: '最低血圧',
  limit: '最高血圧の目安',
  min: '最低',
  max: '最高',
  days: '記録した日',
  daysCount: (count: string) => `${count}日`,
  when: '期間',
  asTable: '数値を表で見る',
  none: '記録なし',
  range: (from: string, to: string) => `${from}〜${to}`,
  yearName: (year: string) => `${year}年`,

  mealsHeading: (day: string) => `${day}の食事`,
  slot: (slot: MealSlot) => slots[slot],
  slotLegend: 'いつの食事か',
  mealText: '食べたもの',
  mealSupport: '500文字まで。写真だけでも記録できます。',
  mealRequired: '食べたものを入力するか、写真を選んでください。',
  mealTooLong: '500文字までで入力してください。',
  photo: '写真',
  photoSupport: 'JPEG・PNG・WebPの写真を1枚。撮影した場所や日時は取りのぞいて保存します。',
  photoUnreadable: 'この写真は読み取れませんでした。JPEG・PNG・WebPの写真をお選びください。',
  photoOf: (slot: string, text: string) => (text ? `${slot}の写真：${text}` : `${slot}の写真`),
  photoChosen: '選んだ写真',
  dropPhoto: '選んだ写真をやめる',
  photoLoading: '写真を読み込んでいます…',
  removePhoto: '写真を消す',
  removePhotoOf: (slot: string) => `写真を消す（${slot}）`,
  photoRemoved: '写真を消しました。',
  saveMeal: '食事を保存する',
  savingMeal: '食事を保存しています…',
  mealSaved: (slot: string) => `${slot}を保存しました。`,
  mealSavedWithoutPhoto: (slot: string) => `${slot}の内容は保存しましたが、写真は保存できませんでした。`,
  noMeals: 'この日の食事の記録は、まだありません。',
  editMeal: '書き直す',
  editMealOf: (slot: string) => `書き直す（${slot}）`,
  removeMeal: '消す',
  removeMealOf: (slot: string) => `消す（${slot}）`,
  removeMealQuestion: (slot: string) => `${slot}の記録を消しますか？ 写真も消えます。`,
  doRemove: 'はい、消す',
  doNotRemove: 'いいえ',
  mealRemoved: (slot: string) => `${slot}の記録を消しました。`,

  importHeading: 'ファイルから取り込む',
  importText:
    'CSVファイルから、1年分までの記録を取り込めます。1行に1日分を書き、1行目に列の名前を入れてください。',
  template: 'ひな形を保存する',
  templateName: '健康記録のひな形.csv',
  file: 'CSVファイル',
  fileSupport: '選んでも、まだ送信しません。内容を確かめてから取り込みます。',
  readRows: (days: string, records: string) => `${days}日分、${records}件の記録を読み取りました。`,
  readNothing: '取り込める記録がありません。',
  unknownColumns: (names: string) => `次の列は取り込みません：${names}`,
  problemsHeading: (count: string) => `読み取れないところが${count}か所あります`,
  problemsText: '直してから選び直すか、読み取れた記録だけを取り込めます。',
  problemRow: '行',
  problemColumn: '列',
  problemReason: '理由',
  moreProblems: (count: string) => `ほかに${count}か所あります。`,
  csvError: (code: CsvErrorCode) => csvErrors[code],
  csvRefusal: (code: Extract<CsvReading, { ok: false }>['code']) => csvRefusals[code],
  fileTooLarge: 'ファイルが大きすぎます。1MBまでのCSVファイルをお選びください。',
  doImport: (records: string) => `${records}件を取り込む`,
  doImportRest: (records: string) => `読み取れた${records}件だけを取り込む`,
  importing: '取り込んでいます…',
  imported: (created: string, updated: string, unchanged: string) =>
    `取り込みました。新しい記録が${created}件、置き換えた記録が${updated}件、変わらなかった記録が${unchanged}件です。`,
  close: '閉じる',
};

export type LaterMessages = typeof laterJa;
export type LaterTexts = Translation<LaterMessages>;

// Whoever reads them has asked for these parts: both languages come with them
const tables: Readonly<Record<Language, LaterTexts>> = { ja: laterJa, en: laterEn };

export const laterTexts = (language: Language): LaterTexts => tables[language];
