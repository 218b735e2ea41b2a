import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabTo, whatThePageKeeps } from './support/device.js';
import { openEmployer } from './support/employer.js';
import { frameOf, logIn, member, type Place, press, seen } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let context: BrowserContext;
let page: Page;

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

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({
    locale: 'ja-JP',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
}

async function openNotices(): Promise<void> {
  await page.goto(`${stage.portalUrl}/login?returnTo=/generic-notices`);
  await logIn(page, member);
  await page.waitForURL(`${stage.portalUrl}/generic-notices`);
}

const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true }).first();
const newest = '2026年8月のお薬';

describe('on the society’s page', () => {
  it('by touch at 360 px: the saving, its sum, another month; stopped, and still so after a reload', async () => {
    await openPage({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await openNotices();
    await seen(page, '3,532円下がる見込みです。');
    await page.getByText('計算のしかた：カゼミナール錠20mg').tap();
    await seen(page, '16.025円 × 56錠 × 1.1 (消費税) = 987円');
    const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: /^2025年6月/ }).tap();
    await heading(page, '2025年6月のお薬').waitFor();
    await page.getByRole('button', { name: 'お知らせを止める' }).tap();
    await seen(page, 'ジェネリック差額通知を止めています');
    expect(await whatThePageKeeps(page)).not.toMatch(/カゼミナール|お知らせ|generic-notice-/);
    await page.reload();
    await page.getByRole('button', { name: 'また受け取る' }).tap();
    await heading(page, newest).waitFor();
    expect(await tooWide()).toBeLessThanOrEqual(0);
  });

  it('by keyboard alone', async () => {
    await openPage();
    await openNotices();
    await heading(page, newest).waitFor();
    await tabTo(page, page.getByText('計算のしかた：ツキノール錠2.5mg'));
    await page.keyboard.press('Enter');
    await seen(page, '19.8円 × 56錠 × 30% = 333円');
    await tabTo(page, page.getByRole('button', { name: /^2025年12月/ }));
    await page.keyboard.press('Enter');
    await heading(page, '2025年12月のお薬').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'お知らせを止める' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'また受け取る' }));
    await page.keyboard.press('Enter');
    await heading(page, '2025年12月のお薬').waitFor();
  });

  it('is printed with its sums, and without what can be pressed', async () => {
    await openPage();
    await openNotices();
    await heading(page, newest).waitFor();
    const sum = page.getByText('16.025円 × 56錠');
    expect(await sum.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await sum.waitFor();
    await seen(page, '計算のしかた：ヒトミール点眼液0.1％');
    await seen(page, 'かかりつけの医師・薬剤師にご相談ください。');
    for (const name of ['印刷する', 'お知らせを止める'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
  });

  it('stays when the network goes: what was pressed is told to have failed, and works when it is back', async () => {
    await openPage();
    await openNotices();
    await heading(page, newest).waitFor();
    await context.setOffline(true);
    await press(page, 'お知らせを止める');
    await page.getByRole('alert').waitFor();
    await heading(page, newest).waitFor();
    await context.setOffline(false);
    await press(page, 'お知らせを止める');
    await seen(page, 'ジェネリック差額通知を止めています');
  });
});

it('on an employer’s page stands in a frame, and the page around it learns nothing', async () => {
  const employer = await openEmployer();
  try {
    await stage.close();
    stage = await openStage({ allowOrigins: [employer.url] });
    await openPage();
    const embed = (widget: string) => `<ikiiki-embed widget="${widget}"></ikiiki-embed>`;
    employer.pages.set(
      '/',
      `<!doctype html><html lang="ja"><script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
      <script>heard=[];addEventListener('message',(event)=>heard.push(JSON.stringify(event.data)),true)</script>
      <ikiiki-portal base-url="${stage.portalUrl}">${embed('login-form')}${embed('generic-notice')}</ikiiki-portal>`,
    );
    await page.goto(employer.url);
    await logIn(frameOf(page, 'login-form'), member);
    const frame = frameOf(page, 'generic-notice');
    await heading(frame, newest).waitFor();
    expect(await frame.getByRole('button', { name: '印刷する' }).count()).toBe(0);
    await frame.getByRole('button', { name: /^2025年6月/ }).press('Enter');
    await heading(frame, '2025年6月のお薬').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('お薬');
    expect(JSON.stringify(await page.evaluate('heard'))).not.toMatch(/お薬|ミナール|2025-06/);
    expect(employer.requests.join()).not.toMatch(/generic-notices|2025-06/);
  } finally {
    await employer.close();
  }
});
