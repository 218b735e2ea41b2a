/** The widget over a client that has 10,000 notices and answers at once, in pages as they are asked for. */
import '@ikiiki/widgets/notice-list/define';
import { offer } from './page.js';
import { notices } from './rows.js';

const session = { status: 'signed-in', sessionId: 'bench' };

const client = {
  baseUrl: new URL(location.origin),
  session: { state: session, subscribe: () => () => {}, restore: async () => session },
  notices: {
    async list({ cursor = '0', limit }) {
      const end = Number(cursor) + limit;
      return {
        items: notices.slice(Number(cursor), end),
        ...(end < notices.length && { nextCursor: String(end) }),
        total: notices.length,
        unread: notices.length,
      };
    },
    get: async ({ noticeId }) => ({
      ...notices.find(({ id }) => id === noticeId),
      attachments: [],
      body: [],
    }),
    markRead: async () => {},
  },
};

const element = document.createElement('ikiiki-notice-list');
element.client = client;
const firstRow = () => element.shadowRoot?.querySelector('[data-row="0"]');

offer({
  draw: () => document.querySelector('main').append(element),
  isDrawn: () => firstRow()?.getClientRects().length > 0,
  // The widget marks a notice as read when it is opened
  markRead: () => firstRow().querySelector('button').click(),
  isRead: () => firstRow()?.classList.contains('ik-row-unread') === false,
});
