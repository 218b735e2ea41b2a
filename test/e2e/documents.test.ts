import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { choose, press, seen } from './support/screens.js';

const scene = setScene();

describe('on a page of the society', () => {
  it('by touch at 360 px: a decision is opened and saved, left by Back, and its code is checked by anybody', async () => {
    const page = await scene.visit('/documents', phone);
    await page.getByRole('button', { name: /傷病手当金支給決定通知書/ }).tap();
    await seen(page, '146,160円');
    expect(await overflowOf(page)).toBe(0);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDFをダウンロードする' }).tap();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('傷病手当金支給決定通知書_2026-10-15.pdf');
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    const code = await page.locator('.ik-code').innerText();
    expect(await whatThePageKeeps(page)).not.toMatch(/146,160|傷病|SAMP/);
    await page.goBack();
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
    await page.goto(`${scene.stage.portalUrl}/verify`);
    await page.getByRole('textbox', { name: '確認コード' }).fill(code.toLowerCase().replaceAll('-', '－'));
    await page.getByRole('button', { name: '確認する' }).tap();
    await seen(page, '健康保険組合が発行した書類です');
    await seen(page, '2026年10月15日');
    expect(await overflowOf(page)).toBe(0);
    expect(await page.locator('body').innerText()).not.toContain('山吹');
  });

  it('by keyboard alone: a certificate is asked for, and withdrawn', async () => {
    const page = await scene.visit('/documents');
    const enter = (name: string) => pressByTab(page, page.getByRole('button', { name, exact: true }));
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
    await enter('証明書を申請する');
    await page.getByRole('heading', { name: '証明書の申請' }).waitFor();
    await tabTo(page, page.getByRole('radio', { name: /^資格取得証明書/ }));
    await page.keyboard.press('Space');
    await enter('申請する');
    await seen(page, '申請を受け付けました');
    await enter('申請を取り下げる');
    await enter('取り下げる');
    await page.getByText('取り下げました').first().waitFor();
    await enter('一覧へ戻る');
    await page.getByRole('heading', { name: '届いた書類' }).waitFor();
  });
});

it('in an employer’s frame: a certificate is asked for, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const list = await scene.embed(page, 'document-list');
  const enter = (name: string | RegExp) => press(list, name);
  await enter(/療養費不支給決定通知書/);
  await seen(list, '健康保険の対象とならない治療用装具のため、支給できません。');
  await enter('一覧へ戻る');
  await enter('証明書を申請する');
  await choose(list.getByRole('radio', { name: /^資格取得証明書/ }));
  await enter('申請する');
  await seen(list, '申請を受け付けました');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/療養費|治療用/);
  expect(await whatThePageKeeps(page)).not.toMatch(/療養費|SAMP/);
  expect(scene.employer.requests.join('\n')).not.toContain('documents');
});
