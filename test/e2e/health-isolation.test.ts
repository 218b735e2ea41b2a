import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { healthWidgets } from '../support/health-widgets.js';
import { type Employer, openEmployer } from './support/employer.js';
import { logIn, member } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;
let employer: Employer;

beforeAll(async () => {
  [browser, employer] = await Promise.all([launchBrowser(), openEmployer()]);
  stage = await openStage({ allowOrigins: [employer.url] });
});
afterAll(async () => {
  await browser.close();
  await stage.close();
  await employer.close();
});

/** Where a session lives in the employer's page itself, and health widgets stand beside the login. */
const pageWith = (attributes: string) => `<!doctype html><html lang="ja"><meta charset="utf-8">
  <script type="module" src="${stage.portalUrl}/ikiiki/ikiiki.js"></script>
  <ikiiki-portal base-url="${stage.portalUrl}" session="token" ${attributes}>
    <ikiiki-login-form></ikiiki-login-form>
    ${healthWidgets.map((name) => `<ikiiki-${name}></ikiiki-${name}>`).join('')}
  </ikiiki-portal></html>`;

/** What each health widget of a page says, and which of the portal's services were asked. */
async function afterLogin(attributes: string) {
  employer.pages.set('/', pageWith(attributes));
  const context = await browser.newContext({ locale: 'ja-JP' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === stage.portalUrl && pathname.startsWith('/v1/')) asked.push(pathname);
  });
  await page.goto(employer.url);
  await logIn(page, member);
  await page.waitForFunction(() => document.querySelector('ikiiki-login-form')?.matches(':state(ready)'));
  const settled = (name: string) =>
    page.waitForFunction(
      (tag) => document.querySelector(tag)?.matches(':state(error), :state(ready), :state(empty)'),
      `ikiiki-${name}`,
    );
  await Promise.all(healthWidgets.map(settled));
  const states = await Promise.all(
    healthWidgets.map((name) =>
      page.locator(`ikiiki-${name}`).evaluate((element) => ({
        ready: element.matches(':state(ready)'),
        text: element.shadowRoot?.textContent ?? '',
      })),
    ),
  );
  await context.close();
  return { states, asked: asked.filter((path) => !/^\/v1\/(session|policies)/.test(path)) };
}

it('no health widget shows anything on an employer’s page, or asks for it, though a member is logged in there', async () => {
  const { states, asked } = await afterLogin('');
  expect(states.length).toBeGreaterThanOrEqual(6);
  expect(states.filter(({ ready }) => ready)).toEqual([]);
  for (const { text } of states) expect(text).toContain('このページには表示しません');
  expect(asked).toEqual([]);
});

it('on a page that the society has declared trusted they all stand: the refusal above can be told', async () => {
  const { states, asked } = await afterLogin('trusted-host');
  expect(states.filter(({ ready }) => !ready)).toEqual([]);
  expect(new Set(asked).size).toBeGreaterThanOrEqual(healthWidgets.length);
});
