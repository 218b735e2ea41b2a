import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openStage, type Stage } from './support/stage.js';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchBrowser();
  stage = await openStage();
});
afterAll(async () => {
  await browser.close();
  await stage.close();
});

it("the browser's Back leads from the form to the choice, and only then off the page", async () => {
  const page = await browser.newPage({ locale: 'ja-JP' });
  page.setDefaultTimeout(8_000);
  await page.goto(`${stage.portalUrl}/login`);
  await page.goto(`${stage.portalUrl}/forgot`);
  const choice = page.getByRole('button', { name: 'パスワードを忘れた', exact: true });
  const otherChoice = page.getByRole('button', { name: 'ログインIDを忘れた', exact: true });
  for (const button of [choice, otherChoice]) {
    await button.click();
    await page.getByLabel('メールアドレス', { exact: true }).waitFor();
    await page.goBack();
    await choice.waitFor();
  }
  await otherChoice.click();
  await page.getByRole('button', { name: '選び直す', exact: true }).click();
  await choice.waitFor();
  expect(new URL(page.url()).pathname).toBe('/forgot');
  await page.goBack();
  await page.waitForURL(/\/login$/);
});
