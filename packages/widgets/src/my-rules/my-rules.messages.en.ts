import type { RuleFrequency } from '@ikiiki/sdk/contract';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { MarkName, MyRulesTexts } from './my-rules.messages.js';

const marks: Readonly<Record<MarkName, string>> = {
  done: 'done',
  missed: 'not checked',
  open: 'not checked yet',
  paused: 'paused',
  ahead: 'to come',
  outside: 'does not count',
};

const plural = (count: string, word: string) => `${count} ${word}${count === '1' ? '' : 's'}`;
const span = (count: string, frequency: RuleFrequency) =>
  plural(count, frequency === 'daily' ? 'day' : 'week');

export const myRulesEn: MyRulesTexts = {
  ...stateTextsEn,
  heading: 'My rules',
  pointsToday: (points, most) => `Points today: ${points} of ${most}`,
  pointsRule: (each) => `${plural(each, 'point')} for each check`,
  dailyHeading: (date) => `Today (${date})`,
  weeklyHeading: 'This week (Monday to Sunday)',
  progress: (done, all) => `${done} of ${all} done`,
  missingHeading: 'Did you forget a check?',
  missingText: 'Yesterday’s and last week’s can still be made.',
  yesterday: (date) => `Yesterday (${date})`,
  lastWeek: (date) => `Last week (from ${date})`,
  pausedHeading: 'Paused rules',
  startsOn: (date) => `Begins on ${date}`,
  endsOn: (date) => `until ${date}`,
  noActive: 'No rule is active just now.',
  emptyHeading: 'Choose your first rule',
  emptyText:
    'Begin with one thing that is easy to keep, such as brushing your teeth before bed. Checks bring points, too.',
  target: (value, unit) => `Goal: ${value} ${unit}`,
  streak: (count, frequency) => `${span(count, frequency)} in a row`,
  noStreak: 'A new streak begins with the next check',
  weekOfMarks: 'This week',
  weeksOfMarks: 'The last five weeks',
  markOf: (mark) => marks[mark],
  dayMark: (date, mark) => `${date}: ${mark}`,
  weekMark: (date, mark) => `Week from ${date}: ${mark}`,
  pausedMark: 'P',
  details: 'Record and settings',
  detailsOf: (title) => `Record and settings of “${title}”`,
  unsent: 'Not sent yet',
  unsentCount: (count) =>
    `${plural(count, 'check')} not sent yet. They go out by themselves as soon as you are connected.`,
  send: 'Send now',
  rolledBack: 'The check was put back as it was.',
  earned: (points) => `You have earned ${plural(points, 'point')}.`,
  checked: (title) => `“${title}” is checked.`,
  unchecked: (title) => `“${title}” is no longer checked.`,
  celebrate: (count, frequency) => `${span(count, frequency)} in a row. A good habit is growing.`,
  add: 'Add a rule',
  full: (most) => `At most ${most} rules can be kept at once. Pause or end one of them to add another.`,
  toEnded: 'Ended rules',
  toPoints: 'History of points',
  begun: (title) => `“${title}” has begun.`,
};
