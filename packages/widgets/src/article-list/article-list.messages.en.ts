import { formTextsEn } from '../foundation/texts/form.en.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { ArticleListTexts, CategoryTexts } from './article-list.messages.js';

const categories: CategoryTexts = {
  recipe: 'Recipes',
  eating: 'Eating',
  exercise: 'Exercise',
  sleep: 'Sleep',
  mind: 'Mind',
  mouth: 'Teeth and mouth',
  alcohol_tobacco: 'Alcohol and tobacco',
  body: 'Complaints',
  checkup: 'Check-ups',
  season: 'Seasons and infections',
  other: 'Other',
};

const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

export const articleListEn: ArticleListTexts = {
  ...formTextsEn,
  ...stateTextsEn,
  heading: 'Articles and recipes',
  category: (name) => categories[name as keyof CategoryTexts] ?? categories.other,
  payingToday: (count) => `Today ${counted(count, 'more article brings', 'more articles bring')} points.`,
  payingNoMore: 'You have all points of today. There will be more tomorrow.',

  filterLegend: 'Narrow down',
  search: 'Words',
  searchSupport: 'Names of dishes and ingredients are found too.',
  searchButton: 'Search',
  categoryLabel: 'Category',
  allCategories: 'All categories',
  savedOnly: 'Saved only',
  unreadOnly: 'Not read yet only',
  searching: 'Searching…',
  found: (count) => `${counted(count, 'article', 'articles')} found.`,
  foundNone: 'No article fits. Try a shorter word or another category.',
  clearFilter: 'Show all again',
  empty: 'There are no articles yet.',

  readingMinutes: (minutes) => `${minutes} min read`,
  cookingMinutes: (minutes) => `${minutes} min to cook`,
  kcal: (kcal) => `${kcal} kcal per serving`,
  salt: (grams) => `salt ${grams} g`,
  points: (points) => `${points} points`,
  paid: 'Points received',
  read: 'Read',
  save: 'Save',
  saveThis: (title) => `Save “${title}”`,
  saved: 'Saved.',
  unsaved: 'No longer saved.',

  more: (left) => `Show more (${left} left)`,
  loadingMore: 'Loading more…',
  loadedMore: (count) => `${count} more were added.`,
  end: 'These are all articles.',

  opening: 'Opening the article…',
  toList: 'Back to the list',
  gone: 'This article is no longer published or was not found.',
};
