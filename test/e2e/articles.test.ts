import AxeBuilder from '@axe-core/playwright';
import { devClient } from '@ikiiki/mock-server/testing';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { heardBy, hearMessages, overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { desktop, phone, setScene } from './support/scene.js';
import { field, frameOf, logIn, member, type Place, press, seen, seesNickname } from './support/screens.js';

const sleep = '睡眠は、足りていますか';
const tomatoEgg = 'トマトと卵のふんわり炒め';

const scene = setScene();
let page: Page;
let trouble: string[];

async function openPage(device: BrowserContextOptions = desktop): Promise<void> {
  page = await scene.newPage(device);
  trouble = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
}

/** Logs in on the society's page, and goes to the articles. */
async function enter(fragment = ''): Promise<void> {
  await page.goto(`${scene.stage.portalUrl}/login`);
  await logIn(page, member);
  await seesNickname(page, member);
  await page.goto(`${scene.stage.portalUrl}/articles${fragment}`);
}

const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true, level: 2 });
const opener = (place: Place, title: string) =>
  place.getByRole('heading', { level: 3 }).getByRole('button', { name: title, exact: true });
const points = async () => {
  await page.goto(`${scene.stage.portalUrl}/points`);
  return (
    await page
      .getByText(/^\s*2,9\d0/)
      .first()
      .innerText()
  ).trim();
};

describe('on the society’s page', () => {
  it('by touch at 360 px: searches, cooks for more, comes back to the same card, reads for points', async () => {
    await openPage(phone);
    await enter();
    await field(page, 'キーワード').fill('とまと');
    await page.getByRole('button', { name: '検索', exact: true }).tap();
    await opener(page, tomatoEgg).tap();
    await heading(page, tomatoEgg).waitFor();
    expect(page.url()).toContain('#article=recipe-tomato-egg');
    await page.getByRole('button', { name: '1人分増やす' }).tap();
    await seen(page, '3人分');
    await seen(page, '4と1/2個');
    await page.getByRole('button', { name: `「${tomatoEgg}」を保存` }).tap();
    await page.goBack();
    await opener(page, tomatoEgg).waitFor();
    expect(page.url()).toBe(`${scene.stage.portalUrl}/articles`);
    await expect.poll(() => opener(page, tomatoEgg).evaluate((own) => own.matches(':focus'))).toBe(true);
    expect(await field(page, 'キーワード').inputValue()).toBe('とまと');
    expect(
      await page.getByRole('button', { name: `「${tomatoEgg}」を保存` }).getAttribute('aria-pressed'),
    ).toBe('true');
    await page.goForward();
    await heading(page, tomatoEgg).waitFor();
    await page.goBack();
    await opener(page, tomatoEgg).waitFor();

    await page.getByRole('button', { name: 'しぼり込みをやめる' }).tap();
    await opener(page, sleep).tap();
    await page.getByRole('button', { name: '読みました', exact: true }).tap();
    await seen(page, 'ポイント獲得済みです。');
    expect(await overflowOf(page)).toBe(0);
    expect(await points()).toContain('2,950');
    expect(trouble).toEqual([]);
  });

  it('by keyboard alone: from the search to the end of an article and back', async () => {
    await openPage();
    await enter();
    await tabTo(page, field(page, 'キーワード'));
    await page.keyboard.type('寝酒');
    await page.keyboard.press('Enter');
    await seen(page, '1件あります。');
    await pressByTab(page, opener(page, sleep));
    await expect.poll(() => heading(page, sleep).evaluate((own) => own.matches(':focus'))).toBe(true);
    await tabTo(page, page.getByRole('button', { name: '読みました', exact: true }));
    await page.keyboard.press('Space');
    await seen(page, 'ポイント獲得済みです。');
    await pressByTab(page, page.getByRole('button', { name: '一覧へ戻る' }));
    await expect.poll(() => opener(page, sleep).evaluate((own) => own.matches(':focus'))).toBe(true);
    await tabTo(page, page.getByRole('button', { name: `「${sleep}」を保存` }));
    await page.keyboard.press('Space');
    await page.locator('[aria-pressed="true"]').waitFor();
    expect(await whatThePageKeeps(page)).not.toContain('寝酒');
  });

  it('a link to a recipe opens it, and it is printed without buttons', async () => {
    await openPage();
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await enter('#article=recipe-tomato-egg');
    await heading(page, tomatoEgg).waitFor();
    await press(page, '印刷する');
    await page.locator('html[data-printed]').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const name of ['一覧へ戻る', '印刷する', '1人分増やす', '読みました'])
      expect(await page.getByRole('button', { name, exact: true }).isVisible(), name).toBe(false);
    await seen(page, 'トマトは一口大のくし形に');
    await page.emulateMedia({ media: 'screen' });
    await press(page, '一覧へ戻る');
    await opener(page, sleep).waitFor();
    expect(page.url()).toBe(`${scene.stage.portalUrl}/articles`);
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
    [320, 'dark'],
  ] as const)(
    'stands without a fault at %i px, %s: the list, an article, a recipe',
    async (width, scheme) => {
      await openPage({ viewport: { width, height: 900 }, colorScheme: scheme });
      await enter();
      const faults = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const wide = await overflowOf(page);
        return [...violations.map(({ id }) => id), ...(wide > 0 ? [`${wide} px too wide`] : []), ...trouble];
      };
      await opener(page, sleep).waitFor();
      expect(await faults()).toEqual([]);
      for (const [id, text] of [
        ['checkup-values', 'HDLコレステロール'],
        ['recipe-chicken-nabe', '薄口しょうゆ'],
      ]) {
        await page.goto(`${scene.stage.portalUrl}/articles#article=${id}`);
        await seen(page, text ?? '');
        expect(await faults(), id).toEqual([]);
      }
    },
  );

  it('S-X5: texts that try to do harm are read as texts', async () => {
    await devClient(scene.stage.portalUrl).reset('hostile');
    await openPage();
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.context().on('request', (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(scene.stage.portalUrl))
        trouble.push(request.url());
    });
    await page.goto(`${scene.stage.portalUrl}/login`);
    await logIn(page, member);
    await page.getByText('こんにちは').waitFor();
    await page.goto(`${scene.stage.portalUrl}/articles`);
    await seen(page, '<img src=x onerror');
    for (const id of ['hostile-links', ...Array.from({ length: 23 }, (_, index) => `hostile-${index}`)]) {
      await page.goto(`${scene.stage.portalUrl}/articles#article=${id}`);
      await page.getByRole('button', { name: '読みました', exact: true }).waitFor();
      const harm = await page
        .locator('ikiiki-article-list')
        .evaluate(({ shadowRoot }) =>
          [
            ...(shadowRoot?.querySelectorAll('script, iframe, object, embed, math, base, meta, style') ?? []),
          ].map(({ outerHTML }) => outerHTML),
        );
      expect(harm, id).toEqual([]);
    }
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(trouble).toEqual([]);
  });
});

describe('in an employer’s frame', () => {
  const frame = (widget: string): FrameLocator => frameOf(page, widget);

  it('is read, cooked and paid, and the page around it learns nothing of what', async () => {
    await openPage();
    scene.employer.pages.set(
      '/',
      `<!doctype html><html lang="ja"><meta charset="utf-8"><title>社内ポータル</title>` +
        `<script type="module" src="${scene.stage.portalUrl}/ikiiki/embed.js"></script>` +
        `<ikiiki-portal base-url="${scene.stage.portalUrl}">` +
        `${['login-form', 'article-list', 'points-balance'].map((widget) => `<ikiiki-embed widget="${widget}"></ikiiki-embed>`).join('')}</ikiiki-portal></html>`,
    );
    await hearMessages(page);
    await page.goto(`${scene.employer.url}/`);
    await logIn(frame('login-form'), member);
    const list = frame('article-list');
    await opener(list, sleep).waitFor();
    await opener(list, sleep).press('Enter');
    await heading(list, sleep).waitFor();
    expect(await list.getByRole('button', { name: '印刷する' }).count()).toBe(0);
    await press(list, '読みました');
    await seen(list, 'ポイント獲得済みです。');
    await press(list, '一覧へ戻る');
    await expect.poll(() => opener(list, sleep).evaluate((own) => own.matches(':focus'))).toBe(true);
    expect(page.url()).toBe(`${scene.employer.url}/`);
    const learnt = (await heardBy(page)) + (await page.evaluate(() => document.documentElement.outerHTML));
    for (const secret of ['sleep', sleep, '睡眠']) expect(learnt).not.toContain(secret);
    expect(trouble).toEqual([]);
  });
});
