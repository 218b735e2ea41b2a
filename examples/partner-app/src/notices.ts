import { noticeCategories } from '@ikiiki/sdk/contract';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { type AppEnv, portalOf } from './context.ts';
import { formatDate } from './format.ts';
import { page, pager } from './layout.ts';
import { noticeBody } from './notice-body.ts';

const categories: Readonly<Record<string, string>> = {
  important: '重要',
  procedure: '手続き',
  checkup: '健診',
  health: '健康づくり',
  benefit: '給付',
  system: 'システム',
  other: 'その他',
};

export const notices = new Hono<AppEnv>();

notices.get('/', async (c) => {
  const search = c.req.query('search')?.slice(0, 100) ?? '';
  const category = noticeCategories.find((known) => known === c.req.query('category'));
  const cursor = c.req.query('cursor') || undefined;
  const input = { cursor, category, search: search || undefined };
  const { items, total, unread, nextCursor } = await portalOf(c).notices.list(input, c.var.call);
  return c.html(
    page(
      c,
      'お知らせ',
      html`<form method="get" role="search">
          <label for="search">キーワード</label> <input id="search" name="search" value="${search}">
          <label for="category">分類</label>
          <select id="category" name="category">
            <option value="">すべて</option>
            ${noticeCategories.map((known) => html`<option value="${known}" ${known === category && html`selected`}>${categories[known]}</option>`)}
          </select>
          <button>絞り込む</button>
        </form>
        <p>${total}件（未読 ${unread}件）</p>
        <ul>
          ${items.map(
            ({ id, title, publishedAt, read, category }) => html`<li>
              ${!read && '未読'} <a href="/notices/${id}">${title}</a>
              <small>${formatDate(publishedAt)} ${categories[category] ?? categories.other}</small>
            </li>`,
          )}
        </ul>
        ${pager('/notices', { search, category: category ?? '' }, nextCursor)}`,
    ),
  );
});

notices.get('/:noticeId', async (c) => {
  const portal = portalOf(c);
  const { call, members } = c.var;
  const { noticeId } = c.req.param();
  const { title, publishedAt, body, attachments } = await portal.notices.get({ noticeId }, call);
  await portal.notices.markRead({ noticeId }, call);
  return c.html(
    page(
      c,
      title,
      html`<p><small>${formatDate(publishedAt)}</small></p>
        <article>${noticeBody(body, members.portalUrl)}</article>
        <ul>
          ${attachments.map(({ id, name, bytes }) => html`<li><a href="/notices/${noticeId}/files/${id}">${name}</a>（${Math.ceil(bytes / 1024)} KB）</li>`)}
        </ul>
        <p><a href="/notices">お知らせの一覧へ</a></p>`,
    ),
  );
});

/** A file passes through this server: the browser has no token to fetch it. It is saved, never shown as a page of ours. */
notices.get('/:noticeId/files/:attachmentId', async (c) => {
  const { blob, name } = await portalOf(c).notices.attachment(c.req.param(), c.var.call);
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return c.body(blob.stream(), 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
  });
});
