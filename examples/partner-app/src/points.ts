import { Hono } from 'hono';
import { html } from 'hono/html';
import { type AppEnv, portalOf } from './context.ts';
import { formatDate, formatMonth, formatNumber } from './format.ts';
import { page, pager } from './layout.ts';

/** What an entry is for; a newer portal may know more. */
const reasons: Readonly<Record<string, string>> = {
  registration: '利用登録',
  health_event: '健康イベント',
  health_record: '健康記録',
  article_read: '記事の閲覧',
  survey: 'アンケート',
  checkup: '健康診断',
  campaign: 'キャンペーン',
  exchange: '商品交換',
  exchange_cancelled: '商品交換の取り消し',
  expiry: '有効期限',
  correction: '訂正',
};

export const points = new Hono<AppEnv>();

points.get('/', async (c) => {
  const portal = portalOf(c);
  const { call } = c.var;
  const cursor = c.req.query('cursor') || undefined;
  const [balance, months, history] = await Promise.all([
    portal.points.balance(call),
    portal.points.months(call),
    portal.points.list({ cursor, limit: 10 }, call),
  ]);
  return c.html(
    page(
      c,
      'ポイント',
      html`<p class="balance"><strong>${formatNumber(balance.available)}</strong> ポイント</p>
        <p>獲得予定：${formatNumber(balance.pending)}ポイント</p>
        <ul>
          ${balance.expiringSoon.map(({ on, points }) => html`<li>${formatDate(on)}まで：${formatNumber(points)}ポイント</li>`)}
        </ul>
        <h2>履歴</h2>
        <table>
          <thead><tr><th>日付</th><th>内容</th><th class="number">ポイント</th></tr></thead>
          <tbody>
            ${history.items.map(
              ({ at, reason, subject, points }) => html`<tr>
                <td>${formatDate(at)}</td><td>${subject ?? reasons[reason] ?? 'その他'}</td>
                <td class="number">${formatNumber(points)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
        ${pager('/points', {}, history.nextCursor)}
        <h2>月ごとの合計</h2>
        <table>
          <thead><tr><th>月</th><th class="number">獲得</th><th class="number">利用</th><th class="number">失効</th></tr></thead>
          <tbody>
            ${months.items.map(
              ({ month, earned, spent, expired }) => html`<tr>
                <td>${formatMonth(month)}</td><td class="number">${formatNumber(earned)}</td>
                <td class="number">${formatNumber(spent)}</td><td class="number">${formatNumber(expired)}</td>
              </tr>`,
            )}
          </tbody>
        </table>`,
    ),
  );
});
