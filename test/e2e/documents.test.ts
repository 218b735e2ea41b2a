import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabTo, whatThePageKeeps } from './support/device.js';
import { type Employer, openEmployer } from './support/employer.js';
import { frameOf, logIn, member, seen } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let employer: Employer;
let context: BrowserContext;

beforeAll(async () => {
  [browser, employer] = await Promise.all([launchBrowser(), openEmployer()]);
});
afterAll(async () => {
  await browser.close();
  await employer.close();
});
beforeEach(async () => {
  stage = await openStage({ allowOrigins: [employer.url] });
});
afterEach(async () => {
  await context.close();
  await stage.close();
});

async function newPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ locale: 'ja-JP', ...options });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

async function openDocuments(page: Page): Promise<void> {
  await page.goto(`${stage.portalUrl}/login?returnTo=/documents`);
  await logIn(page, member);
  await page.waitForURL('**/documents');
}

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe('on a page of the society', () => {
  it('by touch at 360 px: a decision is opened and saved, left by Back, and its code is checked by anybody', async () => {
    const page = await newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await openDocuments(page);
    await page.getByRole('button', { name: /傷病手当金支給決定通知書/ }).tap();
    await seen(page, '146,160円');
    expect(await width(page)).toBeLessThanOrEqual(360);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDFをダウンロードする' }).tap();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('傷病手当金支給決定通知書_2026-10-15.pdf');
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    const code = await page.locator('.ik-code').innerText();
    expect(await whatThePageKeeps(page)).not.toMatch(/146,160|傷病|SAMP/);
    await page.goBack();
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
    await page.goto(`${stage.portalUrl}/verify`);
    await page.getByRole('textbox', { name: '確認コード' }).fill(code.toLowerCase().replaceAll('-', '－'));
    await page.getByRole('button', { name: '確認する' }).tap();
    await seen(page, '健康保険組合が発行した書類です');
    await seen(page, '2026年10月15日');
    expect(await width(page)).toBeLessThanOrEqual(360);
    expect(await page.locator('body').innerText()).not.toContain('山吹');
  });

  it('by keyboard alone: a certificate is asked for, and withdrawn', async () => {
    const page = await newPage({ viewport: { width: 1280, height: 900 } });
    await openDocuments(page);
    const enter = async (name: string) => {
      await tabTo(page, page.getByRole('button', { name, exact: true }));
      await page.keyboard.press('Enter');
    };
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
    await enter('証明書を申請する');
    await page.getByRole('heading', { name: '証明書の申請' }).waitFor();
    await tabTo(page, page.getByRole('radio', { name: /^資格取得証明書/ }));
    await page.keyboard.press('Space');
    await enter('申請する');
    await seen(page, '申請を受け付けました');
    await enter('申請を取り下げる');
    await enter('取り下げる');
    await page.getByText('取り下げました').first().waitFor();
    await enter('一覧へ戻る');
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
  });
});

it('in an employer’s frame: a certificate is asked for, and the employer’s page learns nothing of it', async () => {
  employer.pages.set(
    '/',
    `<!doctype html><html lang="ja"><title>社内ポータル</title>
     <script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
     <ikiiki-portal base-url="${stage.portalUrl}">
       <ikiiki-embed widget="login-form"></ikiiki-embed><ikiiki-embed widget="document-list"></ikiiki-embed>
     </ikiiki-portal>`,
  );
  const page = await newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(employer.url);
  await logIn(frameOf(page, 'login-form'), member);
  const list = frameOf(page, 'document-list');
  // By keyboard: a click at a frame that has just moved may go where it was
  const enter = (name: string | RegExp) =>
    list.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
  await enter(/療養費不支給決定通知書/);
  await seen(list, '健康保険の対象とならない治療用装具のため、支給できません。');
  await enter('一覧へ戻る');
  await enter('証明書を申請する');
  await list.getByRole('radio', { name: /^資格取得証明書/ }).check();
  await enter('申請する');
  await seen(list, '申請を受け付けました');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/療養費|治療用/);
  expect(await whatThePageKeeps(page)).not.toMatch(/療養費|SAMP/);
  expect(employer.requests.join('\n')).not.toContain('documents');
});
