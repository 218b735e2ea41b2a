import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newestLink } from './support/mails.js';
import {
  chooseAccount,
  field,
  frameOf,
  leafletPerson,
  logIn,
  member,
  press,
  proveIdentity,
  register,
  seen,
  seesNickname,
  sendAddress,
  typeKey,
} from './support/screens.js';
import { launchBrowser, openStage, type Stage, siteDir } from './support/stage.js';

const person = leafletPerson;
let browser: Browser;
let stage: Stage;
let context: BrowserContext;
let page: Page;

const tab = (name: string) => page.getByRole('tab', { name });

/** Events of all frames on the employer's page, with everything they carry. */
async function hearEvents(): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['signed-in', 'signed-out', 'session-expired', 'embed-code', 'embed-ready']) {
      document.addEventListener(`ikiiki-${name}`, (event) => {
        const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
        heard.push(JSON.stringify([event.type, ...own]));
      });
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Violations of policies and errors, of the page and of its frames. Being nobody yet (401) is neither. */
async function hearComplaints(): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('report', (text: string) => heard.push(text));
  await page.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, sample }) => {
        (globalThis as unknown as { report(text: string): void }).report(
          [violatedDirective, blockedURI, sourceFile, sample].join(' '),
        );
      },
    );
  });
  page.on('console', (message) => {
    if (!message.text().includes('status of 401')) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stage = await openStage();
  context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await stage.close();
});

describe('on an employer’s page', () => {
  it('a person registers from the frame, finishes on the portal, and logs in inside the frame', async () => {
    const events = await hearEvents();
    await page.goto(stage.intranetUrl);
    await press(frameOf(page, 'login-form'), '新規利用登録');
    await sendAddress(frameOf(page, 'login-form'), person);
    const own = await context.newPage();
    await own.goto(await newestLink(stage.portalUrl, person.email));
    const key = await proveIdentity(own, person);
    await own.goto(await newestLink(stage.portalUrl, person.email));
    await typeKey(own, key);
    await chooseAccount(own, person);
    await own.close();

    await page.reload();
    await logIn(frameOf(page, 'login-form'), person);
    await seesNickname(frameOf(page, 'home'), person);
    const heard = await events();
    expect(heard).toContain('["ikiiki-signed-in"]');
    expect(heard.join()).not.toContain(person.nickname);
  });

  it('S-W1: a session in a frame outlives a reload also where third-party cookies are blocked', async () => {
    await register(page, stage.portalUrl, person);
    const strict = await launchBrowser('--test-third-party-cookie-phaseout');
    try {
      page = await strict.newPage({ locale: 'ja-JP' });
      await page.goto(stage.intranetUrl);
      await logIn(frameOf(page, 'login-form'), person);
      await seesNickname(frameOf(page, 'home'), person);
      await page.reload();
      await seesNickname(frameOf(page, 'home'), person);
      const cookies = await page.context().cookies(stage.portalUrl);
      expect(cookies.map(({ name }) => name)).toContain('__Host-ikiiki-embed');
    } finally {
      await strict.close();
    }
  });

  it('the frame is exactly as high as its content, at any width, and comes to rest', async () => {
    await page.goto(stage.intranetUrl);
    await tab('はじめての方').click();
    await field(frameOf(page, 'registration-wizard'), 'メールアドレス').waitFor();
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      // Browsers let frames out of sight rest
      await page
        .locator('ikiiki-embed[widget="registration-wizard"]')
        .evaluate((element) => element.scrollIntoView());
      const frame = page.frame({ url: /registration-wizard/ });
      const misfit = () =>
        frame?.evaluate(() => {
          const root = document.documentElement;
          const content = document.querySelector('#widget')?.getBoundingClientRect().height ?? 0;
          return [innerHeight - Math.ceil(content), root.scrollWidth - root.clientWidth];
        });
      await expect.poll(misfit, { timeout: 5_000 }).toEqual([0, 0]);
    }
  });

  it('the frame takes the language and the colours of the page around it', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(stage.intranetUrl);
    const root = frameOf(page, 'login-form').locator('html');
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    expect(await root.evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
    expect(
      await root.evaluate((html) => getComputedStyle(html).getPropertyValue('--ikiiki-radius').trim()),
    ).toBe('0.25rem');
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await frameOf(page, 'login-form').getByLabel('Login ID').waitFor();
  });

  it('Tab goes into the frame, through it and out again', async () => {
    await page.goto(stage.intranetUrl);
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    await page.locator('nav a').last().focus();
    const visited = new Set<string>();
    let place = '';
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      place = await page.evaluate(() => document.activeElement?.getAttribute('widget') ?? 'page');
      if (place === 'page' && visited.has('login-form')) break;
      visited.add(place);
    }
    expect(visited).toContain('login-form');
    expect(place).toBe('page');
  });

  it('S-W8: a page that is not on the list gets no frame, and its visitors are told', async () => {
    const stranger = await openStage({ allowOrigins: ['https://intranet.example.co.jp'] });
    try {
      // An employer's own copy of the script: the portal gives its copy to listed pages only
      const path = `${siteDir}/ikiiki/embed.js`;
      await page.route(/embed\.js$/, (route) =>
        route.fulfill({ path, headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
      await page.clock.install();
      await page.goto(stranger.intranetUrl);
      await page.clock.runFor(30_000);
      await seen(page.locator('#login'), 'いきいきポータルを表示できませんでした');
    } finally {
      await stranger.close();
    }
  });
});

describe('under the strict policy', () => {
  it('S-X1: the wizard itself stands on a trusted host without one violation', async () => {
    const messages = await hearComplaints();
    const response = await page.goto(`${stage.intranetUrl}/strict.html`);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    await sendAddress(page, person);
    expect(messages).toEqual([]);
  });

  it('S-X1: the wizard and a frame stand on a trusted host that lets scripts in by nonce', async () => {
    const messages = await hearComplaints();
    const response = await page.goto(`${stage.intranetUrl}/strict-nonce.html`);
    expect(response?.headers()['content-security-policy']).toMatch(
      /script-src 'nonce-\S{20,}' 'strict-dynamic';/,
    );
    await sendAddress(page, person);
    await field(frameOf(page, 'login-form'), 'ログインID').waitFor();
    expect(messages).toEqual([]);
  });

  it('S-X1: a page that only embeds causes no violation, inside its frames neither', async () => {
    const messages = await hearComplaints();
    const response = await page.goto(`${stage.intranetUrl}/strict-embed.html`);
    expect(response?.headers()['content-security-policy']).toContain("trusted-types 'none'");
    await logIn(frameOf(page, 'login-form'), member);
    await seen(frameOf(page, 'points-balance'), '2,940');
    await seen(frameOf(page, 'notice-list'), '12月31日に有効期限');
    await page.getByRole('img', { name: '未読のお知らせ 6件' }).waitFor();
    expect(messages).toEqual([]);
  });
});
