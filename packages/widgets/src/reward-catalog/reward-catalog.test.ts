import type { PortalClient } from '@ikiiki/sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { card, choose, rewardNames, showCatalog } from '../../test/reward-catalog.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

async function loggedInAs(id: string): Promise<PortalClient> {
  const people = (await portal.dev.people()) as readonly { id: string; loginId: string; password: string }[];
  const { loginId, password } = people.find((person) => person.id === id)!;
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const cardNames = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((name) => name.textContent);

describe('the rewards', () => {
  it('are told with price, delivery and the points there are', async () => {
    showCatalog(await portal.signedIn());
    await expect.element(text('2,940ポイント').first()).toBeVisible();
    const towel = card(rewardNames.towel);
    await expect.element(towel.getByText('600ポイント')).toBeVisible();
    await expect.element(towel.getByText('ご指定の住所へお届けします（10日ほど）')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'ポイントの履歴へ' }))
      .toHaveAttribute('href', '/points');
  });

  it('that are few or gone say so in words, and those out of reach by how much', async () => {
    showCatalog(await portal.signedIn());
    await press('さらに表示する').click();
    await expect.element(card(rewardNames.lastOne).getByText('残り1点')).toBeVisible();
    await expect.element(card('体組成計').getByText('品切れ', { exact: true })).toBeVisible();
    await expect.element(card('上腕式血圧計').getByText('あと1,560ポイントで交換できます')).toBeVisible();
    expect(card('体組成計').getByRole('button').elements()).toHaveLength(0);
  });

  it('come page by page; the focus goes to the first new one', async () => {
    showCatalog(await portal.signedIn());
    await expect.element(text('12件を表示しています（続きがあります）').first()).toBeVisible();
    await press('さらに表示する').click();
    await expect.element(text('18件の商品があります').first()).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe(cardNames()[12]));
    await expect.element(press('さらに表示する')).not.toBeInTheDocument();
  });

  it('are chosen by category, and the number of them is said', async () => {
    const catalog = showCatalog(await portal.signedIn());
    await field('商品の種類').selectOptions('食品');
    await expect.element(text('3件の商品があります').first()).toBeVisible();
    expect(cardNames()).toContain('有機ほうじ茶 3袋');
    await vi.waitFor(() =>
      expect(catalog.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('3件の商品があります'),
    );
  });

  it('can be narrowed to what the points reach for, by keyboard', async () => {
    const asked = await portal.signedIn();
    showCatalog(asked);
    await field('商品の種類').selectOptions('家電・健康機器');
    await expect.element(card('体組成計')).toBeVisible();
    field('いまのポイントで交換できるもの').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(text('2件の商品があります').first()).toBeVisible();
    expect(cardNames()).toEqual([rewardNames.lastOne, '活動量計（腕時計型）']);
  });

  it('of a category that only a newer portal knows stand under その他', async () => {
    const client = await portal.signedIn();
    const [known, strange] = (await client.rewards.list()).items;
    vi.spyOn(client.rewards, 'list').mockImplementation((async () => ({
      items: [known, { ...strange, category: 'moon_trips' }],
    })) as never);
    showCatalog(client);
    await expect.element(card(strange!.name).getByText('その他', { exact: true })).toBeVisible();
    await field('商品の種類').selectOptions('その他');
    await expect.element(text('1件の商品があります').first()).toBeVisible();
    expect(cardNames()).toEqual([strange!.name]);
  });

  it('that could not be loaded can be asked for again, and another choice is not lost', async () => {
    showCatalog(await portal.signedIn());
    await expect.element(card(rewardNames.towel)).toBeVisible();
    await portal.dev.addFault({ operation: 'rewards.list', problem: 'internal', times: 1 });
    await field('商品の種類').selectOptions('寄付');
    await press('もう一度試す').click();
    await expect.element(card(rewardNames.donation)).toBeVisible();
    await expect.element(field('商品の種類')).toHaveValue('donation');
  });

  it('that there are none of are told, with the points and the orders still there', async () => {
    const client = await portal.signedIn();
    vi.spyOn(client.rewards, 'list').mockImplementation((async () => ({ items: [] })) as never);
    const catalog = showCatalog(client);
    await expect.element(text('いま交換できる商品はありません')).toBeVisible();
    expect(catalog.matches(':state(empty)')).toBe(true);
    await expect.element(press('交換履歴を見る')).toBeVisible();
  });
});

describe('the way back', () => {
  it('leads to the same place in the list', async () => {
    showCatalog(await portal.signedIn());
    await choose(rewardNames.towel);
    await expect.element(heading('交換内容の確認')).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('交換内容の確認'));
    await press('商品一覧へ戻る').click();
    await vi.waitFor(() =>
      expect(focused()?.getAttribute('aria-label')).toBe(`「${rewardNames.towel}」の交換に進む`),
    );
  });

  it('leads from the orders to the list', async () => {
    showCatalog(await portal.signedIn());
    await press('交換履歴を見る').click();
    await expect.element(heading('交換履歴')).toBeVisible();
    await press('商品一覧へ戻る').click();
    await expect.element(heading('商品交換')).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe('交換履歴を見る'));
  });
});

describe('who sees them', () => {
  it('nobody without a login', async () => {
    showCatalog(portal.newClient());
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toHaveAttribute('href', '/login');
  });

  it.each([
    ['joined-registered', 'not-open'],
    ['left-registered', 'error'],
  ])('%s is told why not', async (person, state) => {
    const catalog = showCatalog(await loggedInAs(person));
    await vi.waitFor(() => expect(catalog.matches(`:state(${state})`)).toBe(true));
    expect(press('もう一度試す').elements()).toHaveLength(0);
  });
});

describe('for everybody', () => {
  it.each(['ja', 'en'] as const)('axe finds nothing in the list (%s)', async (lang) => {
    const catalog = showCatalog(await portal.signedIn(), lang);
    await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(await accessibilityFindings(catalog)).toEqual([]);
  });

  it('nothing is cut off at 320 px', async () => {
    await page.viewport(320, 640);
    const catalog = showCatalog(await portal.signedIn());
    await expect.element(card(rewardNames.towel)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await choose(rewardNames.towel);
    await expect.element(heading('交換内容の確認')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await press('商品一覧へ戻る').click();
    await press('交換履歴を見る').click();
    await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(catalog.isConnected).toBe(true);
    await page.viewport(414, 896);
  });
});
