import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { whatThePageKeeps } from './support/device.js';
import type { Mail } from './support/mails.js';
import {
  chooseAccount,
  field,
  frameOf,
  leafletPerson,
  logIn,
  logOut,
  press,
  proveIdentity,
  seen,
  seesNickname,
  sendAddress,
  typeKey,
} from './support/screens.js';
import { launchBrowser } from './support/stage.js';
import { type Started, start } from './support/started.js';

const person = leafletPerson;
let browser: Browser;
let context: BrowserContext;
let started: Started;

beforeAll(async () => {
  browser = await launchBrowser();
  started = await start();
  context = await browser.newContext({ locale: 'ja-JP' });
  context.setDefaultTimeout(20_000);
});
afterAll(async () => {
  await browser.close();
  await started.stop();
});

/** Mails without naming anybody in an address. */
async function newestMailLink(): Promise<string> {
  const mails = (await (await fetch(`${started.portalUrl}/_dev/mails`)).json()) as Mail[];
  return mails[0]?.links[0] ?? '';
}

/** Everything a page says to other scripts: events, channels between tabs and frames. */
async function recordTalk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const talk: string[] = [];
    Object.assign(globalThis, { talk });
    const own = (value: object) => {
      const told: Record<string, unknown> = {};
      for (const name in value) {
        // The time of an event may happen to hold any number
        if (name === 'timeStamp') continue;
        const member = (value as Record<string, unknown>)[name];
        if (typeof member === 'string' || typeof member === 'number') told[name] = member;
      }
      return { ...told, ...value };
    };
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('ikiiki-')) {
        talk.push(JSON.stringify([event.type, own(event), (event as CustomEvent).detail]));
      }
      return dispatch.call(this, event);
    };
    for (const channel of [BroadcastChannel.prototype, MessagePort.prototype]) {
      const post = channel.postMessage as (...args: unknown[]) => void;
      Object.assign(channel, {
        postMessage(...args: unknown[]) {
          talk.push(JSON.stringify(args[0]));
          return post.apply(this, args);
        },
      });
    }
  });
}

const parcel = {
  お名前: '青葉 みなとのすけ',
  郵便番号: '7654321',
  ご住所: '架空県とある市九丁目8-7',
  電話番号: '09087654321',
};
/** Points that nobody else has, and a notice to nobody else. */
const granted = 76_543;
const noticeTitle = 'あなただけへのお知らせ';

/** Reads a notice that is for this person alone, and exchanges points for a parcel. */
async function usePoints(page: Page): Promise<void> {
  const dev = (path: string, body: object) =>
    fetch(`${started.portalUrl}/_dev${path}`, { method: 'POST', body: JSON.stringify(body) });
  await dev('/points', { person: 'leaflet', points: granted, reason: 'campaign' });
  await dev('/notices', { title: noticeTitle, text: '本文です', person: 'leaflet' });
  await page.goto(`${started.portalUrl}/points`);
  await seen(page, granted.toLocaleString('ja'));
  await page.goto(`${started.portalUrl}/notices`);
  await page.getByRole('button', { name: noticeTitle }).click();
  await seen(page, '本文です');
  await page.goto(`${started.portalUrl}/rewards`);
  await press(page, '「スポーツタオル 2枚組」の交換に進む');
  for (const [label, typed] of Object.entries(parcel)) await field(page, label).fill(typed);
  await press(page, 'この内容で交換する');
  await field(page, '現在のパスワード').fill(person.password);
  await press(page, '確認する');
  await seen(page, '交換を受け付けました');
}

/** What nobody else records: a weight, a meal, a rule in one's own words. */
const recorded = { weight: '77.7', meal: 'カナリア定食', rule: 'カナリアと散歩する' };

/** Records a day, sets a rule, and lets a whole round of the health pages load. */
async function useHealthServices(page: Page, leave: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`${started.portalUrl}/records`);
  await page.getByRole('button', { name: /^体重/ }).click();
  await page.getByRole('textbox', { name: '体重', exact: true }).fill(recorded.weight);
  await press(page, '保存する');
  await seen(page, '保存しました');
  await page.locator('label', { hasText: '食事' }).click();
  await page.getByRole('textbox', { name: '食べたもの', exact: true }).fill(recorded.meal);
  await press(page, '食事を保存する');
  await seen(page, recorded.meal);
  await leave(page);
  await page.goto(`${started.portalUrl}/my-rules`);
  await press(page, 'ルールを追加する');
  await press(page, '自分の言葉で決める');
  await field(page, 'ルール').fill(recorded.rule);
  await press(page, 'このルールを始める');
  await seen(page, recorded.rule);
  for (const path of [
    '/checkups',
    '/articles',
    '/events',
    '/surveys',
    '/checkup-application',
    '/flu-subsidy',
    '/medical-expenses',
    '/generic-notices',
    '/documents',
    '/application-forms',
    '/resorts',
  ]) {
    await leave(page);
    await page.goto(started.portalUrl + path);
    await page.locator('.ik').first().waitFor();
  }
}

it('S-G2: after the journey nothing personal is in any log line, address, event or storage', async () => {
  const secrets = new Set<string>();
  const places: Record<string, string[]> = { address: [], event: [], storage: [], console: [] };
  const reading: Promise<void>[] = [];
  const read = async (json: Promise<unknown>) => {
    const body = (await json.catch(() => undefined)) as Record<string, unknown> | undefined;
    for (const name of ['accessToken', 'refreshToken', 'completionToken', 'confirmationKey', 'flow']) {
      if (typeof body?.[name] === 'string') secrets.add(body[name]);
    }
  };
  context.on('request', (request) => {
    // What goes over the wire; fragments stay in the browser
    places.address?.push(request.url().split('#')[0] ?? '', request.headers().referer ?? '');
  });
  context.on('response', (response) => {
    if (response.url().includes('/v1/')) reading.push(read(response.json()));
  });
  context.on('console', (message) => places.console?.push(message.text()));
  const leave = async (page: Page) => {
    for (const frame of page.frames()) {
      const talk = await frame.evaluate(() => (globalThis as unknown as { talk?: string[] }).talk ?? []);
      places.event?.push(...talk);
      places.storage?.push(await whatThePageKeeps(frame));
    }
  };
  const open = async (page: Page, url: string) => {
    secrets.add(new URL(url).hash.split('=')[1] || 'no-token-in-this-address');
    await leave(page);
    await page.goto(url);
  };

  const page = await context.newPage();
  await recordTalk(page);
  await page.goto(`${started.portalUrl}/register`);
  await sendAddress(page, person);
  await open(page, await newestMailLink());
  const key = await proveIdentity(page, person);
  await open(page, await newestMailLink());
  await typeKey(page, key);
  await chooseAccount(page, person);
  await leave(page);
  await press(page, 'ログイン画面へ');
  await logIn(page, person);
  await page.waitForURL(`${started.portalUrl}/`);
  await seesNickname(page, person);
  await page.reload();
  await seesNickname(page, person);
  await leave(page);

  await usePoints(page);
  await leave(page);
  await useHealthServices(page, leave);
  await leave(page);

  await page.goto(started.intranetUrl);
  await logIn(frameOf(page, 'login-form'), person);
  const home = frameOf(page, 'home');
  await seesNickname(home, person);
  await logOut(home);
  await seen(home, 'ログアウトしました');
  await leave(page);
  await Promise.all(reading);

  const json = { headers: { Accept: 'application/json' } };
  const ask = async (path: string) => (await fetch(`${started.portalUrl}/_dev${path}`, json)).text();
  const records: Record<string, string> = {
    'server output': started.output(),
    journal: await ask('/journal'),
    audit: await ask('/audit'),
    ...Object.fromEntries(Object.entries(places).map(([name, texts]) => [name, texts.join('\n')])),
  };
  for (const secret of [
    person.email,
    encodeURIComponent(person.email),
    person.symbol + person.number.padStart(6, '0'),
    person.number.padStart(6, '0'),
    person.birthDate,
    '2000-05-05',
    person.password,
    encodeURIComponent(person.password),
    person.nickname,
    ...Object.values(parcel),
    ...Object.values(recorded),
    String(granted),
    granted.toLocaleString('ja'),
    noticeTitle,
    key,
    key.replace('-', ''),
  ]) {
    secrets.add(secret);
  }
  const people = JSON.parse(await ask('/people')) as { email?: string; password?: string }[];
  for (const { email, password } of people) {
    if (email) secrets.add(email);
    if (password) secrets.add(password);
  }
  // The search is worth something only where there is something to search, for and in
  expect(secrets.size).toBeGreaterThan(15);
  expect(records.event).toContain('ikiiki-signed-in');
  expect(records.event).toContain('"type":"height"');
  expect(records.audit).toContain('authn_login_success');
  expect(records.journal).toContain('/v1/registrations');
  expect(records.journal).toContain('/v1/exchanges');
  expect(records.journal).toContain('/v1/records');
  expect(records.audit).toContain('sensitive_read');
  expect(records.audit).toContain('points_exchanged');
  expect(records.event).toContain('ikiiki-points-changed');
  expect(records.storage?.length).toBeGreaterThan(50);
  const leaks = Object.entries(records).flatMap(([place, text]) =>
    [...secrets].filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
  );
  expect(leaks).toEqual([]);
});
