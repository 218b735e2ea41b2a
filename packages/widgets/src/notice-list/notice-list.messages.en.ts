import type { Translation } from '../foundation/messages.js';
import { stateTextsEn } from '../foundation/texts/states.en.js';
import type { CategoryTexts, NoticeListMessages } from './notice-list.messages.js';

const categories: CategoryTexts = {
  important: 'Important',
  procedure: 'Procedures',
  checkup: 'Check-ups',
  health: 'Health',
  benefit: 'Benefits and expenses',
  system: 'About the portal',
  other: 'Other',
};

export const noticeListEn: Translation<NoticeListMessages> = {
  ...stateTextsEn,
  heading: 'News from the society',
  category: (name) => categories[name as keyof CategoryTexts] ?? categories.other,
  unreadCount: (count) => `${count} unread`,
  allRead: 'You have read all notices',
  markAllRead: 'Mark all as read',
  markedAllRead: 'All notices are marked as read.',
  filterLegend: 'Narrow down',
  search: 'Words',
  searchButton: 'Search',
  categoryLabel: 'Category',
  allCategories: 'All categories',
  unreadOnly: 'Unread only',
  found: (count) => `Notices found: ${count}.`,
  foundNone: 'No notice fits.',
  clearFilter: 'Show all again',
  unread: 'Unread',
  high: 'Important',
  personal: 'To you',
  attachments: (count) => `Files: ${count}`,
  opening: 'Opening the notice…',
  close: 'Close',
  more: (left) => `Show more (${left} left)`,
  loadingMore: 'Loading more…',
  loadedMore: (count) => `${count} more were added.`,
  end: 'These are all notices.',
  news: 'There are new notices.',
  showNews: 'Show new notices',
  empty: 'There are no notices yet.',
  gone: 'This notice is no longer published or was not found.',
};
