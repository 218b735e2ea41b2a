import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { card, showArticles, titles } from '../../test/article-list.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { focused, heading, press, text } from '../../test/wizard.js';
import { inEveryZone } from '../../test/zones.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

const open = (title: string) => card(title).getByRole('button', { name: title, exact: true }).click();
const opened = (title: string) => expect.element(heading(title)).toBeVisible();
const neighbour = (label: string, title: string) =>
  page.getByRole('button', { name: `${label} ${title}`, exact: true });
const finish = () => press('読みました');
const ready = (list: Element) =>
  vi.waitFor(() => expect(list.shadowRoot!.querySelector('.ik-reader-end')).not.toBeNull());
const amountOf = (ingredient: string) =>
  page.getByRole('listitem').filter({ hasText: ingredient }).element().querySelector('.ik-amount')
    ?.textContent;

describe('an article', () => {
  it('opens in the place of the list with the focus on its title, and the way back leads to its card', async () => {
    const list = showArticles(await portal.signedIn());
    await press('さらに表示（残り18件）').click();
    await open('画面で疲れた目を休ませる');
    await opened('画面で疲れた目を休ませる');
    await vi.waitFor(() => expect(focused()?.textContent).toBe('画面で疲れた目を休ませる'));
    expect(list.articleId).toBe('eyes');
    await press('一覧へ戻る').click();
    await vi.waitFor(() => expect(focused()?.classList.contains('ik-open')).toBe(true));
    expect(focused()?.textContent).toBe('画面で疲れた目を休ませる');
    await expect.element(press('さらに表示（残り6件）')).toBeVisible();
    expect(list.articleId).toBeUndefined();
  });

  it('leads to the next and the one before, and from there back to the card of the last', async () => {
    showArticles(await portal.signedIn());
    await open(titles.nabe);
    await neighbour('次の記事', titles.bathing).click();
    await opened(titles.bathing);
    await neighbour('次の記事', titles.sleep).click();
    await opened(titles.sleep);
    await neighbour('前の記事', titles.bathing).click();
    await opened(titles.bathing);
    await press('一覧へ戻る').click();
    await vi.waitFor(() => expect(focused()?.classList.contains('ik-open')).toBe(true));
    expect(focused()?.textContent).toBe(titles.bathing);
  });

  it('leads from the last that is listed to the first of the next page', async () => {
    showArticles(await portal.signedIn());
    await open('健診の結果は、ここを見る');
    await neighbour('次の記事', 'ほうれん草としめじのごまあえ').click();
    await opened('ほうれん草としめじのごまあえ');
    await press('一覧へ戻る').click();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('ほうれん草としめじのごまあえ'));
  });

  it('a link to one opens it, also one that is far down; a link to one that is gone says so', async () => {
    const list = showArticles(await portal.signedIn(), { articleId: 'recipe-apple-yogurt' });
    await opened('りんごとくるみのヨーグルト');
    list.articleId = 'coming-new-year';
    await expect.element(text('この記事は、掲載が終わったか、見つかりませんでした。')).toBeVisible();
    await press('一覧へ戻る').click();
    await expect.element(card(titles.nabe)).toBeVisible();
  });

  it('that could not be had is asked for again', async () => {
    const client = await portal.signedIn();
    await portal.dev.addFault({ operation: 'articles.get', problem: 'internal', times: 1 });
    showArticles(client, { articleId: 'sleep' });
    await press('もう一度試す').click();
    await opened(titles.sleep);
  });

  it('is put aside where it is read, and the list knows it', async () => {
    showArticles(await portal.signedIn(), { articleId: 'sleep' });
    await press(`「${titles.sleep}」を保存`).click();
    await expect.element(press(`「${titles.sleep}」を保存`)).toHaveAttribute('aria-pressed', 'true');
    await press('一覧へ戻る').click();
    await expect.element(press(`「${titles.sleep}」を保存`)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('saying that it was read', () => {
  it('opening alone says nothing; the button at the end brings the points once, and tells the page', async () => {
    const client = await portal.signedIn();
    const changes = vi.fn();
    document.addEventListener('ikiiki-points-changed', changes);
    const list = showArticles(client, { articleId: 'sleep' });
    await expect.element(text('10ポイントが付きます。')).toBeVisible();
    expect((await client.articles.get({ articleId: 'sleep' })).readAt).toBeUndefined();
    const { available } = await client.points.balance();
    finish().element().focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(text('2026年11月22日に読みました。ポイント獲得済みです。')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('10ポイントを獲得しました。');
    await vi.waitFor(() => expect(focused()?.classList.contains('ik-reader-status')).toBe(true));
    expect(finish().elements()).toHaveLength(0);
    expect(changes).toHaveBeenCalledOnce();
    expect((await client.points.balance()).available).toBe(available + 10);
    await press('一覧へ戻る').click();
    await expect.element(card(titles.sleep).getByText('ポイント獲得済み')).toBeVisible();
    await expect.element(text('今日は、あと1記事でポイントが付きます。')).toBeVisible();
    document.removeEventListener('ikiiki-points-changed', changes);
    expect(list.isConnected).toBe(true);
  });

  it('beyond the day’s articles it says before that no points come, and when they will', async () => {
    const client = await portal.signedIn();
    for (const articleId of ['walking', 'stress']) await client.articles.markRead({ articleId });
    const changes = vi.fn();
    document.addEventListener('ikiiki-points-changed', changes);
    const list = showArticles(client, { articleId: 'sleep' });
    await expect.element(text(/明日以降にもう一度押すとポイントが付きます。/)).toBeVisible();
    await finish().click();
    await expect.element(text(/に読みました。今日の分のポイントは、すべて付きました。/)).toBeVisible();
    expect(finish().elements()).toHaveLength(0);
    expect(changes).not.toHaveBeenCalled();
    document.removeEventListener('ikiiki-points-changed', changes);
    list.remove();

    await portal.dev.advance({ hours: 24 });
    showArticles(await portal.signedIn(), { articleId: 'sleep' });
    await expect.element(text('もう一度押すと、10ポイントが付きます。')).toBeVisible();
    await finish().click();
    await expect.element(text('2026年11月22日に読みました。ポイント獲得済みです。')).toBeVisible();
  });

  it('what brings no points is read without a word of them', async () => {
    showArticles(await portal.signedIn(), { articleId: 'recipe-somen' });
    await expect.element(text('最後まで読んだら、押してください。')).toBeVisible();
    await finish().click();
    await expect.element(text('2026年11月22日に読みました。')).toBeVisible();
    expect(text(/ポイント/).elements()).toHaveLength(0);
  });

  it('that fails says so above the button, which is still there', async () => {
    showArticles(await portal.signedIn(), { articleId: 'sleep' });
    await expect.element(finish()).toBeVisible();
    await portal.dev.addFault({ operation: 'articles.markRead', problem: 'internal', times: 1 });
    await finish().click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await finish().click();
    await expect.element(text('ポイント獲得済みです。')).toBeVisible();
  });
});

it('an answer for somebody who has left meanwhile changes nothing for whoever is here now', async () => {
  const client = await portal.signedIn();
  const changes = vi.fn();
  document.addEventListener('ikiiki-points-changed', changes);
  let answer = () => {};
  const late = new Promise<Awaited<ReturnType<typeof client.articles.markRead>>>((resolve) => {
    const readAt = '2026-11-22T00:00:00.000Z';
    answer = () => resolve({ readAt, paidAt: readAt, paidPoints: 10, payingToday: 1 });
  });
  vi.spyOn(client.articles, 'markRead').mockReturnValueOnce(late);
  const list = showArticles(client, { articleId: 'sleep' });
  await finish().click();
  await client.session.logOut();
  await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
  const { flow } = await client.session.identify({ loginId: 'family.member' });
  await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
  expect(list.articleId).toBeUndefined();
  list.articleId = 'sleep';
  await ready(list);
  answer();
  await late;
  await list.updateComplete;
  await expect.element(finish()).toBeVisible();
  await expect.element(text('10ポイントが付きます。')).toBeVisible();
  expect(changes).not.toHaveBeenCalled();
  document.removeEventListener('ikiiki-points-changed', changes);
});

describe('a recipe', () => {
  it('is told for another number of people: amounts change, words and what a serving has stay', async () => {
    showArticles(await portal.signedIn(), { articleId: 'recipe-chicken-nabe' });
    await opened(titles.nabe);
    expect([amountOf('鶏ひき肉'), amountOf('片栗粉'), amountOf('七味唐辛子')]).toEqual([
      '200g',
      '大さじ1',
      '適量',
    ]);
    const more = press('1人分増やす');
    more.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(text('3人分').first()).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('材料を3人分にしました。');
    expect(focused()).toBe(more.element());
    expect([amountOf('鶏ひき肉'), amountOf('片栗粉'), amountOf('七味唐辛子')]).toEqual([
      '300g',
      '大さじ1と1/2',
      '適量',
    ]);
    await expect.element(text('298kcal').last()).toBeVisible();
    for (let people = 3; people > 1; people -= 1) await press('1人分減らす').click();
    await expect.element(press('1人分減らす')).toHaveAttribute('aria-disabled', 'true');
    (press('1人分減らす').element() as HTMLElement).click();
    expect(amountOf('鶏ひき肉')).toBe('100g');
  });

  it('names its allergens, numbers its steps, and says what a serving has', async () => {
    showArticles(await portal.signedIn(), { articleId: 'recipe-chicken-nabe' });
    await expect.element(text('アレルギーの原因となる食品：小麦、鶏肉、大豆')).toBeVisible();
    const steps = page.getByRole('region', { name: '作り方' }).getByRole('listitem');
    expect(steps.elements()).toHaveLength(5);
    for (const [name, value] of [
      ['エネルギー', '298kcal'],
      ['食塩相当量', '1.4g'],
      ['野菜', '240g'],
    ]) {
      await expect.element(page.getByRole('term').filter({ hasText: name! })).toBeVisible();
      await expect.element(page.getByRole('definition').filter({ hasText: value! })).toBeVisible();
    }
  });

  it('stands in two columns where there is room, in one where there is not', async () => {
    await page.viewport(1280, 900);
    const list = showArticles(await portal.signedIn(), { articleId: 'recipe-chicken-nabe' });
    await ready(list);
    const left = (selector: string) => list.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.ik-recipe-main')).toBeGreaterThan(left('.ik-recipe-side') + 200);
    await page.viewport(414, 896);
    await vi.waitFor(() => expect(left('.ik-recipe-main')).toBe(left('.ik-recipe-side')));
  });
});

inEveryZone(() => {
  it('an article is of its day in Japan', async () => {
    const client = await portal.signedIn();
    const article = await client.articles.get({ articleId: 'sleep' });
    vi.spyOn(client.articles, 'get').mockResolvedValue({
      ...article,
      publishedAt: '2026-03-31T15:00:00.000Z',
      readAt: '2026-12-31T14:59:59.000Z',
      paidAt: '2026-12-31T14:59:59.000Z',
    });
    showArticles(client, { articleId: 'sleep' });
    await expect.element(text('2026年4月1日掲載')).toBeVisible();
    await expect.element(text('2026年12月31日に読みました。')).toBeVisible();
  });
});

it.each([
  ['ja', 'checkup-values'],
  ['en', 'checkup-values'],
  ['ja', 'recipe-chicken-nabe'],
  ['en', 'recipe-chicken-nabe'],
] as const)('axe finds nothing (%s, %s)', async (lang, articleId) => {
  const list = showArticles(await portal.signedIn(), { lang, articleId });
  await ready(list);
  expect(await accessibilityFindings(list)).toEqual([]);
});
