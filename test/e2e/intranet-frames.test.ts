import { devClient } from '@ikiiki/mock-server/testing';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { overflowOf, refuseStorage } from './support/device.js';
import { field, frameOf, logIn, logOut, member, press, seen } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let context: BrowserContext;
let page: Page;

/** By keyboard: frames above grow and shrink, and a click would go where the tab was. */
const openTab = (name: string) => page.getByRole('tab', { name, exact: true }).press('Enter');
const badge = (count: number) => page.getByRole('img', { name: `未読のお知らせ ${count}件`, exact: true });

async function openPage(from: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await from.newContext({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
}

/** Whether a frame on the page is as high as its content: nothing cut off, nothing empty. */
async function fits(widget: string): Promise<void> {
  const frame = page.frame({ url: new RegExp(`/embed/${widget}`) });
  const misfit = () =>
    frame?.evaluate(
      () => innerHeight - Math.ceil(document.querySelector('#widget')?.getBoundingClientRect().height ?? 0),
    );
  await expect.poll(misfit, { timeout: 5_000 }).toBe(0);
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await context.close();
  await stage.close();
});

/** Login, points, a notice, logout: what a member does at lunch. */
async function lunchBreak(): Promise<void> {
  await page.goto(stage.intranetUrl);
  await logIn(frameOf(page, 'login-form'), member);
  await seen(frameOf(page, 'home'), member.nickname);
  await page.reload();
  await seen(frameOf(page, 'home'), member.nickname);
  await badge(6).waitFor();
  await openTab('ポイント');
  await seen(frameOf(page, 'points-balance'), '2,940');
  await fits('points-balance');
  await openTab('お知らせ');
  await press(frameOf(page, 'notice-list'), /12月31日に有効期限/);
  await seen(frameOf(page, 'notice-list'), '秋の健診受診キャンペーン');
  await badge(5).waitFor();
  await openTab('商品交換');
  await frameOf(page, 'reward-catalog').getByRole('heading').first().waitFor();
  await fits('reward-catalog');
  await openTab('ホーム');
  await logOut(frameOf(page, 'home'));
  await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
  await badge(5).waitFor({ state: 'hidden' });
  for (const [name, widget] of [
    ['ポイント', 'points-balance'],
    ['商品交換', 'reward-catalog'],
    ['お知らせ', 'notice-list'],
  ] as const) {
    await openTab(name);
    await seen(frameOf(page, widget), 'ログインするとご覧になれます');
    await fits(widget);
  }
}

describe('one login serves every frame of the page, in tabs that hide them too', () => {
  it('in a browser as it comes', async () => {
    await openPage(browser);
    await lunchBreak();
  });

  it('where storage, locks and channels throw', async () => {
    await openPage(browser);
    await refuseStorage(context);
    await lunchBreak();
  });

  it('where third-party cookies are blocked', async () => {
    const strict = await launchBrowser('--test-third-party-cookie-phaseout');
    try {
      await openPage(strict);
      await lunchBreak();
    } finally {
      await strict.close();
    }
  });

  it('on a telephone, whose page never scrolls sideways', async () => {
    await openPage(browser, { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await lunchBreak();
    expect(await overflowOf(page)).toBe(0);
  });
});

it('what a frame has counted before its page could connect is heard then', async () => {
  await openPage(browser);
  await page.goto(stage.intranetUrl);
  await logIn(frameOf(page, 'login-form'), member);
  await badge(6).waitFor();
  // A frame has loaded, and is connected, once its last picture is there
  let hasCounted = () => {};
  const counting = new Promise<void>((resolve) => {
    hasCounted = resolve;
  });
  await context.exposeFunction('counted', () => hasCounted());
  await context.route('**/held.png', async (route) => {
    await counting;
    await route.fulfill({ status: 404 });
  });
  await context.addInitScript(() => {
    if (location.pathname !== '/embed/unread-badge') return;
    addEventListener('DOMContentLoaded', () => {
      document.body.append(Object.assign(new Image(), { src: '/held.png' }));
    });
    document.addEventListener('ikiiki-unread-count', () =>
      (globalThis as { counted?: () => void }).counted?.(),
    );
  });
  await page.reload();
  await counting;
  await badge(6).waitFor();
});

describe('on a page in Shift_JIS', () => {
  it.each([
    ['/sjis.html', 'text/html; charset=Shift_JIS'],
    ['/sjis-meta.html', 'text/html'],
  ])('%s shows every text of the kit and its own', async (path, contentType) => {
    await openPage(browser);
    const response = await page.goto(stage.intranetUrl + path);
    expect(response?.headers()['content-type']).toBe(contentType);
    expect(await page.evaluate(() => [document.characterSet, document.compatMode])).toEqual([
      'Shift_JIS',
      'BackCompat',
    ]);
    await seen(page, '≪健保組合からのお知らせとポイント≫');
    await page.getByTitle('いきいきポータル：ログイン').waitFor();
    await logIn(frameOf(page, 'login-form'), member);
    await badge(6).waitFor();
    await seen(frameOf(page, 'notice-list'), 'インフルエンザ予防接種の補助金申請を受け付けています');
    await seen(frameOf(page, 'points-balance'), '2,940');
  });
});

describe('a long notice list', () => {
  beforeEach(() => devClient(stage.portalUrl).reset('busy'));

  const scroller = () => frameOf(page, 'notice-list').locator('.ik-scroller');
  const scrolled = () => scroller().evaluate((element) => Math.round(element.scrollTop));

  async function openNotices(): Promise<void> {
    await page.goto(stage.intranetUrl);
    await logIn(frameOf(page, 'login-form'), member);
    await seen(frameOf(page, 'home'), member.nickname);
    await openTab('お知らせ');
    await frameOf(page, 'notice-list').locator('[data-row="0"]').waitFor();
    await fits('notice-list');
    await page.locator('#portal').evaluate((element) => element.scrollIntoView());
  }
  const pageScrolled = () => page.evaluate(() => scrollY);

  it('scrolls in its frame by wheel and by keyboard, and the page stays', async () => {
    await openPage(browser);
    await openNotices();
    const before = await pageScrolled();
    await scroller().hover();
    await page.mouse.wheel(0, 3_000);
    await expect.poll(scrolled).toBeGreaterThan(2_000);
    expect(await pageScrolled()).toBe(before);
    await scroller().locator('button').first().focus();
    const byFocus = await scrolled();
    await page.keyboard.press('PageDown');
    await expect.poll(scrolled).toBeGreaterThan(byFocus);
    expect(await pageScrolled()).toBe(before);
    await fits('notice-list');
  });

  it('is moved by a finger in its frame, up and down, and does not take the page along', async () => {
    await openPage(browser, { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await openNotices();
    const says = await scroller().evaluate((list) => {
      const { overflowY, overscrollBehaviorY } = getComputedStyle(list);
      const above: string[] = [];
      for (let at: Element | null = list.querySelector('button'); at; ) {
        above.push(getComputedStyle(at).touchAction);
        at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
      }
      return {
        overflowY,
        overscrollBehaviorY,
        touch: [...new Set(above)],
        hidden: list.scrollHeight > 2 * list.clientHeight,
      };
    });
    expect(says).toEqual({
      overflowY: 'auto',
      overscrollBehaviorY: 'contain',
      touch: ['auto'],
      hidden: true,
    });
  });
});
