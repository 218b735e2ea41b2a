import type { RuleFrequency } from '@ikiiki/sdk/contract';
import type { Translation } from '../foundation/messages.js';
import { formTextsEn } from '../foundation/texts/form.en.js';
import type { CategoryName, Move, RulePagesMessages } from './rule-pages.messages.js';

const categories: Readonly<Record<CategoryName, string>> = {
  meals: 'Meals',
  exercise: 'Exercise',
  rest: 'Rest and sleep',
  smoking_alcohol: 'Smoking and alcohol',
  oral: 'Teeth and mouth',
  mind: 'Mind',
  other: 'Other',
};

const plural = (count: string, word: string) => `${count} ${word}${count === '1' ? '' : 's'}`;
const span = (count: string, frequency: RuleFrequency) =>
  plural(count, frequency === 'daily' ? 'day' : 'week');

const moves: Readonly<Record<Move, readonly [act: string, question: string, effect: string, done: string]>> =
  {
    paused: [
      'Pause',
      'Pause',
      'While it is paused, nothing can be checked, and your streak does not break. You can resume at any time.',
      'paused',
    ],
    active: [
      'Resume',
      'Resume',
      'From today on you can check it again. The days of the pause make no difference.',
      'resumed',
    ],
    ended: [
      'End',
      'End',
      'An ended rule cannot be resumed. What you have checked stays among your ended rules.',
      'ended. Well done so far',
    ],
  };

export const rulePagesEn: Translation<RulePagesMessages> = {
  ...formTextsEn,
  back: 'Back',
  chooseHeading: 'Choose a rule',
  chooseText: 'Choose what appeals to you. Words and goal can be changed on the next screen.',
  category: 'Field',
  allCategories: 'All',
  categoryOf: (name) => categories[name],
  frequencyOf: (frequency) => (frequency === 'daily' ? 'Daily' : 'Weekly'),
  choose: 'Choose',
  chooseThis: (title) => `Choose “${title}”`,
  chosen: 'Active',
  own: 'Write one of my own',
  suggestionsFound: (count) => plural(count, 'suggestion'),

  newHeading: 'Set the rule',
  editHeading: 'Change the rule',
  title: 'Rule',
  titleSupport: 'At most 40 characters, such as “Brush my teeth before bed”.',
  titleRequired: 'Please write your rule.',
  titleTooLong: 'Please use at most 40 characters.',
  titleInvalid: 'This holds a character that cannot be used.',
  frequency: 'How often it is checked',
  dailyChoice: 'Daily (once a day)',
  weeklyChoice: 'Weekly (once from Monday to Sunday)',
  targetHeading: 'Goal in numbers',
  targetSupport: 'Only if you want one, such as “8000” and “steps”.',
  targetValue: 'Number',
  targetUnit: 'Unit',
  targetValueInvalid: 'Please enter a number above 0, with two decimals at most.',
  targetValueRequired: 'Please enter the number, too.',
  targetUnitRequired: 'Please enter the unit, too.',
  targetUnitTooLong: 'Please use at most 10 characters.',
  readAs: (value) => `Read as ${value}`,
  endOn: 'Last day',
  endOnSupport: 'You need not set one. The rule ends after this day.',
  endOnInvalid: 'Please give year, month and day, or leave it empty.',
  begin: 'Begin this rule',
  save: 'Save changes',
  saving: 'Saving…',
  saved: 'Your changes are saved.',

  longest: 'Longest streak',
  count: span,
  streakNow: 'Present streak',
  period: 'Period',
  from: (date) => `from ${date}`,
  state: 'State',
  stateOf: (state) => ({ active: 'active', paused: 'paused', ended: 'ended' })[state],
  correctHeading: 'Correct a check',
  historyHeading: 'Record',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  week: 'Week',
  check: 'Check',
  weekFrom: (date) => `from ${date}`,
  nothingThatMonth: 'There is no record of this month.',
  doneThatMonth: (count, frequency) => `${span(count, frequency)} done this month`,
  edit: 'Change',
  moveOf: (move) => moves[move][0],
  question: (title, move) => `${moves[move][1]} “${title}”?`,
  effect: (move) => moves[move][2],
  moved: (title, move) => `“${title}” is ${moves[move][3]}.`,
  moving: 'One moment…',
  cancel: 'Cancel',

  endedHeading: 'Ended rules',
  noEnded: 'No rule has ended yet.',
  more: 'Show more',
  today: (date) => `Today (${date})`,
  thisWeek: (date) => `This week (from ${date})`,
};
