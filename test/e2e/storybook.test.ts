import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/stage.js';
import { serveFiles } from './support/static-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const subPath = '/some/sub/path/';
let folder: string;
let server: Awaited<ReturnType<typeof serveFiles>>;
let browser: Browser;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storybook-'));
  await promisify(execFile)('npx', ['storybook', 'build', '--quiet', '-o', folder], { cwd: root });
  server = await serveFiles(folder, subPath);
  base = server.origin + subPath;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page without any network but the server's folder, and what went wrong on it. */
async function offlinePage(): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage();
  const wrong: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(base)) return route.continue();
    wrong.push(`asked for ${url}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  return { page, wrong };
}

describe('the static Storybook, below a path and without a network', () => {
  it.each([
    ['widgets-home--ready', 'ゆずぽん'],
    ['widgets-registration-wizard--step-1', 'メールアドレス'],
    ['errors-codes--link-invalid', 'このURLは使えません'],
  ])('%s has its portal in the page', async (story, text) => {
    const { page, wrong } = await offlinePage();
    await page.goto(`${base}iframe.html?id=${story}&viewMode=story`);
    await page.getByText(text).first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.each([
    ['guide-getting-started--docs', 'Embed it'],
    ['guide-theming--docs', '--ikiiki-color-primary-hover'],
    ['guide-embedding-and-isolation--docs', 'widget="unread-badge"'],
    ['guide-errors--docs', 'このURLは使えません'],
    ['guide-testing--docs', 'Midori-no-Kaze58'],
    ['widgets-home--docs', 'login-href'],
  ])('%s is read in the whole Storybook, on a telephone too', async (docs, text) => {
    const { page, wrong } = await offlinePage();
    await page.goto(`${base}?path=/docs/${docs}`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByText(text).first().waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    const { scrollWidth, clientWidth } = await preview
      .locator('html')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(scrollWidth, 'fits a telephone').toBe(clientWidth);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('a story begins anew under the clock and the faults that the toolbar sets', async () => {
    const { page, wrong } = await offlinePage();
    const choose = async (tool: RegExp, choice: string) => {
      await page.getByRole('button', { name: tool }).click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    };
    await page.goto(`${base}?path=/story/widgets-home--signed-out`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    await preview.getByRole('link', { name: 'ログインする' }).waitFor();
    await choose(/wrong on the portal/, 'Offline');
    await preview.getByText('インターネットにつながっていません').waitFor();
    await page.goto(`${base}?path=/story/widgets-home--ready`);
    await preview.getByText('ゆずぽん').waitFor();
    await choose(/portal's clock/, '+13 hours (sessions end)');
    await preview.getByRole('link', { name: 'ログインする' }).waitFor();
    await choose(/portal's clock/, 'Clock: now');
    await preview.getByText('ゆずぽん').waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('another language, width or attribute leaves what was typed', async () => {
    const { page, wrong } = await offlinePage();
    await page.goto(`${base}?path=/story/widgets-login-form--login-id`);
    const preview = page.frameLocator('#storybook-preview-iframe');
    const typed = preview.locator('[name=loginId]');
    await typed.fill('yuzu.member');
    await page.getByRole('button', { name: /^Language/ }).click();
    await page.getByText('English', { exact: true }).click();
    await preview.getByRole('button', { name: 'Next' }).waitFor();
    await page.getByRole('button', { name: /^Viewport/ }).click();
    await page.getByText('320 px, the narrowest').click();
    await page.locator('#control-forgot-href').fill('#elsewhere');
    await preview.locator('a[href="#elsewhere"]').waitFor();
    expect(await typed.inputValue()).toBe('yuzu.member');
    expect(await preview.locator('html').evaluate(({ clientWidth }) => clientWidth)).toBe(320);
    expect(wrong).toEqual([]);
    await page.close();
  });
});
