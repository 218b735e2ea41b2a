import { devClient } from '@ikiiki/mock-server/testing';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabTo, whatThePageKeeps } from './support/device.js';
import { type Employer, openEmployer } from './support/employer.js';
import { frameOf, logIn, member, type Place, seen } from './support/screens.js';
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

async function openResorts(page: Page): Promise<void> {
  await page.goto(`${stage.portalUrl}/login?returnTo=/resorts`);
  await logIn(page, member);
  await page.waitForURL('**/resorts');
}

const named = (place: Place, name: string) => place.getByRole('button', { name, exact: true });
const screen = (place: Place, name: string) => place.getByRole('heading', { name, exact: true }).waitFor();
const phone = (place: Place) => place.getByLabel('日中のご連絡先の電話番号', { exact: true });

describe('on a page of the society', () => {
  it('by touch at 360 px: applied, interrupted, gone on with after a reload and by Back, drawn, and confirmed', async () => {
    const page = await newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await openResorts(page);
    await named(page, '2027年2月：この月に申し込む').tap();
    await named(page, '第1希望を選ぶ').tap();
    await page.getByText('エクシブ 海辺').tap();
    await page.getByText('和室').tap();
    await page.getByRole('button', { name: /^27日/ }).tap();
    await seen(page, '到着日は2月27日(土)です。');
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await named(page, 'この希望にする').tap();
    await named(page, '次へ').tap();
    await named(page, '同行者を追加する').tap();
    await page.getByLabel('お名前', { exact: true }).fill('髙橋 みつき');
    await page.getByText('夕食を付ける').tap();
    expect(await width()).toBeLessThanOrEqual(360);
    await page.goBack();
    await screen(page, '宿泊の希望');
    await page.goForward();
    await screen(page, '泊まる方とご連絡先');
    expect(await whatThePageKeeps(page)).not.toMatch(/みつき|umibe|02-27/);
    await page.reload();
    await named(page, '2027年2月：続きを入力する').tap();
    await named(page, '次へ').tap();
    expect(await page.getByLabel('お名前', { exact: true }).inputValue()).toBe('髙橋 みつき');
    await phone(page).fill('０９０－００００－００００');
    await named(page, '次へ').tap();
    await seen(page, '料金のめやす：');
    await named(page, 'この内容で申し込む').tap();
    await screen(page, 'お申し込みを受け付けました');
    await page.goBack();
    await screen(page, '契約保養所');

    await devClient(stage.portalUrl).advance({ days: 24 });
    await openResorts(page);
    await named(page, '2027年2月の宿泊：お申し込みを見る').tap();
    await seen(page, 'までに確定してください。');
    await named(page, '宿泊を確定する').tap();
    await seen(page, '宿泊が確定しました。');
    expect(await width()).toBeLessThanOrEqual(360);
  });

  it('by keyboard alone: from the stay to its cancellation, with what it costs', async () => {
    await devClient(stage.portalUrl).advance({ days: 22 });
    const page = await newPage({ viewport: { width: 1280, height: 900 } });
    await openResorts(page);
    const enter = async (name: string) => {
      await tabTo(page, named(page, name));
      await page.keyboard.press('Enter');
    };
    await screen(page, '契約保養所');
    await enter('2026年12月の宿泊：お申し込みを見る');
    await screen(page, '2026年12月の宿泊');
    await enter('宿泊をキャンセルする');
    await seen(page, 'キャンセル料は31,750円です。');
    await enter('キャンセルしない');
    await screen(page, '2026年12月の宿泊');
    await enter('宿泊をキャンセルする');
    await seen(page, 'キャンセル料は31,750円です。');
    await enter('キャンセルする');
    await seen(page, '宿泊をキャンセルしました。');
    await seen(page, '室料・人数分の100%：31,750円');
  });
});

it('in an employer’s frame: a room that a draw has left is taken, and the employer’s page learns nothing of it', async () => {
  employer.pages.set(
    '/',
    `<!doctype html><html lang="ja"><title>社内ポータル</title>
     <script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
     <ikiiki-portal base-url="${stage.portalUrl}">
       <ikiiki-embed widget="login-form"></ikiiki-embed><ikiiki-embed widget="resort-booking"></ikiiki-embed>
     </ikiiki-portal>`,
  );
  const page = await newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(employer.url);
  await logIn(frameOf(page, 'login-form'), member);
  const resorts = frameOf(page, 'resort-booking');
  // By keyboard: a click at a frame that has just moved may go where it was
  const enter = (name: string) => named(resorts, name).press('Enter');
  await enter('2027年1月：この月に申し込む');
  await enter('第1希望を選ぶ');
  await resorts.getByLabel('エクシブ 湖畔', { exact: true }).check();
  await resorts.getByRole('button', { name: /^15 ?日/ }).press('Enter');
  await enter('この希望にする');
  await enter('次へ');
  await enter('同行者を追加する');
  await resorts.getByLabel('お名前', { exact: true }).fill('髙橋 みつき');
  await phone(resorts).fill('09000000000');
  await enter('次へ');
  await enter('この内容で宿泊を確定する');
  await screen(resorts, '宿泊が確定しました');
  await enter('お申し込みの内容を見る');
  await seen(resorts, '髙橋 みつき');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/みつき|エクシブ/);
  expect(await whatThePageKeeps(page)).not.toMatch(/みつき|kohan/);
  expect(employer.requests.join('\n')).not.toMatch(/resort|kohan/);
});
