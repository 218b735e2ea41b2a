import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logIn, member } from './support/screens.js';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), openStage({ seed: 'hostile' })]);
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** What must not have become of texts: markup that loads or runs, links to where no link may lead. */
const harmIn = (page: Page) =>
  page.evaluate(() => {
    const harm: string[] = [];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        const isOurs = element.closest('body > header, body > footer, nav, head') !== null;
        if (isOurs) continue;
        if (element.matches('iframe, object, embed, math, base, meta, form form'))
          harm.push(element.outerHTML);
        if (element.matches('script') && element.closest('ikiiki-portal')) harm.push(element.outerHTML);
        for (const { name } of element.attributes) if (/^on|srcdoc/.test(name)) harm.push(element.outerHTML);
        if (element instanceof HTMLAnchorElement && element.target === '_blank') {
          if (!['https:', 'mailto:', 'tel:'].includes(element.protocol)) harm.push(element.outerHTML);
          if (!element.textContent?.includes(`外部サイト ${element.host}`)) harm.push(element.outerHTML);
        }
      }
    };
    look(document);
    if ('hacked' in globalThis) harm.push('window.hacked');
    return harm;
  });

it('S-X5, S-X6: texts that try to do harm are read as texts on every page for members', async () => {
  const context = await browser.newContext({ locale: 'ja-JP' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const reports: string[] = [];
  page.on('dialog', (dialog) => {
    reports.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) reports.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(stage.portalUrl) && !request.url().startsWith('data:'))
      reports.push(request.url());
  });
  await page.goto(`${stage.portalUrl}/login`);
  await logIn(page, member);
  await page.getByText('こんにちは').waitFor();
  const pages = {
    '/': 'こんにちは、<script>',
    '/points': '<img src=x onerror',
    '/rewards': '<img src=x onerror',
    '/notices': '<img src=x onerror',
    '/notices#notice=hostile-links': 'link to javascript:',
    '/events': '<img src=x onerror',
    '/checkups': '<img src=x onerror',
    '/articles': '<img src=x onerror',
    '/articles#article=hostile-links': 'link to javascript:',
    '/my-rules': '<img src=x onerror',
    '/surveys': '<img src=x onerror',
    '/application-forms': '<img src=x onerror',
    '/documents': '<img src=x onerror',
    '/generic-notices': '<img src=x onerror',
    '/medical-expenses': '<img src=x onerror',
    '/resorts': '<img src=x onerror',
    '/checkup-application': '<img src=x onerror',
  };
  for (const [path, text] of Object.entries(pages)) {
    await page.goto(stage.portalUrl + path);
    await page.getByText(text, { exact: false }).first().waitFor();
    expect(await harmIn(page), path).toEqual([]);
  }
  await page.goto(`${stage.portalUrl}/flu-subsidy`);
  await page.getByRole('button', { name: '内容を見る' }).click();
  await page.getByText('<img src=x onerror', { exact: false }).first().waitFor();
  expect(await harmIn(page), '/flu-subsidy').toEqual([]);
  await page.goto(`${stage.portalUrl}/records`);
  await page.locator('label', { hasText: '食事' }).click();
  await page.getByText('<img src=x onerror', { exact: false }).first().waitFor();
  expect(await harmIn(page), '/records').toEqual([]);
  expect(reports).toEqual([]);
  expect(page.url().startsWith(stage.portalUrl)).toBe(true);
});
