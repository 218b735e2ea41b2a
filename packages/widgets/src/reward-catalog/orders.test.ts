import type { PortalClient } from '@ikiiki/sdk';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import { card, rewardNames, showCatalog } from '../../test/reward-catalog.js';
import { focused, heading, press, text } from '../../test/wizard.js';

const portal = useMockPortal();

/** Somebody who has just exchanged points for a gift. */
async function withOrder(): Promise<PortalClient> {
  const client = await portal.signedIn();
  await client.session.stepUp({ password: member.password });
  await client.rewards.exchange({ rewardId: 'gift-500', points: 500 });
  return client;
}

const toOrders = () => press('交換履歴を見る').click();
const cancel = () => press(`「${rewardNames.gift}」の交換を取り消す`);

describe('the orders', () => {
  it('tell what, when, for how much, and how far each is', async () => {
    const client = await withOrder();
    showCatalog(client);
    await toOrders();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('交換履歴'));
    const newest = card(rewardNames.gift).first();
    await expect.element(newest.getByText('500ポイント', { exact: true })).toBeVisible();
    await expect.element(newest.getByText(/まで取り消せます$/)).toBeVisible();
    const steps = newest.getByRole('list', { name: 'お手続きの状況' });
    await expect.element(steps.getByRole('listitem')).toHaveAttribute('aria-current', 'step');
    expect(page.getByRole('heading', { level: 3 }).elements()).toHaveLength(4);
  });

  it('come page by page', async () => {
    const client = await withOrder();
    const { exchanges } = client.rewards;
    vi.spyOn(client.rewards, 'exchanges').mockImplementation((input) =>
      exchanges.call(client.rewards, { ...input, limit: 3 }),
    );
    showCatalog(client);
    await toOrders();
    await press('さらに表示する').click();
    await vi.waitFor(() => expect(page.getByRole('heading', { level: 3 }).elements()).toHaveLength(4));
    await vi.waitFor(() => expect(focused()).toBe(page.getByRole('heading', { level: 3 }).elements().at(-1)));
  });

  it('that cannot be loaded can be asked for again', async () => {
    showCatalog(await portal.signedIn());
    await portal.dev.addFault({ operation: 'rewards.exchanges', problem: 'internal', times: 1 });
    await toOrders();
    await press('もう一度試す').click();
    await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  });
});

describe('an exchange that is cancelled', () => {
  it('gives the points back, after a question, and the page hears of it', async () => {
    const client = await withOrder();
    const catalog = showCatalog(client);
    const heard: string[] = [];
    catalog.addEventListener('ikiiki-points-changed', ({ type }) => heard.push(type));
    await toOrders();
    await cancel().click();
    await expect.element(text('500ポイントをお戻しします。')).toBeVisible();
    expect(heard).toEqual([]);
    await press('取り消す').click();
    await expect.element(text('交換を取り消し、500ポイントをお戻ししました。').first()).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe(rewardNames.gift));
    await expect.element(card(rewardNames.gift).getByText('取り消しました').first()).toBeVisible();
    expect(heard).toEqual(['ikiiki-points-changed']);
    expect((await client.points.balance()).available).toBe(2940);
    await expect.element(cancel()).not.toBeInTheDocument();
    await press('商品一覧へ戻る').click();
    await expect.element(text('2,940ポイント').first()).toBeVisible();
  });

  it('by mistake stays: the question can be answered with no', async () => {
    const client = await withOrder();
    showCatalog(client);
    await toOrders();
    await cancel().click();
    await press('取り消さない').click();
    await vi.waitFor(() => expect(focused()).toBe(cancel().element()));
    expect((await client.points.balance()).available).toBe(2440);
  });

  it('over a cut connection is cancelled once, when pressed again', async () => {
    const client = await withOrder();
    showCatalog(client);
    await toOrders();
    await cancel().click();
    await portal.dev.addFault({ operation: 'rewards.cancelExchange', cut: 'after', times: 1 });
    await press('取り消す').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('取り消す').click();
    await expect.element(text('交換を取り消し、500ポイントをお戻ししました。').first()).toBeVisible();
    expect((await client.points.balance()).available).toBe(2940);
  });

  it('too late says so and shows how far it is', async () => {
    const client = await withOrder();
    showCatalog(client);
    await toOrders();
    await cancel().click();
    const cancelExchange = vi.spyOn(client.rewards, 'cancelExchange').mockImplementation(async () => {
      vi.spyOn(client.rewards, 'getExchange').mockImplementation(async ({ exchangeId }) => {
        const { items } = await client.rewards.exchanges();
        const { cancellableUntil: _, ...found } = items.find(({ id }) => id === exchangeId)!;
        return { ...found, state: 'accepted' };
      });
      throw Object.assign(new Error('late'), { code: 'exchange_not_cancellable' });
    });
    await press('取り消す').click();
    await expect.element(text(/手配が始まっているため、取り消せません/)).toBeVisible();
    await expect.element(card(rewardNames.gift).first().getByText('手配しています').first()).toBeVisible();
    expect(cancelExchange).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
  });
});

it('of one member are not shown to the next', async () => {
  const client = await withOrder();
  showCatalog(client);
  await toOrders();
  await expect.element(card(rewardNames.gift).first()).toBeVisible();
  await client.session.logOut();
  const { flow } = await client.session.identify({ loginId: 'family.member' });
  const people = (await portal.dev.people()) as readonly { loginId?: string; password?: string }[];
  const { password = '' } = people.find(({ loginId }) => loginId === 'family.member') ?? {};
  await client.session.logIn({ flow, password });
  await expect.element(heading('商品交換')).toBeVisible();
  await expect.element(text('1,500ポイント').first()).toBeVisible();
  await toOrders();
  await expect.element(text('交換された商品は、まだありません。')).toBeVisible();
});

it.each([
  ['ja', '交換履歴を見る', '取り消す'],
  ['en', 'Your exchanges', 'Cancel it'],
] as const)('axe finds nothing in the orders and in the question (%s)', async (lang, orders, yes) => {
  const catalog = showCatalog(await withOrder(), lang);
  await press(orders).click();
  await page.getByRole('button', { name: /交換を取り消す$|^Cancel the exchange/ }).click();
  await expect.element(press(yes)).toBeVisible();
  expect(await accessibilityFindings(catalog)).toEqual([]);
});
