/** The widget over a client that has 10,000 notices and answers at once, in pages of 100. */
import '@ikiiki/widgets/notice-list/define';
import { offer } from './page.js';
import { notices } from './rows.js';

const pageSize = 100;

async function pageFrom(start) {
  const next = start + pageSize;
  return {
    items: notices.slice(start, next),
    ...(next < notices.length && { nextCursor: String(next) }),
    total: notices.length,
    unread: notices.filter(({ read }) => !read).length,
  };
}

const client = {
  notices: {
    // As the SDK's lists are: awaited for a page, iterated for all
    list: ({ cursor = '0' } = {}) =>
      Object.assign(pageFrom(Number(cursor)), {
        async *[Symbol.asyncIterator]() {
          yield* notices;
        },
      }),
    async markRead({ noticeId }) {
      const index = notices.findIndex(({ id }) => id === noticeId);
      notices[index] = { ...notices[index], read: true };
    },
  },
};

const element = document.createElement('ikiiki-notice-list');
element.client = client;
const shows = (text) =>
  window.bench
    .elementsIn(element)
    .some(({ childElementCount, textContent }) => childElementCount === 0 && textContent.includes(text));
const firstLink = () => window.bench.elementsIn(element).find(({ localName }) => localName === 'a');

offer({
  draw: () => document.querySelector('main').append(element),
  isDrawn: () => shows(notices[0].title),
  markRead: () => firstLink().click(),
  isRead: () => notices[0].read,
});
