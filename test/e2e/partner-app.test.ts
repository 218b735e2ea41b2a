import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningServer, serve } from '@ikiiki/mock-server/node';
import { type DevClient, devClient } from '@ikiiki/mock-server/testing';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { servePartnerApp } from '../../examples/partner-app/src/serve.ts';
import { field, logIn, member, press, seen } from './support/screens.js';
import { freePort, launchBrowser } from './support/stage.js';

const newMember = { loginId: 'new.member', password: 'Hajimete-Tsuki42' };
const donation = '森を育てる募金';

let browser: Browser;
let portal: RunningServer;
let portalPort: number;
let app: Awaited<ReturnType<typeof servePartnerApp>>;
let dev: DevClient;
let context: BrowserContext;
let page: Page;
let trouble: string[];

const servePortal = () => serve({ port: portalPort, allowOrigins: [app.url] });

beforeAll(async () => {
  portalPort = await freePort();
  const portalUrl = `http://localhost:${portalPort}`;
  app = await servePartnerApp({ port: 0, portalUrl });
  portal = await servePortal();
  dev = devClient(portalUrl);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await portal.close();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'ja-JP' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) trouble.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  await dev.clearFaults();
  await dev.reset();
});

const open = (path: string) => page.goto(app.url + path);
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function provePassword(password = member.password): Promise<void> {
  await heading('ご本人の確認');
  await field(page, 'パスワード').fill(password);
  await press(page, '交換する');
}

/** How often points were exchanged in this world. */
async function exchanged(): Promise<number> {
  const { entries } = await dev.audit();
  return entries.filter(({ event }) => event === 'points_exchanged').length;
}

describe('the partner’s server', () => {
  it('leads through the login to the page that was asked for, and no token reaches the browser', async () => {
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => bodies.push(response.text().catch(() => '')));
    await open('/notices?search=健診');
    await logIn(page, member);
    await heading('お知らせ');
    expect(await field(page, 'キーワード').inputValue()).toBe('健診');
    const cookies = await context.cookies();
    expect(cookies).toMatchObject([
      { name: '__Host-partner', httpOnly: true, secure: true, sameSite: 'Lax' },
    ]);
    expect((await Promise.all(bodies)).join()).not.toMatch(/accessToken|refreshToken|Bearer/);
    await press(page, 'ログアウト');
    await heading('ログイン');
    await open('/points');
    await seen(page, 'ログインしてください。');
  });

  it('says that the password is wrong, where it is typed', async () => {
    await open('/login');
    await logIn(page, { ...member, password: 'not-this-one-1A' });
    await seen(page, 'ログインIDまたはパスワードが違います。');
    await field(page, 'パスワード').fill(member.password);
    await press(page, 'ログイン');
    await heading('ポイント');
  });

  it('shows the points, and every page of their history', async () => {
    await open('/points');
    await logIn(page, member);
    await seen(page, '獲得予定：500ポイント');
    const first = await page.locator('tbody').first().innerText();
    await press(page, '次のページ');
    await page.waitForURL(/cursor=/);
    expect(await page.locator('tbody').first().innerText()).not.toBe(first);
    while (await page.getByRole('link', { name: '次のページ' }).count()) await press(page, '次のページ');
    await seen(page, '冬の健康づくりキャンペーン');
  });

  it('exchanges after the password was proven, however often the form is sent, and takes it back', async () => {
    await open('/rewards');
    await logIn(page, member);
    await press(page, donation);
    await press(page, '交換する');
    await provePassword('not-this-one-1A');
    await seen(page, 'パスワードが違います。');
    await field(page, 'パスワード').fill(member.password);
    await page.getByRole('button', { name: '交換する' }).dblclick();
    await heading(donation);
    expect(await exchanged()).toBe(1);
    await press(page, '交換を取り消す');
    await seen(page, '取り消し済み');
  });

  it('a lost answer is asked for again and spends nothing twice', async () => {
    await open('/rewards/donation-forest');
    await logIn(page, member);
    await press(page, '交換する');
    await dev.addFault({ operation: 'rewards.exchange', cut: 'after', times: 3 });
    await provePassword();
    await heading('もう一度お試しください');
    await press(page, 'もう一度試す');
    await heading(donation);
    expect(await exchanged()).toBe(1);
  });

  it('says beside each field what is wrong with the address', async () => {
    await open('/rewards/towel');
    await logIn(page, member);
    for (const label of ['お名前', '住所', '郵便番号']) await field(page, label).fill('架空');
    await field(page, '電話番号').fill('00-0000-0000');
    await press(page, '交換する');
    await provePassword();
    await heading('お届け先のご確認');
    expect(await page.locator('[aria-invalid=true]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'shipTo/postalCode',
    ]);
    await field(page, '郵便番号').fill('０００－００００');
    await press(page, '交換する');
    await heading('スポーツタオル 2枚組');
  });

  it('gives the file of a notice under its name', async () => {
    await open('/notices/influenza-2026');
    await logIn(page, member);
    const download = page.waitForEvent('download');
    await press(page, 'インフルエンザ補助金 申請の手引き.pdf');
    expect((await download).suggestedFilename()).toBe('インフルエンザ補助金 申請の手引き.pdf');
  });

  it('S-X5: nothing runs of what a hostile notice, reward or entry holds', async () => {
    await dev.reset('hostile');
    await open('/points');
    await logIn(page, member);
    await heading('ポイント');
    const paths = ['/notices', '/notices/hostile-links', '/rewards', '/points'];
    for (let index = 0; index < 23; index += 1) paths.push(`/notices/hostile-${index}`);
    for (const path of paths) {
      const answer = await open(path);
      expect(answer?.status(), path).toBe(200);
      await page.locator('main h1').waitFor();
      expect(await page.evaluate(() => 'hacked' in globalThis), path).toBe(false);
      expect(await page.locator('script, iframe, object, style, meta[http-equiv], base').count(), path).toBe(
        0,
      );
      const hrefs = await page
        .locator('main a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(hrefs.filter((href) => !/^(https:|mailto:|tel:|http:\/\/127\.0\.0\.1:)/.test(href))).toEqual([]);
    }
    expect(trouble).toEqual([]);
  });

  it('tells when a service opens, and when to come back', async () => {
    await open('/points');
    await logIn(page, newMember);
    await seen(page, 'このサービスは2026年11月28日ごろからご利用いただける予定です。');
    await dev.addFault({ operation: 'notices.list', problem: 'rate_limited', retryAfterSeconds: 600 });
    const answer = await open('/notices');
    expect(answer?.headers()['retry-after']).toBe('600');
    await seen(page, '10分ほどたってから');
  });

  it('has a number for the help desk where it has no words for an error, and only there', async () => {
    await open('/points');
    await logIn(page, member);
    const number = page.getByText('お問い合わせ番号：');
    await dev.addFault({ operation: 'notices.list', problem: 'origin_refused', times: 1 });
    expect((await open('/notices'))?.status()).toBe(403);
    await number.waitFor();
    await dev.addFault({ operation: 'notices.list', problem: 'not_found', times: 1 });
    expect((await open('/notices'))?.status()).toBe(404);
    await seen(page, 'お探しのものが見つかりませんでした。');
    expect(await number.count()).toBe(0);
  });

  it('a session that ended leads to the login and back to where it was', async () => {
    await open('/points');
    await logIn(page, member);
    await heading('ポイント');
    await dev.advance({ minutes: 31 });
    await open('/rewards/donation-forest');
    await seen(page, 'しばらく操作がなかったため');
    await logIn(page, member);
    await heading(donation);
  });

  it('S-W4: takes no form of another site, and leads to none after a login', async () => {
    const foreign = await fetch(`${app.url}/login`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'cross-site' },
      body: new URLSearchParams({ loginId: 'x' }),
    });
    expect(foreign.status).toBe(403);
    await open('/login?returnTo=//evil.example/');
    await logIn(page, member);
    await heading('ポイント');
    expect(new URL(page.url()).origin).toBe(app.url);
  });

  it('ends its calls of the portal when the browser goes away', async () => {
    const hanging = createServer();
    const called = once(hanging, 'request');
    await once(hanging.listen(0, '127.0.0.1'), 'listening');
    const { port } = hanging.address() as AddressInfo;
    const other = await servePartnerApp({ port: 0, portalUrl: `http://127.0.0.1:${port}` });
    const leaving = new AbortController();
    const asked = fetch(`${other.url}/login`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ loginId: member.loginId }),
      signal: leaving.signal,
    });
    const [, answer] = (await called) as [unknown, ServerResponse];
    const ended = once(answer, 'close');
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await ended;
    await other.close();
    hanging.close();
  });

  it('the portal out of reach is a page with a way to try again', async () => {
    await open('/points');
    await logIn(page, member);
    await heading('ポイント');
    await portal.close();
    try {
      expect((await open('/points'))?.status()).toBe(502);
      await seen(page, 'いきいきポータルに接続できませんでした。');
    } finally {
      portal = await servePortal();
    }
    await press(page, 'もう一度試す');
    await heading('ログイン');
  });
});

describe('the page without a server', () => {
  const status = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

  async function enter(): Promise<void> {
    await open('/in-the-page');
    await field(page, 'ログインID').fill(member.loginId);
    await field(page, 'パスワード').fill(member.password);
    await press(page, 'ログイン');
    await page.getByText('2,940 ポイント').waitFor();
  }

  it('reads all notices under a strict policy, and stops when told', async () => {
    for (let number = 1; number <= 120; number += 1)
      await dev.publishNotice({ title: `お知らせ ${number}号` });
    await enter();
    await press(page, 'すべて読み込む');
    await status('件をすべて読み込みました。');
    expect(await page.locator('#notices li').count()).toBeGreaterThan(120);

    await dev.addFault({ operation: 'notices.list', delayMs: 20_000 });
    await press(page, 'すべて読み込む');
    await press(page, '停止');
    await status('0件で停止しました。');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('exchanges after the password was proven, and says in words what went wrong', async () => {
    await enter();
    await field(page, '商品').selectOption('donation-forest');
    await press(page, '交換する');
    await seen(page, '安全のため、パスワードをもう一度入力してください。');
    await field(page, 'パスワードの再入力').fill(member.password);
    await press(page, '交換する');
    await status(`「${donation}」に交換しました。`);
    await page.getByText('2,840 ポイント').waitFor();

    await dev.addFault({ operation: 'rewards.exchange', problem: 'reward_out_of_stock', times: 1 });
    await press(page, '交換する');
    await seen(page, 'この商品は品切れになりました。');
    expect(await exchanged()).toBe(1);
    expect(trouble).toEqual([]);
  });
});
