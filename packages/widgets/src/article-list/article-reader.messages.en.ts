import type { Translation } from '../foundation/messages.js';
import { textBlockTextsEn } from '../foundation/texts/text-blocks.en.js';
import type { ArticleReaderMessages } from './article-reader.messages.js';

export const articleReaderEn: Translation<ArticleReaderMessages> = {
  ...textBlockTextsEn,
  publishedOn: (date) => `Published ${date}`,
  print: 'Print',

  finish: 'Press when you have read to the end.',
  finishForPoints: (points) => `Press when you have read to the end. It brings ${points} points.`,
  finishBeyondToday:
    'You have all points of today. If you press now it counts as read; press again on another day, and it brings its points.',
  notPaidYet: (points) => ` It counts as read. Press again, and it brings ${points} points.`,
  paysTomorrow:
    ' You have all points of today. Open it and press again on another day, and it brings its points.',
  finished: 'I have read it',
  recording: 'Saving…',
  readOn: (date) => `You read this on ${date}.`,
  paid: ' You have received its points.',
  gotPoints: (points) => `You received ${points} points.`,
  recorded: 'It now counts as read.',

  neighbours: 'Articles before and after',
  previous: 'Previous',
  next: 'Next',

  ingredients: 'Ingredients',
  servings: (count) => `${count} ${count === '1' ? 'serving' : 'servings'}`,
  servingsLabel: 'How many servings?',
  fewer: 'One serving fewer',
  more: 'One serving more',
  servingsChanged: (count) => `Ingredients for ${count} ${count === '1' ? 'serving' : 'servings'}.`,
  mixed: (group) => `${group} Mix beforehand`,
  allergens: (names) => `Allergens: ${names}`,
  allergenSep: ', ',
  allergensNote: 'Seasonings and processed foods differ by product. Please check their labels.',
  steps: 'Method',
  nutrition: 'Nutrition per serving (estimate)',
  energy: 'Energy',
  salt: 'Salt',
  vegetables: 'Vegetables',
  kcalValue: (kcal) => `${kcal} kcal`,
  gramValue: (grams) => `${grams} g`,
};
