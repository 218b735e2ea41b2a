/** 10,000 notices, and how each page draws one: title, date, category, unread mark, excerpt. */
const categories = ['important', 'procedure', 'checkup', 'health', 'benefit', 'system', 'other'];

const noticeAt = (index) => ({
  id: `notice-${index}`,
  title: `お知らせ ${index}：健診のご案内`,
  excerpt: '今年度の健診の申込みを受け付けています。受診を希望される方は、期日までにお申し込みください。',
  category: categories[index % categories.length],
  importance: index % 20 === 0 ? 'high' : 'normal',
  audience: 'all',
  publishedAt: new Date(Date.UTC(2026, 10, 20) - index * 3_600_000).toISOString(),
  read: false,
  attachments: 0,
});

export const notices = Array.from({ length: 10_000 }, (_, index) => noticeAt(index));

const date = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'Asia/Tokyo' });
export const dateOf = ({ publishedAt }) => date.format(new Date(publishedAt));

/** A row as text, for pages that take markup. */
export const markupOf = (notice) => `<article class="${notice.read ? 'read' : 'unread'}" id="${notice.id}">
  <h3>${notice.title}</h3>
  <p><time>${dateOf(notice)}</time> <span>${notice.category}</span>${notice.read ? '' : ' <b>未読</b>'}</p>
  <p>${notice.excerpt}</p>
</article>`;
