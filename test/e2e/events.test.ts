import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tabTo } from './support/device.js';
import { type Employer, openEmployer } from './support/employer.js';
import { frameOf, logIn, member, type Place, seen, seesNickname } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let employer: Employer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  employer = await openEmployer();
  stage = await openStage({ allowOrigins: [employer.url] });
});
afterEach(async () => {
  await context.close();
  await stage.close();
  await employer.close();
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

/** The events of the society's own page, somebody logged in. */
async function openEvents(): Promise<void> {
  await page.goto(`${stage.portalUrl}/login`);
  await logIn(page, member);
  await seesNickname(page, member);
  await page.goto(`${stage.portalUrl}/events`);
}

const button = (place: Place, name: string): Locator => place.getByRole('button', { name, exact: true });
const title = (place: Place, name: string): Locator => place.getByRole('heading', { level: 2, name });
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('on the society’s page by touch, on a telephone', () => {
  it('a member enters, makes a team, answers a quiz, and finds the way back', async () => {
    await openPage({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
    await openEvents();
    await button(page, '内容を見て申し込む：チーム対抗 冬のウォーキング').tap();
    await button(page, 'このイベントに申し込む').tap();
    await page.getByLabel('チーム名', { exact: true }).fill('ゆずの木');
    await button(page, 'チームをつくる').tap();
    await seen(page, 'チーム「ゆずの木」をつくりました。');
    await page.getByText(/^\s*[0-9A-Z]{4}-[0-9A-Z]{4}\s*$/).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.goBack();
    await title(page, '健康イベント').waitFor();
    await button(page, '内容を見て申し込む：インフルエンザ予防クイズ').tap();
    await button(page, 'このイベントに申し込む').tap();
    for (const choice of ['30秒くらい', '50〜60％', '2週間くらい']) await page.getByLabel(choice).tap();
    await button(page, 'この内容で回答する').tap();
    await seen(page, '3問中3問が正解でした。');
    await button(page, 'イベント一覧へ戻る').first().tap();
    const joined = page.getByRole('region', { name: '参加中', exact: true });
    await joined.getByText('インフルエンザ予防クイズ').waitFor();
    await joined.getByText('チーム対抗 冬のウォーキング').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(page.url()).toBe(`${stage.portalUrl}/events`);
  });
});

describe('by keyboard alone', () => {
  it('a member enters a seminar, learns where it is, and withdraws after a question', async () => {
    await openPage();
    await openEvents();
    const card = button(page, '内容を見て申し込む：肩こり・腰痛を防ぐ体操セミナー');
    await card.waitFor();
    await tabTo(page, card);
    await page.keyboard.press('Enter');
    await title(page, '肩こり・腰痛を防ぐ体操セミナー').waitFor();
    await tabTo(page, button(page, 'このイベントに申し込む'));
    await page.keyboard.press('Enter');
    await seen(page, '健保会館 3階');
    await tabTo(page, button(page, '申し込みを取り消す'));
    await page.keyboard.press('Enter');
    await seen(page, '取り消しますか？');
    await tabTo(page, button(page, '取り消す'));
    await page.keyboard.press('Enter');
    await seen(page, '申し込みを取り消しました。');
    await tabTo(page, button(page, 'イベント一覧へ戻る').first());
    await page.keyboard.press('Enter');
    await title(page, '健康イベント').waitFor();
    await expect.poll(() => card.evaluate((element) => element.matches(':focus'))).toBe(true);
  });
});

describe('in an employer’s frame', () => {
  it('a member sees progress and ranking, and the page around it sees neither', async () => {
    await openPage();
    employer.pages.set(
      '/',
      `<!doctype html><html lang="ja"><title>社内ポータル</title>
      <script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
      <ikiiki-portal base-url="${stage.portalUrl}">
        <ikiiki-embed widget="login-form"></ikiiki-embed>
        <ikiiki-embed widget="event-list"></ikiiki-embed>
      </ikiiki-portal>`,
    );
    await page.goto(employer.url);
    await logIn(frameOf(page, 'login-form'), member);
    const frame = frameOf(page, 'event-list');
    await button(frame, '参加の状況を見る：秋のウォーキングチャレンジ 2026').press('Enter');
    await seen(frame, 'あなたの平均');
    await frame.getByText(/あなたは、30人中\d+位です。/).waitFor();
    await frame.getByRole('row').filter({ hasText: member.nickname }).waitFor();
    expect(await page.content()).not.toContain(member.nickname);
    const told = page.frame({ url: /\/embed\/event-list/ });
    const misfit = () =>
      told?.evaluate(
        () => innerHeight - Math.ceil(document.querySelector('#widget')?.getBoundingClientRect().height ?? 0),
      );
    await expect.poll(misfit, { timeout: 5_000 }).toBe(0);
    await button(frame, 'イベント一覧へ戻る').first().press('Enter');
    await title(frame, '健康イベント').waitFor();
  });
});
