import { createPortalClient, type PortalClient } from '@ikiiki/sdk';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frameWidgets } from '../../packages/widgets/src/embed/frame-widgets.js';
import { type Employer, openEmployer } from './support/employer.js';
import { installSpy, type Spy } from './support/hostile-host.js';
import { field, frameOf, logIn, logOut, member, press, seen } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

/** Every widget that lives on a session. */
const widgets = [...frameWidgets].flatMap(([name, { usesSession }]) => (usesSession ? [name] : []));

let browser: Browser;
let stage: Stage;
let employer: Employer;
let context: BrowserContext;
let page: Page;
/** What a host must not learn: the secret, and whose it is. */
let canaries: Map<string, string>;

/** Texts and ids of what the health services tell the member: every word of it is nobody else's business. */
async function addHealthData(portal: PortalClient, found: Map<string, string>): Promise<void> {
  const add = (service: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value)) add(service, member);
    } else if (typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}/.test(value)) {
      const isTelling = /[ぁ-ん一-龠]/.test(value) ? value.length > 5 : value.length > 12;
      if (isTelling) found.set(value, service);
    }
  };
  add('checkups', await portal.checkups.trends());
  for (const { id } of (await portal.checkups.list()).items)
    add('checkups', await portal.checkups.get({ checkupId: id }));
  add('records', await portal.records.list({ from: '2026-11-01', to: '2026-11-22' }));
  add('records', await portal.records.meals({ from: '2026-11-01', to: '2026-11-22' }));
  add('rules', (await portal.myRules.list()).items);
  add('events', (await portal.events.list()).items);
  add('surveys', (await portal.surveys.list()).items);
  add('medical expenses', (await portal.medicalExpenses.list({ limit: 100 })).items);
  add('vaccine claims', (await portal.vaccineSubsidy.list()).items);
  add('applications for checkups', (await portal.checkupApplications.list()).items);
  add('documents', (await portal.documents.list()).items);
  add('applications', (await portal.applicationForms.applications()).items);
  add('stays', (await portal.resorts.bookings()).items);
  add('articles', (await portal.articles.list()).items);
  add('medicines', (await portal.genericNotices.list()).items);
}

/** What is personal to the member, as the portal tells it to the member, without what it tells everybody. */
async function personalData(portalUrl: string): Promise<Map<string, string>> {
  const found = new Map<string, string>([
    [member.loginId, 'login ID'],
    [member.password, 'password'],
    [member.nickname, 'nickname'],
    [member.email, 'mail address'],
    ['山吹', 'name'],
    ['1255006001', '記号・番号'],
    ['006001', '番号'],
    ['1985-10-03', 'birth date'],
    ['19851003', 'birth date'],
    ['架空県', 'address'],
  ]);
  const portal = createPortalClient({ baseUrl: portalUrl, session: { kind: 'token' } });
  const { flow } = await portal.session.identify({ loginId: member.loginId });
  await portal.session.logIn({ flow, password: member.password });
  const { available, pending } = await portal.points.balance();
  const numbers = new Set([available, pending]);
  for await (const { points, id, subject } of portal.points.list()) {
    numbers.add(Math.abs(points));
    found.set(id, 'ledger entry');
    if (subject) found.set(subject, 'ledger entry');
  }
  for await (const { id, title } of portal.notices.list()) found.set(id, 'notice').set(title, 'notice');
  for await (const { id, name } of portal.rewards.list()) found.set(id, 'reward').set(name, 'reward');
  for await (const { id } of portal.rewards.exchanges()) found.set(id, 'exchange');
  await addHealthData(portal, found);
  for (const points of numbers) {
    found.set(`${points}ポイント`, 'points').set(`${points.toLocaleString('ja')} ポイント`, 'points');
    // Smaller numbers are also heights and counts
    if (points >= 1_000) found.set(points.toLocaleString('ja'), 'points').set(`=${points}`, 'points');
  }
  const everybody = await (await fetch(`${portalUrl}/v1/topics`)).text();
  for (const text of found.keys()) if (everybody.includes(text)) found.delete(text);
  await portal.session.logOut();
  return found;
}

/** The tokens of the browser under test, which no script of its pages should see. */
function collectTokens(): void {
  context.on('response', (response) => {
    if (!response.url().includes('/v1/session')) return;
    void response.json().then(
      (body: Record<string, unknown>) => {
        for (const name of ['accessToken', 'refreshToken', 'flow', 'sessionId']) {
          if (typeof body[name] === 'string') canaries.set(body[name], name);
        }
      },
      () => undefined,
    );
  });
}

/** Short ids such as `security` are also parts of the platform's words. */
const contains = (text: string, secret: string) =>
  /^[a-z-]{1,12}$/.test(secret)
    ? new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text)
    : text.includes(secret);

const leaksIn = (text: string) => [
  ...new Set([...canaries].filter(([secret]) => contains(text, secret)).map((canary) => canary.join(': '))),
];

const hostPage = (body: string) =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>社内ポータル</title>` +
  `<script>(${installSpy})(${JSON.stringify(stage.portalUrl)})</script>${body}</html>`;

/** A page of the employer's own origin, with the spy above everything else. */
async function openHostPage(body: string): Promise<void> {
  employer.pages.set('/', hostPage(body));
  await page.goto(`${employer.url}/`);
}

/** Cookies that requests of the page itself carry; those of its frames have other processes. */
async function watchCookies(): Promise<() => string> {
  const sent: string[] = [];
  const devtools = await context.newCDPSession(page);
  devtools.on('Network.requestWillBeSentExtraInfo', ({ headers }) => {
    sent.push(headers.Cookie ?? headers.cookie ?? '');
  });
  await devtools.send('Network.enable');
  return () => sent.join('\n');
}

const embedding = () =>
  `<script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>` +
  `<ikiiki-portal base-url="${stage.portalUrl}">` +
  `${widgets.map((widget) => `<ikiiki-embed widget="${widget}"></ikiiki-embed>`).join('')}</ikiiki-portal>`;

function spy<Name extends keyof Spy>(name: Name, ...args: Parameters<Spy[Name]>): Promise<string> {
  return page.evaluate(
    ([method, given]) =>
      (globalThis as unknown as { spy: Record<string, (...args: unknown[]) => Promise<string>> }).spy[
        method as string
      ]?.(...(given as unknown[])) ?? '',
    [name, args] as const,
  );
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  employer = await openEmployer();
  stage = await openStage({ allowOrigins: [employer.url] });
  canaries = await personalData(stage.portalUrl);
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  collectTokens();
});
afterEach(async () => {
  await context.close();
  await stage.close();
  await employer.close();
});

describe('a hostile script on the employer’s page', () => {
  it('learns nothing of the member but the number of unread notices', async () => {
    const cookies = await watchCookies();
    await openHostPage(embedding());
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    const loot: Record<string, string> = { before: await spy('plunder') };
    await logIn(frameOf(page, 'login-form'), member);
    await seen(frameOf(page, 'home'), member.nickname);
    await seen(frameOf(page, 'home'), '2,940');
    await press(frameOf(page, 'notice-list'), /12月31日に有効期限/);
    await seen(frameOf(page, 'notice-list'), '秋の健診受診キャンペーン');
    await seen(frameOf(page, 'checkup-results'), '前回から変わったこと');
    await frameOf(page, 'health-records').getByRole('button', { name: /^体重/ }).first().waitFor();
    loot.after = await spy('plunder');
    loot.requests = await spy('askPortal');
    for (const widget of ['home', 'notice-list', 'login-form']) {
      loot[`frame of ${widget}`] = await spy('frameItself', widget);
    }
    for (const path of ['/embed/home', '/', '/notices']) {
      const opening = context.waitForEvent('page');
      await spy('openItself', path);
      await (await opening).waitForLoadState();
      loot[`window of ${path}`] = await spy('speakToOpened');
    }
    await logOut(frameOf(page, 'home'));
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    loot.end = await spy('plunder');
    loot.server = employer.requests.join('\n');

    // It did listen, ask and look: the search is worth something
    const all = Object.values(loot).join('\n');
    const proofs = [
      'port {type=height',
      'port {type=count count=',
      'event ikiiki-signed-in',
      'event ikiiki-signed-out',
      'frame’s document: null',
      'frame.location: refused by SecurityError',
      'cors /v1/home: refused by TypeError',
      'no-cors /v1/home: refused by TypeError',
      'session_required',
    ];
    expect(proofs.filter((proof) => !all.includes(proof))).toEqual([]);
    // The browser does send the frames' cookie along: what refuses is the portal
    expect(cookies()).toContain('__Host-ikiiki-embed=');
    expect(loot['frame of home']).toContain('port {type=signed-in');
    expect([...canaries.values()]).toEqual(
      expect.arrayContaining([
        'accessToken',
        'notice',
        'points',
        'reward',
        'nickname',
        'checkups',
        'records',
        'rules',
        'medicines',
      ]),
    );
    const leaks = Object.entries(loot).map(([place, text]) => [place, leaksIn(text)] as const);
    expect(leaks.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it('finds everything where a widget stands in its own page: the search above can fail', async () => {
    await openHostPage(
      ['portal', 'login-form', 'home']
        .map((name) => `<script type="module" src="${stage.portalUrl}/ikiiki/${name}.js"></script>`)
        .join('') +
        `<ikiiki-portal base-url="${stage.portalUrl}" session="token">` +
        '<ikiiki-login-form></ikiiki-login-form><ikiiki-home></ikiiki-home></ikiiki-portal>',
    );
    await logIn(page, member);
    await seen(page, member.nickname);
    const leaks = leaksIn(await spy('plunder')).map((canary) => canary.replace(/^.*: /, ''));
    expect(leaks).toEqual(
      expect.arrayContaining(['login ID', 'password', 'nickname', 'points', 'accessToken', 'refreshToken']),
    );
  });
});
