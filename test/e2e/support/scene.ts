import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Employer, openEmployer } from './employer.js';
import { frameOf, logIn, member, type Person } from './screens.js';
import { launchBrowser, openStage, type Stage } from './stage.js';

/** A small telephone, by touch. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const desktop = { viewport: { width: 1280, height: 900 } };

type Login = Pick<Person, 'loginId' | 'password'>;

/** Where a test of one service takes place. */
export interface Scene {
  readonly browser: Browser;
  /** On another site than the portal, which lets it embed widgets. */
  readonly employer: Employer;
  /** A new one for each test. */
  readonly stage: Stage;
  /** A page on a device of its own, which is put away after the test. */
  newPage(device?: BrowserContextOptions): Promise<Page>;
  /** A page of the society, by way of the login. */
  visit(path: string, device?: BrowserContextOptions, person?: Login): Promise<Page>;
  /** To an employer's page with a widget in its frame, `member` logged in beside it. */
  embed(page: Page, widget: string): Promise<FrameLocator>;
}

/** Sets the scene for the tests of a file: a browser and an employer for all, a portal for each. */
export function setScene(): Scene {
  let browser: Browser;
  let employer: Employer;
  let stage: Stage;
  let devices: BrowserContext[] = [];

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
    await Promise.all(devices.map((device) => device.close()));
    devices = [];
    await stage.close();
  });

  async function newPage(device: BrowserContextOptions = desktop): Promise<Page> {
    const context = await browser.newContext({ locale: 'ja-JP', ...device });
    devices.push(context);
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  return {
    get browser() {
      return browser;
    },
    get employer() {
      return employer;
    },
    get stage() {
      return stage;
    },
    newPage,
    async visit(path, device = desktop, person = member) {
      const page = await newPage(device);
      await page.goto(`${stage.portalUrl}/login?returnTo=${path}`);
      await logIn(page, person);
      await page.waitForURL(stage.portalUrl + path);
      return page;
    },
    async embed(page, widget) {
      employer.pages.set(
        '/',
        `<!doctype html><html lang="ja"><title>社内ポータル</title>
        <script type="module" src="${stage.portalUrl}/ikiiki/embed.js"></script>
        <ikiiki-portal base-url="${stage.portalUrl}">
          <ikiiki-embed widget="login-form"></ikiiki-embed><ikiiki-embed widget="${widget}"></ikiiki-embed>
        </ikiiki-portal>`,
      );
      await page.goto(employer.url);
      await logIn(frameOf(page, 'login-form'), member);
      return frameOf(page, widget);
    },
  };
}
