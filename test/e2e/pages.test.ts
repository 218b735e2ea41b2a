import AxeBuilder from '@axe-core/playwright';
import { serviceNames } from '@ikiiki/sdk/contract';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { frameWidgets } from '../../packages/widgets/src/embed/frame-widgets.js';
import { overflowOf } from './support/device.js';
import { field, frameOf, logIn, member, type Place, seesNickname } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let context: BrowserContext | undefined;
let messages: string[];

beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), openStage()]);
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});
afterEach(() => context?.close());

async function open(url: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width, height: 900 }, colorScheme });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(url);
  return page;
}

/** What is wrong with a page for people: what axe finds, frames included, and what does not fit into its width. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const overflow = await overflowOf(page);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
    ...messages.filter((text) => !text.includes('401')),
  ];
}

/** Pages for members, and what stands on them when all of it is there; those of widgets are all here (below). */
const memberPages: Readonly<Record<string, string>> = {
  '/': 'こんにちは',
  '/events': '募集中',
  '/checkups': '前回から変わったこと',
  '/articles': '減塩',
  '/records': '今日',
  '/my-rules': '今日のチェック',
  '/surveys': '生活習慣',
  '/application-forms': '傷病手当金支給申請書',
  '/documents': '届いた書類',
  '/flu-subsidy': '接種した方を選ぶ',
  '/generic-notices': '下がる見込みです',
  '/medical-expenses': 'お支払いになった額が最も多い月は',
  '/resorts': '宿泊を申し込む',
  '/checkup-application': '以前のお申し込み',
  '/points': '有効期限が近いポイント',
  '/rewards': 'スポーツタオル 2枚組',
  '/notices': 'インフルエンザ予防接種の補助金申請を受け付けています',
  '/notices#notice=nabe': '減塩の三つのこつ',
  '/account': member.nickname,
};

const publicPages = ['/login', '/register', '/forgot', '/reset', '/verify'];

it('every page that shows a widget is looked at', () => {
  const pages = [...frameWidgets.values()].flatMap(({ page }) => page ?? []);
  expect([...publicPages, ...Object.keys(memberPages)]).toEqual(expect.arrayContaining(pages));
});

const looks = [
  [360, 'light'],
  [1280, 'dark'],
  [320, 'dark'],
  [1280, 'light'],
] as const;

describe.each(looks)('at %i px, %s', (width, scheme) => {
  it.each([...publicPages, '/account', '/points'])(
    'the society’s page %s stands without a fault',
    async (path) => {
      const page = await open(stage.portalUrl + path, width, scheme);
      await page
        .getByRole('heading', { level: 2 })
        .or(page.getByText('ログインしてください'))
        .first()
        .waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  it('the pages of somebody logged in stand without a fault, with a year of points, notices and health', async () => {
    const page = await open(`${stage.portalUrl}/login`, width, scheme);
    await logIn(page, member);
    await seesNickname(page, member);
    for (const [path, shown] of Object.entries(memberPages)) {
      await page.goto(stage.portalUrl + path);
      await page.getByText(shown).first().waitFor();
      expect(await faultsOf(page), path).toEqual([]);
    }
  }, 120_000);

  it.each([
    ['/', 'home'],
    ['/health.html', 'health-records'],
  ])('the employer’s page %s stands without a fault, its frames included', async (path, widget) => {
    const page = await open(stage.intranetUrl + path, width, scheme);
    for (const name of ['login-form', widget]) await frameOf(page, name).locator('.ik').first().waitFor();
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('every service that is open leads to its page', () => {
  /** What the services on a home page lead to; `none` for a name without a link. */
  const leads = (home: Place) =>
    home
      .locator('.ik-service-open h4')
      .evaluateAll((names) =>
        names.map((name) => `${name.textContent?.trim()}: ${name.querySelector('a')?.pathname ?? 'none'}`),
      );

  it('on the society’s home page', async () => {
    const page = await open(`${stage.portalUrl}/login`, 1280, 'light');
    await logIn(page, member);
    await seesNickname(page, member);
    const there = await leads(page);
    expect(there).toHaveLength(serviceNames.length);
    const pages = there.map((lead) => lead.replace(/^.*: /, ''));
    expect(Object.keys(memberPages)).toEqual(expect.arrayContaining(pages));
  });

  it('in a frame too', async () => {
    const page = await open(stage.intranetUrl, 1280, 'light');
    await logIn(frameOf(page, 'login-form'), member);
    const home = frameOf(page, 'home');
    await seesNickname(home, member);
    const there = await leads(home);
    expect(there).toHaveLength(serviceNames.length);
    expect(there.filter((lead) => lead.endsWith(': none'))).toEqual([]);
  });
});

it('a language that a link has chosen stays on the next page, until the button is pressed', async () => {
  const page = await open(`${stage.portalUrl}/login?lang=en`, 1280, 'light');
  await page.getByRole('heading', { name: 'Log in' }).waitFor();
  await page.goto(`${stage.portalUrl}/forgot`);
  await page.getByText('Midorino Health Insurance Society').first().waitFor();
  await page.getByRole('button', { name: '日本語' }).click();
  await page.goto(`${stage.portalUrl}/login`);
  await page.getByRole('heading', { name: 'ログイン' }).waitFor();
});

it('an embed page that nobody knows says so', async () => {
  const page = await open(`${stage.portalUrl}/embed/no-such-widget?lang=en`, 360, 'light');
  await page.getByRole('alert').getByText('There is nothing to show here').waitFor();
});
