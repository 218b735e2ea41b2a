import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, whatThePageKeeps } from './support/device.js';
import { advanceClock } from './support/mails.js';
import { desktop, phone, setScene } from './support/scene.js';
import { press, seen } from './support/screens.js';

const scene = setScene();

/** What a press of a button saves. */
async function saved(page: Page, save: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const spouse = { loginId: 'spouse.member', password: 'Kotone-no-Niwa64' };

describe('on a page of the society', () => {
  it('by touch at 360 px: a facility is named by the receipt, and stands in the file for the tax return', async () => {
    const page = await scene.visit('/medical-expenses', phone);
    await page.getByRole('button', { name: '医療機関名のない明細を見る' }).tap();
    await seen(page, 'このままでは医療費控除に使えません');
    await page.getByRole('button', { name: /^直す（.*2026年7月/ }).tap();
    await page.getByLabel('医療機関・薬局などの名称').fill('架空鍼灸院');
    await page.getByLabel('支払った額（円）').fill('１，３００');
    await page.getByRole('button', { name: '保存する' }).tap();
    await seen(page, '領収書は、5年間保管してください。');
    await page.getByRole('button', { name: '医療費控除のデータを作る' }).tap();
    await seen(page, '9月～12月の分は入っていません。領収書を使って申告してください。');
    expect(await overflowOf(page)).toBe(0);
    const { name, bytes } = await saved(page, () =>
      page.getByRole('button', { name: 'CSVを保存する（Shift_JIS）' }).tap(),
    );
    expect(name).toBe('医療費控除データ_2026年分（Shift_JIS）.csv');
    const rows: string[][] = parse(iconv.decode(bytes, 'cp932'));
    expect(rows.find(([, facility]) => facility === '架空鍼灸院（修正）')).toEqual([
      '山吹 はるか',
      '架空鍼灸院（修正）',
      '該当する',
      '',
      '',
      '',
      '1300',
      '0',
      '2026年7月',
    ]);
    expect(await whatThePageKeeps(page)).not.toMatch(/鍼灸|1300|2026年7月/);
    await page.goBack();
    await page.getByRole('heading', { name: '2026年のまとめ' }).waitFor();
    await page.reload();
    await page.getByText('お支払い 1,300円').first().waitFor({ state: 'detached' });
    await page.getByLabel('受診した月').selectOption('2026-07');
    await seen(page, 'お支払い 1,300円');
  });

  it('by keyboard alone: a dependant hides the own expenses, and the insured person no longer has them', async () => {
    const page = await scene.visit('/medical-expenses', desktop, spouse);
    const press = (name: string) => pressByTab(page, page.getByRole('button', { name, exact: true }));
    await seen(page, '被保険者（ご家族の加入者ご本人）に表示していません');
    await press('被保険者に表示する');
    await page.getByRole('button', { name: '被保険者に表示しない', exact: true }).waitFor();
    const insured = await scene.visit('/medical-expenses', desktop, {
      loginId: 'support.member',
      password: 'Wakaba-no-Michi27',
    });
    await seen(insured, '若葉 ことね');
    await press('被保険者に表示しない');
    await page.getByRole('button', { name: '被保険者に表示する', exact: true }).waitFor();
    await insured.reload();
    await seen(insured, '表示していないご家族が1人います');
    expect(await insured.getByText('ことね').count()).toBe(0);
  });

  it('a session that ends half way keeps nothing on the screen', async () => {
    const page = await scene.visit('/medical-expenses');
    await page.getByRole('heading', { name: '2026年のまとめ' }).waitFor();
    await advanceClock(scene.stage.portalUrl, { hours: 13 });
    await page.getByLabel('受診した月').selectOption('');
    await seen(page, 'ログイン');
    expect(await page.getByText('クリニック').count()).toBe(0);
  });
});

it('in an employer’s frame: a file is saved, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const expenses = await scene.embed(page, 'medical-expenses');
  await press(expenses, '医療費控除のデータを作る');
  await seen(expenses, '1月～8月の受診分が入っています。');
  const { name, bytes } = await saved(page, () => press(expenses, 'CSVを保存する（UTF-8）'));
  expect(name).toBe('医療費控除データ_2026年分（UTF-8）.csv');
  expect(parse(bytes, { bom: true }).length).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/クリニック|まとめ/);
  expect(await whatThePageKeeps(page)).not.toContain('クリニック');
  expect(scene.employer.requests.join('\n')).not.toContain('medical');
});
