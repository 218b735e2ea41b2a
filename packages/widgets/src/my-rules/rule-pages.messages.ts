import type { RuleCategory, RuleFrequency } from '@ikiiki/sdk/contract';
import { formTexts } from '../foundation/texts/form.js';

/** A category of the contract; one that this version does not know stands under `other`. */
export type CategoryName = RuleCategory | 'other';

/** What a member decides about a rule. */
export type Move = 'paused' | 'active' | 'ended';

const categories: Readonly<Record<CategoryName, string>> = {
  meals: '食事',
  exercise: '運動',
  rest: '休養・睡眠',
  smoking_alcohol: '禁煙・節酒',
  oral: '歯・口',
  mind: 'こころ',
  other: 'そのほか',
};

const units: Readonly<Record<RuleFrequency, string>> = { daily: '日', weekly: '週' };

const moves: Readonly<Record<Move, readonly [act: string, question: string, effect: string, done: string]>> =
  {
    paused: [
      'お休みにする',
      'お休みにしますか？',
      'お休みの間は、チェックをつけられません。続いた記録は途切れません。いつでも再開できます。',
      'お休みにしました。',
    ],
    active: [
      '再開する',
      '再開しますか？',
      '今日からまたチェックをつけられます。お休みした日は、記録に影響しません。',
      '再開しました。',
    ],
    ended: [
      '終了する',
      '終了しますか？',
      '終了すると、再開できません。これまでの記録は「終了したルール」に残ります。',
      '終了しました。おつかれさまでした。',
    ],
  };

/** Texts of the screens beyond the checklist. Numbers and dates come in the reader's words. */
export const rulePagesJa = {
  ...formTexts,
  back: '戻る',
  chooseHeading: 'ルールを選ぶ',
  chooseText: '気になるものを選んでください。言葉や目標は、次の画面で自分に合わせて変えられます。',
  category: '分野',
  allCategories: 'すべて',
  categoryOf: (name: CategoryName) => categories[name],
  frequencyOf: (frequency: RuleFrequency) => (frequency === 'daily' ? '毎日' : '毎週'),
  choose: 'これにする',
  chooseThis: (title: string) => `これにする：${title}`,
  chosen: '続けています',
  own: '自分の言葉で決める',
  suggestionsFound: (count: string) => `${count}件のおすすめがあります`,

  newHeading: 'ルールを決める',
  editHeading: 'ルールを変える',
  title: 'ルール',
  titleSupport: '40文字までで、「寝る前に歯をみがく」のように書きます。',
  titleRequired: 'ルールを入力してください。',
  titleTooLong: '40文字までで入力してください。',
  titleInvalid: '使えない文字が入っています。',
  frequency: 'チェックのしかた',
  dailyChoice: '毎日（1日に1回）',
  weeklyChoice: '毎週（月曜日から日曜日までに1回）',
  targetHeading: '目標の数',
  targetSupport: '数を決めたいときだけ、「8000」と「歩」のように入力します。',
  targetValue: '数',
  targetUnit: '単位',
  targetValueInvalid: '0より大きい数字で入力してください。小数は2桁までです。',
  targetValueRequired: '数も入力してください。',
  targetUnitRequired: '単位も入力してください。',
  targetUnitTooLong: '10文字までで入力してください。',
  readAs: (value: string) => `${value} として読み取りました`,
  endOn: 'いつまで',
  endOnSupport: '決めなくても構いません。この日を過ぎると終了します。',
  endOnInvalid: '年・月・日をすべて選ぶか、空にしてください。',
  begin: 'このルールを始める',
  save: '変更を保存する',
  saving: '保存しています…',
  saved: '変更を保存しました。',

  longest: '最も長く続いた記録',
  count: (count: string, frequency: RuleFrequency) => `${count}${units[frequency]}`,
  streakNow: 'いま続いている記録',
  period: '期間',
  from: (date: string) => `${date}から`,
  state: '状態',
  stateOf: (state: Move) => ({ active: '続けています', paused: 'お休み中', ended: '終了しました' })[state],
  correctHeading: 'チェックを直す',
  historyHeading: 'これまでの記録',
  previousMonth: '前の月',
  nextMonth: '次の月',
  week: '週',
  check: 'チェック',
  weekFrom: (date: string) => `${date}からの週`,
  nothingThatMonth: 'この月の記録はありません。',
  doneThatMonth: (count: string, frequency: RuleFrequency) =>
    frequency === 'daily' ? `この月は${count}日できました` : `この月は${count}週できました`,
  edit: '内容を変える',
  moveOf: (move: Move) => moves[move][0],
  question: (title: string, move: Move) => `「${title}」を${moves[move][1]}`,
  effect: (move: Move) => moves[move][2],
  moved: (title: string, move: Move) => `「${title}」を${moves[move][3]}`,
  moving: '手続きをしています…',
  cancel: 'やめる',

  endedHeading: '終了したルール',
  noEnded: '終了したルールは、まだありません。',
  more: 'さらに表示する',
  today: (date: string) => `今日の分：${date}`,
  thisWeek: (date: string) => `今週の分：${date}からの週`,
};

export type RulePagesMessages = typeof rulePagesJa;
