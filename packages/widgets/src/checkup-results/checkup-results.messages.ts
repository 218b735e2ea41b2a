import type { CheckupGroup } from '@ikiiki/sdk/contract';
import type { MessageSource } from '../foundation/messages.js';
import { stateTexts } from '../foundation/texts/states.js';
import { meaningsJa } from './meanings.ja.js';

/**
 * How a value is told to a member: as the portal judged it, and apart what was judged by the limits of 階層化, which are
 * no 保健指導判定値.
 */
export type JudgementWord = 'none' | 'guidance' | 'stratification' | 'referral' | 'not_judged';

const groups: Readonly<Record<CheckupGroup, string>> = {
  body: '身体計測',
  blood_pressure: '血圧',
  lipid: '脂質',
  glucose: '血糖',
  liver: '肝機能',
  kidney: '腎機能・尿',
  blood: '貧血',
  interview: '問診',
};

const judgements: Readonly<Record<JudgementWord, string>> = {
  none: '該当なし',
  guidance: '保健指導判定値',
  stratification: '特定保健指導の基準',
  referral: '受診勧奨判定値',
  not_judged: '判定なし',
};

const judgementMeanings: Readonly<Record<JudgementWord, string>> = {
  none: '保健指導判定値にも受診勧奨判定値にも達していません。',
  guidance: '生活習慣を見直すことがすすめられる値です。',
  stratification: '腹囲とBMIから、特定保健指導の対象となる方を選ぶときの基準に当たります。',
  referral: '医療機関の受診がすすめられる値です。',
  not_judged: '判定値がない項目や、値がない項目です。',
};

const reached: Readonly<Record<JudgementWord, string>> = {
  none: '',
  guidance: '保健指導判定値に達しました。',
  stratification: '特定保健指導の基準に当たるようになりました。',
  referral: '受診勧奨判定値に達しました。',
  not_judged: '',
};

function changed(from: JudgementWord, to: JudgementWord, isBetter: boolean): string {
  if (!isBetter) return reached[to];
  return to === 'none'
    ? `${judgements[from]}から外れました。`
    : `${judgements[from]}から外れ、${judgements[to]}になりました。`;
}

/** メタボリックシンドローム判定, by its code. */
const metabolic: Readonly<Record<string, string>> = {
  1: '腹囲が基準以上で、血圧・血糖・脂質のうち2つ以上が、メタボリックシンドロームの基準に当たります。',
  2: '腹囲が基準以上で、血圧・血糖・脂質のうち1つが、メタボリックシンドロームの基準に当たります。',
  3: 'メタボリックシンドロームの基準にも、予備群の基準にも当たりません。',
  4: '必要な検査の結果がそろわないため、判定できませんでした。',
};

/** 保健指導レベル, by its code: what it is, and what to do. */
const guidance: Readonly<Record<string, readonly [what: string, toDo: string]>> = {
  1: [
    '特定保健指導の対象です。保健師や管理栄養士などが、生活習慣の見直しを3か月以上続けてお手伝いします。',
    '健康保険組合からのご案内にそって、初回の面談をお申し込みください。',
  ],
  2: [
    '特定保健指導の対象です。保健師や管理栄養士などと面談し、生活習慣を見直す目標を一緒に決めます。',
    '健康保険組合からのご案内にそって、面談をお申し込みください。',
  ],
  3: [
    '特定保健指導の対象ではありません。',
    '健診結果とアドバイスを、これからの生活にお役立てください。来年度も健診をお受けください。',
  ],
  4: [
    '必要な検査の結果がそろわないため、判定できませんでした。',
    '再検査や、次の健診については、健康保険組合にお問い合わせください。',
  ],
};

const checkupResultsJa = {
  ...stateTexts,
  heading: '健診結果',
  nothingYet:
    '表示できる健診結果はまだありません。健診機関から健康保険組合に結果が届くと、ここに表示します。加入してすぐの方は、事業主が加入届を提出してから約1週間後にこのサービスが始まります。',
  choose: '表示する健診',
  fiscalYear: (year: string) => `${year}年度`,
  checkupOption: (year: string, date: string) => `${year}年度（${date}受診）`,
  reportHeading: (year: string, program: string) => `${year}年度 ${program}`,
  examinedOn: '受診日',
  facility: '健診機関',
  rule: '判定の基準',
  shown: (year: string) => `${year}年度の結果を表示しました。`,
  notShown: (year: string) => `${year}年度の結果を表示できませんでした`,
  toTrends: '推移を見る',
  toCompare: '2回分を比べる',
  print: '印刷する',
  back: '健診結果に戻る',
  trendHeading: '検査値の推移',
  compareHeading: '2回分の結果を比べる',

  summaryHeading: '結果のまとめ',
  counted: (word: JudgementWord, count: string) => `${judgements[word]}に達した項目：${count}件`,
  countedStratification: (count: string) => `特定保健指導の基準に当たる項目：${count}件`,
  countedWithoutValue: (count: string) => `結果がない項目：${count}件`,
  allClear: '判定の対象になった項目は、どれも保健指導判定値に達していません。',
  noDiagnosis:
    'この判定は、病気の診断ではありません。気になることは、かかりつけの医療機関か、健診を受けた医療機関にご相談ください。',
  legend: '判定のことば',
  judgement: (word: JudgementWord) => judgements[word],
  judgementMeaning: (word: JudgementWord) => judgementMeanings[word],

  doctorHeading: '医師の所見',
  doctor: (name: string) => `医師：${name}`,
  doctorApart: '医師の所見は、項目ごとの判定とは別に、医師が結果全体を見て書いたものです。',

  guidanceHeading: '特定保健指導とメタボリックシンドローム',
  metabolicSyndrome: 'メタボリックシンドローム判定',
  metabolicMeaning: (code: string) => metabolic[code] ?? '',
  guidanceLevel: '保健指導レベル',
  guidanceMeaning: (code: string) => guidance[code]?.[0] ?? '',
  guidanceToDo: (code: string) => guidance[code]?.[1] ?? '',
  guidanceApart:
    'この2つは、項目ごとの判定値とは別の基準で決まります。健康保険組合に届いた判定を、そのまま表示しています。',

  changesHeading: '前回から変わったこと',
  comparedWith: (date: string) => `${date}の健診と比べています。`,
  noBefore: '比べられる前回の結果はありません。',
  noChange: '判定が変わった項目はありません。',
  reachedHeading: '判定値に新しく達した項目',
  leftHeading: '判定値から外れた項目',
  changed,
  fromTo: (from: string, to: string) => `${from}から${to}に`,
  onlyBefore: (names: string) => `前回は結果があり、今回はない項目：${names}`,
  and: (names: readonly string[]) => names.join('、'),

  resultsHeading: '検査の結果',
  group: (code: string, name: string) => (Object.hasOwn(groups, code) ? groups[code as CheckupGroup] : name),
  otherGroup: 'その他',
  /** What the portal calls an item; another language has words of its own. */
  itemName: (_item: string, name: string, _isJds: boolean) => name,
  unit: (unit: string) => unit,
  method: (method: string) => method,
  answer: (_system: string, _code: string, display: string) => display,
  measured: (value: string, unit: string) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
  atMost: (value: string) => `${value}以下（測定できる下限）`,
  atLeast: (value: string) => `${value}以上（測定できる上限）`,
  notPerformed: '未実施',
  notMeasurable: '測定不能',
  noValue: '値なし',
  reason: (words: string) => `（${words}）`,
  convertedTo: (value: string) => `国際標準値（NGSP値）に換算：${value}`,
  limitPassed: (operator: string, value: string) =>
    value + ({ '>=': '以上', '<=': '以下', '<': '未満' }[operator] ?? ''),
  limit: (word: JudgementWord, limit: string) => `${judgements[word]}：${limit}`,
  before: (value: string) => `前回 ${value}`,
  difference: (difference: string) => `（${difference}）`,
  noDifference: '変化なし',
  note: (code: string) =>
    ({
      method_changed: '測定方法が異なります。',
      limits_changed: '判定値が異なります。',
      converted: '以前の値は、今の単位に換算して比べています。',
      unit_changed: '単位が異なるため、比べられません。',
    })[code] ?? '',
  about: 'この検査について',
  aboutOf: (name: string) => `${name}：この検査について`,
  meaning: (item: string) => (Object.hasOwn(meaningsJa, item) ? (meaningsJa[item as 'bmi'] ?? '') : ''),
  measuredBy: (method: string) => `測り方：${method}`,
  trendOf: (name: string) => `${name}の推移を見る`,

  adviceHeading: '健康保険組合からのアドバイス',

  scoreLabel: (label: string) => label,
  scoreScale: (min: string, max: string, isHigherBetter: boolean) =>
    `${min}から${max}までの数字で、${isHigherBetter ? '大きい' : '小さい'}ほどよい状態を表します。`,
  scoreAsOf: (date: string) => `${date}現在`,
  scoreMethod: (method: string) => `算出方法：${method}`,
  scoreCaption: (label: string) => `これまでの${label}`,
  scoreDate: '日付',
  scoreValue: '値',
  scoreMethodChanged: '算出方法が変わったため、これより前の値とは比べられません。',
};

export type CheckupResultsMessages = typeof checkupResultsJa;

export const checkupResultsMessages: MessageSource<CheckupResultsMessages> = {
  ja: checkupResultsJa,
  en: async () => (await import('./checkup-results.messages.en.js')).checkupResultsEn,
};
