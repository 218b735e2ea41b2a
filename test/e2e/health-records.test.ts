import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { desktop, phone, setScene } from './support/scene.js';
import { frameOf, logIn, member, type Place, press, seen } from './support/screens.js';

const scene = setScene();
let page: Page;
let refusals: string[];

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

async function open(device = desktop): Promise<void> {
  page = await scene.newPage(device);
  refusals = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) refusals.push(message.text());
  });
}

async function openRecords(): Promise<void> {
  await page.goto(`${scene.stage.portalUrl}/login?returnTo=/records`);
  await logIn(page, member);
  await page.waitForURL(`${scene.stage.portalUrl}/records`);
  await seen(page, '続けて記録しています');
}

const tile = (place: Place, name: string): Locator =>
  place.getByRole('button', { name: new RegExp(`^${name}`) });
const textbox = (place: Place, name: string) => place.getByRole('textbox', { name, exact: true });
const button = (place: Place, name: string) => place.getByRole('button', { name, exact: true });
const segment = (place: Place, name: string) => place.locator('label', { hasText: name });

describe('a day is recorded', () => {
  it('by touch on a small phone: a value, its undo, a meal with a photo, a chart', async () => {
    await open(phone);
    await openRecords();
    await tile(page, '体重').tap();
    await button(page, '0.1増やす').tap();
    await button(page, '保存する').tap();
    await seen(page, '1ポイントがたまりました。');
    await button(page, '元に戻す').tap();
    await expect.poll(() => tile(page, '体重').textContent()).toContain('未記録');
    await segment(page, '食事').tap();
    await textbox(page, '食べたもの').fill('焼き魚定食');
    await page.getByLabel('写真', { exact: true }).setInputFiles({
      name: 'lunch.png',
      mimeType: 'image/png',
      buffer: onePixel,
    });
    await page.getByRole('img', { name: '選んだ写真' }).waitFor();
    await button(page, '食事を保存する').tap();
    const photo = page.getByRole('img', { name: '朝食の写真：焼き魚定食' });
    await photo.waitFor();
    await expect
      .poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    await segment(page, 'グラフ').tap();
    await page.getByRole('img', { name: /の記録は\d+日分です/ }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await whatThePageKeeps(page)).not.toContain('焼き魚');
    expect(refusals).toEqual([]);
  });

  it('by keyboard alone, into a day of the calendar', async () => {
    await open();
    await openRecords();
    await tabTo(page, page.getByRole('button', { name: /11月22日.*今日/ }));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await seen(page, '11月14日');
    await pressByTab(page, tile(page, '腹囲'));
    await tabTo(page, textbox(page, '腹囲'));
    await page.keyboard.type('８４．５');
    await page.keyboard.press('Enter');
    await seen(page, '腹囲 84.5cm を保存しました。');
    await expect.poll(() => tile(page, '腹囲').textContent()).toContain('84.5cm');
  });

  it('in the frame on an employer’s page, which sees nothing of it', async () => {
    const embed = (widget: string) =>
      `<ikiiki-embed portal-url="${scene.stage.portalUrl}" widget="${widget}"></ikiiki-embed>`;
    scene.employer.pages.set(
      '/health',
      `<!doctype html><html lang="ja"><title>健康</title><script type="module" src="${scene.stage.portalUrl}/ikiiki/embed.js"></script>${embed('login-form')}${embed('health-records')}</html>`,
    );
    await open();
    await page.goto(`${scene.employer.url}/health`);
    await logIn(frameOf(page, 'login-form'), member);
    const frame = frameOf(page, 'health-records');
    await seen(frame, '続けて記録しています');
    await tile(frame, '血圧').press('Enter');
    await textbox(frame, '最高血圧（上）').fill('128/82');
    await press(frame, '保存する');
    await seen(frame, '血圧 128/82mmHg を保存しました。');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('128/82');
    expect(scene.employer.requests.join('\n')).not.toContain('128');
  });

  it('without a network it waits, and is sent once when the network is back', async () => {
    await open();
    await openRecords();
    await tile(page, '脈拍').click();
    await page.context().setOffline(true);
    await textbox(page, '脈拍').fill('66');
    await button(page, '保存する').click();
    await seen(page, '送信待ち 1件');
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('#ik-waiting').count(), { timeout: 30_000 }).toBe(0);
    await page.reload();
    await expect.poll(() => tile(page, '脈拍').textContent()).toContain('66拍/分');
  });
});
