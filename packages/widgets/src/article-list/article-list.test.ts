import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { card, showArticles, titles } from '../../test/article-list.js';
import { composeAndConfirm } from '../../test/ime.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

const cardTitles = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((title) => title.textContent?.trim());
const shown = (title: string) => expect.element(card(title)).toBeVisible();

describe('the list', () => {
  it('tells what each is, how long it takes, what it brings, and what was read', async () => {
    showArticles(await portal.signedIn());
    await shown(titles.bathing);
    await expect.element(text('今日は、あと2記事でポイントが付きます。')).toBeVisible();
    await expect.element(card(titles.bathing).getByText('季節・感染症')).toBeVisible();
    await expect.element(card(titles.bathing).getByText('10ポイント')).toBeVisible();
    await expect.element(card(titles.bathing).getByText(/^読むめやす \d分$/)).toBeVisible();
    await expect.element(card(titles.salt).getByText('読みました')).toBeVisible();
    await expect.element(card(titles.salt).getByText('ポイント獲得済み')).toBeVisible();
    for (const fact of ['調理 30分', '1人分 298kcal', '食塩 1.4g'])
      await expect.element(card(titles.nabe).getByText(fact)).toBeVisible();
  });

  it('comes page by page, each once; the focus goes to the first new one', async () => {
    showArticles(await portal.signedIn());
    await press('さらに表示（残り18件）').click();
    await press('さらに表示（残り6件）').click();
    await expect.element(text('記事は以上です。')).toBeVisible();
    expect(new Set(cardTitles()).size).toBe(30);
    await vi.waitFor(() => expect(focused()?.textContent).toBe(cardTitles()[24]));
  });

  it('a page that fails to come is told at the button, and comes at the next press', async () => {
    showArticles(await portal.signedIn());
    await shown(titles.nabe);
    await portal.dev.addFault({ operation: 'articles.list', problem: 'internal', times: 1 });
    await press('さらに表示（残り18件）').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('さらに表示（残り18件）').click();
    await expect.element(press('さらに表示（残り6件）')).toBeVisible();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });
});

describe('narrowing down', () => {
  it('finds by words of every width and kana; the Enter of a Japanese input method sends nothing', async () => {
    const client = await portal.signedIn();
    const asked = vi.spyOn(client.articles, 'list');
    showArticles(client);
    await shown(titles.nabe);
    field('キーワード').element().focus();
    await composeAndConfirm('トマト');
    expect(asked).toHaveBeenCalledTimes(1);
    await expect.element(field('キーワード')).toHaveValue('トマト');
    await userEvent.keyboard('{Enter}');
    await shown('トマトと卵のふんわり炒め');
    await field('キーワード').fill('ｈｂａ１ｃ');
    await press('検索').click();
    await expect.element(text('1件あります。').first()).toBeVisible();
    expect(cardTitles()).toEqual(['健診の結果は、ここを見る']);
    await expect.element(field('キーワード')).toHaveValue('ｈｂａ１ｃ');
  });

  it('that finds nothing says so, and leads back to all with the focus where one types', async () => {
    showArticles(await portal.signedIn());
    await field('キーワード').fill('％％');
    await press('検索').click();
    await expect.element(text('当てはまる記事はありません。').first()).toBeVisible();
    await press('しぼり込みをやめる').click();
    await shown(titles.nabe);
    await expect.element(field('キーワード')).toHaveValue('');
    await vi.waitFor(() => expect(focused()?.id).toBe('search'));
  });

  it('by category, by what was put aside, by what is new; a choice takes effect at once', async () => {
    showArticles(await portal.signedIn());
    await field('分類').selectOptions('レシピ');
    await expect.element(text('12件あります。').first()).toBeVisible();
    field('保存した記事だけ').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(text('2件あります。').first()).toBeVisible();
    expect(cardTitles()).toEqual([titles.salmon, '大豆とひじきの炊き込みごはん']);
    await field('保存した記事だけ').click();
    await field('まだ読んでいない記事だけ').click();
    await expect.element(text('11件あります。').first()).toBeVisible();
  });

  it('that fails keeps what was typed, and can be tried again', async () => {
    showArticles(await portal.signedIn());
    await shown(titles.nabe);
    await portal.dev.addFault({ operation: 'articles.list', problem: 'internal', times: 1 });
    await field('キーワード').fill('減塩');
    await press('検索').click();
    await press('もう一度試す').click();
    await shown(titles.salt);
    await expect.element(field('キーワード')).toHaveValue('減塩');
  });

  it('the newest question counts, whichever answer comes first', async () => {
    const client = await portal.signedIn();
    showArticles(client);
    await shown(titles.nabe);
    await portal.dev.addFault({ operation: 'articles.list', delayMs: 400, times: 1 });
    await field('分類').selectOptions('睡眠');
    await field('分類').selectOptions('運動');
    await shown('今より10分、多く歩く');
    await vi.waitFor(() => expect(cardTitles()).toEqual(['今より10分、多く歩く']));
    await expect.element(field('分類')).toHaveValue('exercise');
  });
});

describe('putting aside', () => {
  it('is a toggle that keeps its name and the focus, and is kept by the portal', async () => {
    const client = await portal.signedIn();
    showArticles(client);
    const toggle = press(`「${titles.bathing}」を保存`);
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
    toggle.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('status')).toHaveTextContent('保存しました。');
    expect(focused()).toBe(toggle.element());
    expect((await client.articles.get({ articleId: 'bathing' })).saved).toBe(true);
    await userEvent.keyboard(' ');
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');
    expect((await client.articles.get({ articleId: 'bathing' })).saved).toBe(false);
  });

  it('that fails says so at its card, and stays as it was', async () => {
    showArticles(await portal.signedIn());
    await shown(titles.bathing);
    await portal.dev.addFault({ operation: 'articles.save', problem: 'internal', times: 1 });
    await press(`「${titles.bathing}」を保存`).click();
    await expect.element(card(titles.bathing).getByRole('alert')).toBeVisible();
    await expect.element(press(`「${titles.bathing}」を保存`)).toHaveAttribute('aria-pressed', 'false');
  });

  it('what is taken out stays under the finger until the list is asked for again', async () => {
    showArticles(await portal.signedIn());
    await field('保存した記事だけ').click();
    await expect.element(text('3件あります。').first()).toBeVisible();
    await press(`「${titles.salmon}」を保存`).click();
    await expect.element(press(`「${titles.salmon}」を保存`)).toHaveAttribute('aria-pressed', 'false');
    await shown(titles.salmon);
  });
});

describe('S-X5: hostile contents', () => {
  it('nothing runs, nothing becomes markup, and only harmless links are left, which say where they lead', async () => {
    await portal.dev.reset('hostile');
    const client = await portal.signedIn();
    const list = showArticles(client);
    const root = list.shadowRoot!;
    for await (const { id, title } of client.articles.list({ limit: 100 })) {
      list.articleId = id;
      await vi.waitFor(() => {
        expect(root.querySelector('.ik-reader-end')).not.toBeNull();
        expect(root.querySelector('.ik-heading')?.textContent).toContain(title.trim());
        expect(list.matches(':state(ready)')).toBe(true);
      });
      expect(
        root.querySelector(
          'script, iframe, object, embed, form, base, meta, math, ikiiki-embed, [onerror], [onload], [srcdoc]',
        ),
      ).toBeNull();
      for (const link of root.querySelectorAll('a')) {
        expect(link.protocol).toMatch(/^(https|mailto|tel):$/);
        if (link.protocol !== 'https:') continue;
        expect(link.rel).toBe('noopener noreferrer');
        expect(link.textContent).toContain(`外部サイト ${link.host}`);
      }
      for (const picture of root.querySelectorAll('img'))
        expect(picture.src).toMatch(/^http:\/\/localhost\/media\//);
    }
    expect((globalThis as { hacked?: unknown }).hacked).toBeUndefined();
  }, 60_000);
});

describe('who sees them', () => {
  it('nobody without a login', async () => {
    showArticles(portal.newClient());
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toHaveAttribute('href', '/login');
  });

  it('nobody on a page of another origin that the society has not declared trusted', async () => {
    const list = showArticles(await portal.signedIn(), { trusted: false });
    await vi.waitFor(() => expect(list.matches(':state(error)')).toBe(true));
    expect(list.shadowRoot!.querySelector('.ik-card')).toBeNull();
  });

  it('whoever logs in after somebody else sees nothing of what that member filtered or opened', async () => {
    const client = await portal.signedIn();
    const list = showArticles(client);
    await field('保存した記事だけ').click();
    await expect.element(text('3件あります。').first()).toBeVisible();
    await client.session.logOut();
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
    const { flow } = await client.session.identify({ loginId: 'family.member' });
    await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
    await shown(titles.nabe);
    await expect.element(field('保存した記事だけ')).not.toBeChecked();
    await expect.element(press(`「${titles.salmon}」を保存`)).toHaveAttribute('aria-pressed', 'false');
    expect(list.isConnected).toBe(true);
  });
});

describe('for everybody', () => {
  it.each(['ja', 'en'] as const)('axe finds nothing in the list (%s)', async (lang) => {
    const list = showArticles(await portal.signedIn(), { lang });
    await expect.element(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
    expect(await accessibilityFindings(list)).toEqual([]);
  });

  it('of a category that only a newer portal knows stands under その他', async () => {
    const client = await portal.signedIn();
    const [first] = (await client.articles.list({ limit: 1 })).items;
    vi.spyOn(client.articles, 'list').mockImplementation((async () => ({
      items: [{ ...first, category: 'space_food' }],
      total: 1,
      payingToday: 0,
    })) as never);
    showArticles(client);
    await expect.element(card(titles.nabe).getByText('その他', { exact: true })).toBeVisible();
    await expect.element(text('今日の分のポイントは、すべて付きました。')).toBeVisible();
  });

  it('nothing is cut off at 320 px, in the list and in what is opened', async () => {
    await page.viewport(320, 640);
    const list = showArticles(await portal.signedIn());
    await shown(titles.nabe);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const [id, title] of [
      ['recipe-chicken-nabe', titles.nabe],
      ['checkup-values', '健診の結果は、ここを見る'],
    ] as const) {
      list.articleId = id;
      await expect.element(heading(title)).toBeVisible();
      await vi.waitFor(() => expect(list.shadowRoot!.querySelector('.ik-reader-end')).not.toBeNull());
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    }
    await page.viewport(414, 896);
  });
});
