import { Hono } from 'hono';
import { html } from 'hono/html';
import { type AppContext, type AppEnv, type Html, portalOf } from './context.ts';
import type { Explanation } from './errors.ts';
import { formatNumber, formatTime } from './format.ts';
import { alert, page, pager, passwordField } from './layout.ts';
import { changeable, newOrder, type Order, orderFields, readOrder, sameOrder } from './order.ts';

const states: Readonly<Record<string, string>> = {
  requested: '受付済み',
  accepted: '手配中',
  shipped: '発送済み',
  completed: '完了',
  cancelled: '取り消し済み',
};

export const rewards = new Hono<AppEnv>();

rewards.get('/', async (c) => {
  const cursor = c.req.query('cursor') || undefined;
  const { items, nextCursor } = await portalOf(c).rewards.list({ cursor }, c.var.call);
  return c.html(
    page(
      c,
      '商品交換',
      html`<ul>
          ${items.map(
            ({ id, name, points, stock }) => html`<li>
              <a href="/rewards/${id}">${name}</a> ${formatNumber(points)}ポイント ${stock === 0 && '（品切れ）'}
            </li>`,
          )}
        </ul>
        ${pager('/rewards', {}, nextCursor)}`,
    ),
  );
});

rewards.get('/:rewardId', async (c) => {
  const reward = await portalOf(c).rewards.get(c.req.param(), c.var.call);
  return c.html(
    page(
      c,
      reward.name,
      html`<p>${reward.description}</p>
        <p>${formatNumber(reward.points)}ポイント</p>
        <form method="post" action="/exchanges">
          ${orderFields(newOrder(reward))} <button>交換する</button>
        </form>`,
    ),
  );
});

export const exchanges = new Hono<AppEnv>();

/** The form of an exchange that did not go through, where the member can do something about it. */
function orderAgain(c: AppContext, order: Order, problem: Explanation): Html | undefined {
  const form = (title: string, fields: (Html | Html[])[]) =>
    page(c, title, html`${alert(problem)}<form method="post" action="/exchanges">${fields}</form>`);
  if (problem.code === 'step_up_required' || problem.code === 'step_up_failed') {
    return form('ご本人の確認', [sameOrder(order), passwordField(), html`<button>交換する</button>`]);
  }
  if (problem.code === 'validation_failed') {
    return form('お届け先のご確認', [
      orderFields(changeable(order), problem),
      html`<button>交換する</button>`,
    ]);
  }
  // The answer may have been lost after all was done: the same key gets it, and spends nothing again.
  if (problem.retryable) {
    return form('もう一度お試しください', [sameOrder(order), html`<button>もう一度試す</button>`]);
  }
  return undefined;
}

exchanges.post('/', async (c) => {
  const { password, ...form } = await c.req.parseBody();
  const { key, ...input } = readOrder(form);
  c.set('returnTo', `/rewards/${encodeURIComponent(input.rewardId)}`);
  c.set('showAgain', (problem) => orderAgain(c, { key, ...input }, problem));
  const portal = portalOf(c);
  const { call } = c.var;
  if (typeof password === 'string') await portal.session.stepUp({ password }, call);
  const { id } = await portal.rewards.exchange(input, { ...call, idempotencyKey: key });
  return c.redirect(`/exchanges/${id}`, 303);
});

exchanges.get('/', async (c) => {
  const cursor = c.req.query('cursor') || undefined;
  const { items, nextCursor } = await portalOf(c).rewards.exchanges({ cursor }, c.var.call);
  return c.html(
    page(
      c,
      '交換履歴',
      html`<ul>
          ${items.map(
            ({ id, rewardName, points, state }) => html`<li>
              <a href="/exchanges/${id}">${rewardName}</a> ${formatNumber(points)}ポイント ${states[state] ?? '手続き中'}
            </li>`,
          )}
        </ul>
        ${pager('/exchanges', {}, nextCursor)}`,
    ),
  );
});

exchanges.get('/:exchangeId', async (c) => {
  const exchange = await portalOf(c).rewards.getExchange(c.req.param(), c.var.call);
  const { id, rewardName, points, steps, shipTo, cancellableUntil } = exchange;
  return c.html(
    page(
      c,
      rewardName,
      html`<p>${formatNumber(points)}ポイント</p>
        <ol>${steps.map(({ state, at }) => html`<li>${states[state] ?? '手続き中'} ${formatTime(at)}</li>`)}</ol>
        ${shipTo && html`<p>お届け先：〒${shipTo.postalCode} ${shipTo.address} ${shipTo.name} 様</p>`}
        ${
          cancellableUntil !== undefined &&
          html`<form method="post" action="/exchanges/${id}/cancellation">
            <p>${formatTime(cancellableUntil)}まで取り消せます。</p> <button>交換を取り消す</button>
          </form>`
        }`,
    ),
  );
});

exchanges.post('/:exchangeId/cancellation', async (c) => {
  const { exchangeId } = c.req.param();
  c.set('returnTo', `/exchanges/${encodeURIComponent(exchangeId)}`);
  await portalOf(c).rewards.cancelExchange({ exchangeId }, c.var.call);
  return c.redirect(`/exchanges/${encodeURIComponent(exchangeId)}`, 303);
});
