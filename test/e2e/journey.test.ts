import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setDeviceClock, tabTo } from './support/device.js';
import { advanceClock, mailsTo, newestLink } from './support/mails.js';
import {
  chooseAccount,
  field,
  leafletPerson,
  logIn,
  logOut,
  press,
  proveIdentity,
  register,
  seen,
  seesNickname,
  sendAddress,
  shownKey,
  typeKey,
} from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

const person = leafletPerson;
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
  context = await browser.newContext({ locale: 'ja-JP', permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await stage.close();
});

async function logInAtTheEnd(): Promise<void> {
  await press(page, 'ログイン画面へ');
  await page.waitForURL(/\/login$/);
  await logIn(page, person);
  await page.waitForURL(`${stage.portalUrl}/`);
  await seesNickname(page, person);
}

describe('the journey of the leaflet', () => {
  it('leads from the first address to the nickname on the home page, and out again', async () => {
    await page.goto(`${stage.portalUrl}/login`);
    await press(page, '新規利用登録');
    await page.waitForURL(/\/register$/);
    await sendAddress(page, person);
    await page.goto(await newestLink(stage.portalUrl, person.email));
    await page.waitForURL(/\/register$/);
    const key = await proveIdentity(page, person);
    await press(page, '確認キーをコピー');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(key.slice(0, 4));
    await page.goto(await newestLink(stage.portalUrl, person.email));
    await typeKey(page, key);
    await page.getByText(person.email).first().waitFor();
    await chooseAccount(page, person);
    await logInAtTheEnd();
    await page.reload();
    await seesNickname(page, person);
    await logOut(page);
    await seen(page, 'ログアウトしました');
    await page.reload();
    await page.waitForURL(/\/login$/);
  });

  it('goes on in a second browser, where the key is typed by hand', async () => {
    await page.goto(`${stage.portalUrl}/register`);
    await sendAddress(page, person);
    await page.goto(await newestLink(stage.portalUrl, person.email));
    const key = await proveIdentity(page, person);
    const phone = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 740 } });
    const second = await phone.newPage();
    await second.goto(await newestLink(stage.portalUrl, person.email));
    await typeKey(second, key.toLowerCase().replace('-', ' '));
    await chooseAccount(second, person);
    await press(second, 'ログイン画面へ');
    await logIn(second, person);
    await seesNickname(second, person);
    await phone.close();
  });

  it.each([-1, 1])('works on a device whose clock is %i hour off', async (hours) => {
    const answer = await fetch(`${stage.portalUrl}/_dev/clock`);
    const { now } = (await answer.json()) as { now: string };
    await setDeviceClock(context, Date.parse(now) + hours * 3_600_000);
    await register(page, stage.portalUrl, person);
    await logInAtTheEnd();
    await page.reload();
    await seesNickname(page, person);
  });

  it('can be gone entirely by keyboard', async () => {
    const type = async (label: string, text: string) => {
      await tabTo(page, field(page, label));
      await page.keyboard.insertText(text);
    };
    const act = async (name: string) => {
      const control = page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('link', { name, exact: true }));
      await control.waitFor();
      await tabTo(page, control);
      await page.keyboard.press('Enter');
    };
    await page.goto(`${stage.portalUrl}/register`);
    await type('メールアドレス', person.email);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'メールを再送する' }).waitFor();
    await page.goto(await newestLink(stage.portalUrl, person.email));
    await act('本人確認ページへ');
    await type('記号', person.symbol);
    await type('番号', person.number);
    await type('生年月日', person.birthDate);
    await act('確認');
    const key = await shownKey(page);
    await page.goto(await newestLink(stage.portalUrl, person.email));
    await field(page, '確認キー').waitFor();
    await type('確認キー', key);
    await act('認証');
    await field(page, 'ログインID').waitFor();
    await type('ログインID', person.loginId);
    await type('パスワード', person.password);
    await type('パスワード(確認)', person.password);
    await type('ニックネーム', person.nickname);
    await act('登録');
    await seen(page, '利用登録が完了しました');
    await act('ログイン画面へ');
    await page.waitForURL(/\/login$/);
    await field(page, 'ログインID').waitFor();
    await type('ログインID', person.loginId);
    await page.keyboard.press('Enter');
    await field(page, 'パスワード').waitFor();
    await type('パスワード', person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${stage.portalUrl}/`);
    await seesNickname(page, person);
  });
});

it('S-W9: whoever was sent to log in comes back to that page, and to no other site', async () => {
  await register(page, stage.portalUrl, person);
  for (const [wanted, path] of [
    ['/account', '/account'],
    ['//evil.example', '/'],
  ] as const) {
    const visitor = await browser.newContext({ locale: 'ja-JP' });
    const visit = await visitor.newPage();
    await visit.goto(`${stage.portalUrl}/login?returnTo=${encodeURIComponent(wanted)}`);
    await logIn(visit, person);
    await visit.waitForURL(stage.portalUrl + path);
    await visitor.close();
  }
});

describe('links in mails', () => {
  it('S-L3: a scanner that opens and renders both links consumes nothing', async () => {
    const scan = async (link: string) => {
      await fetch(link, { method: 'HEAD' });
      for (let times = 0; times < 5; times += 1) await fetch(link);
      const scanner = await browser.newContext();
      const rendered = await scanner.newPage();
      await rendered.goto(link, { waitUntil: 'networkidle' });
      await scanner.close();
    };
    await page.goto(`${stage.portalUrl}/register`);
    await sendAddress(page, person);
    const first = await newestLink(stage.portalUrl, person.email);
    await scan(first);
    await page.goto(first);
    const key = await proveIdentity(page, person);
    const second = await newestLink(stage.portalUrl, person.email);
    await scan(second);
    await page.goto(second);
    await typeKey(page, key);
    await chooseAccount(page, person);
    await logInAtTheEnd();
  });

  it('a link opened twice leads to the same place both times', async () => {
    await page.goto(`${stage.portalUrl}/register`);
    await sendAddress(page, person);
    const first = await newestLink(stage.portalUrl, person.email);
    const other = await context.newPage();
    await other.goto(first);
    await other.getByText('本人確認ページへ').first().waitFor();
    await page.bringToFront();
    await page.goto(first);
    const key = await proveIdentity(page, person);
    const second = await newestLink(stage.portalUrl, person.email);
    await other.bringToFront();
    await other.goto(second);
    await field(other, '確認キー').waitFor();
    await page.bringToFront();
    await page.goto(second);
    await typeKey(page, key);
    await chooseAccount(page, person);
  });

  it('S-L5: a link three hours old leads back to the address, which is kept', async () => {
    await page.goto(`${stage.portalUrl}/register`);
    await sendAddress(page, person);
    const link = await newestLink(stage.portalUrl, person.email);
    await advanceClock(stage.portalUrl, { hours: 3, milliseconds: 1 });
    await page.goto(link);
    await field(page, 'メールアドレス').waitFor();
    expect(await field(page, 'メールアドレス').inputValue()).toBe(person.email);
    await press(page, '送信する');
    await page.getByRole('button', { name: 'メールを再送する' }).waitFor();
    expect(await mailsTo(stage.portalUrl, person.email)).toHaveLength(2);
  });

  it('S-L6: the token is out of the address bar, and was never in an address that was requested', async () => {
    const requested: string[] = [];
    context.on('request', (request) => requested.push(request.url(), request.headers().referer ?? ''));
    await page.goto(`${stage.portalUrl}/register`);
    await sendAddress(page, person);
    const link = await newestLink(stage.portalUrl, person.email);
    await page.goto(link);
    await page.getByText('本人確認ページへ').first().waitFor();
    const token = new URL(link).hash.split('=')[1] ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(page.url()).not.toContain(token);
    // What goes over the wire has no fragment
    expect(requested.map((url) => url.split('#')[0]).join('\n')).not.toContain(token);
  });
});
