import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { tabTo, whatThePageKeeps } from './support/device.js';
import { openEmployer } from './support/employer.js';
import { field, frameOf, logIn, member, type Place, seen, seesNickname } from './support/screens.js';
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

const steps = '1日8,000歩あるく';
const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true });
const tick = (place: Place, title: string): Locator =>
  place.getByRole('checkbox', { name: title, exact: false }).first();

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
}

async function openRules(): Promise<void> {
  await page.goto(`${stage.portalUrl}/login`);
  await logIn(page, member);
  await seesNickname(page, member);
  await page.goto(`${stage.portalUrl}/my-rules`);
  await tick(page, steps).waitFor();
}

const overflow = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it('by touch at 360 px: check, choose, begin, pause, end; Back leads one screen back; nothing personal is kept', async () => {
  await openPage({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
  await openRules();
  await tick(page, steps).tap();
  await seen(page, '30日続きました');
  await seen(page, '今日のポイント：1／3ポイント');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'ルールを追加する' }).tap();
  await page.getByRole('button', { name: 'これにする：朝食をとる' }).tap();
  await page.getByRole('button', { name: 'このルールを始める' }).tap();
  await tick(page, '朝食をとる').tap();
  await seen(page, '今日のポイント：2／3ポイント');
  await page.getByRole('button', { name: `「朝食をとる」の記録と設定` }).tap();
  await page.getByRole('table').waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '内容を変える' }).tap();
  await heading(page, 'ルールを変える').waitFor();
  await page.goBack();
  await heading(page, '朝食をとる').waitFor();
  await page.getByRole('button', { name: '終了する' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '終了する' }).tap();
  await page.getByRole('button', { name: '内容を変える' }).waitFor({ state: 'hidden' });
  await page.goBack();
  await heading(page, 'マイルール').waitFor();
  expect(page.url()).toBe(`${stage.portalUrl}/my-rules`);
  const kept = await whatThePageKeeps(page);
  for (const words of [steps, '朝食', 'お酒']) expect(kept).not.toContain(words);
  await page.goto(`${stage.portalUrl}/points`);
  await seen(page, '2,942');
});

it('by keyboard alone: a check, a rule in own words, a pause', async () => {
  await openPage();
  await openRules();
  await tabTo(page, tick(page, steps));
  await page.keyboard.press('Space');
  await seen(page, '30日続きました');
  await tabTo(page, page.getByRole('button', { name: 'ルールを追加する' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '自分の言葉で決める' }));
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'ルール'));
  await page.keyboard.type('毎晩ストレッチをする');
  await tabTo(page, field(page, '数'));
  await page.keyboard.type('１０');
  await tabTo(page, field(page, '単位'));
  await page.keyboard.type('分');
  await page.keyboard.press('Enter');
  await tick(page, '毎晩ストレッチをする').waitFor();
  await page.keyboard.press('Space');
  await seen(page, '1日続いています');
  await tabTo(page, page.getByRole('button', { name: '「毎晩ストレッチをする」の記録と設定' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'お休みにする' }));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'お休みにする' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '再開する' }).waitFor();
});

it('without a connection a check waits, and goes out once when there is one again', async () => {
  await openPage();
  await openRules();
  const puts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') puts.push(request.url());
  });
  await context.setOffline(true);
  await tick(page, steps).click();
  await seen(page, '1件のチェックを、まだ送信できていません');
  await context.setOffline(false);
  await seen(page, '今日のポイント：1／3ポイント');
  expect(puts).toHaveLength(1);
});

it('in an employer’s frame: checked there, and seen on the portal', async () => {
  const employer = await openEmployer();
  await stage.close();
  stage = await openStage({ allowOrigins: [employer.url] });
  employer.pages.set(
    '/',
    `<!doctype html><html lang="ja"><title>社内ページ</title>
    <script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
    <ikiiki-embed portal-url="${stage.portalUrl}" widget="login-form"></ikiiki-embed>
    <ikiiki-embed portal-url="${stage.portalUrl}" widget="my-rules"></ikiiki-embed>`,
  );
  await openPage();
  await page.goto(employer.url);
  await logIn(frameOf(page, 'login-form'), member);
  const rules = frameOf(page, 'my-rules');
  await tick(rules, steps).press('Space');
  await seen(rules, '30日続きました');
  await rules.getByRole('button', { name: `「${steps}」の記録と設定` }).press('Enter');
  await rules.getByRole('table').waitFor();
  await rules.getByRole('button', { name: '戻る' }).press('Enter');
  await heading(rules, 'マイルール').waitFor();
  await employer.close();
});

it('S-X5: rules and suggestions that try to do harm are read as text', async () => {
  await stage.close();
  stage = await openStage({ seed: 'hostile' });
  await openPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${stage.portalUrl}/login`);
  await logIn(page, member);
  await page.getByText('こんにちは').waitFor();
  await page.goto(`${stage.portalUrl}/my-rules`);
  await seen(page, '<img src=x onerror');
  await page.getByText('記録と設定').first().click();
  await page.getByRole('table').waitFor();
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(dialogs).toEqual([]);
});
