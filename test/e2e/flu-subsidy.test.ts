import { devClient } from '@ikiiki/mock-server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { choose, type Place, press, seen } from './support/screens.js';

const scene = setScene();
let receipt: { name: string; mimeType: string; buffer: Buffer };

beforeAll(async () => {
  const printer = await scene.browser.newPage();
  await printer.setContent('<h1>領収書</h1><p>山吹 はるか 様　インフルエンザ予防接種　3,500円</p>');
  // As a clinic's own program prints it
  receipt = { name: '領収書.pdf', mimeType: 'application/pdf', buffer: await printer.pdf() };
  await printer.close();
});

const begin = '申請する（山吹 はるかさん、1回目）';
const field = (place: Place, label: string) => place.getByRole('textbox', { name: label, exact: true });

async function fill(place: Place): Promise<void> {
  await field(place, '接種日').fill('Ｒ８．１１．１');
  await field(place, '医療機関名').fill('けやき通りクリニック');
  await field(place, '支払った金額（円）').fill('３，５００円');
}

describe('on a page of the society', () => {
  it('by touch at 360 px: with a receipt that goes on after the line was gone, and the society pays', async () => {
    const page = await scene.visit('/flu-subsidy', phone);
    await page.getByRole('button', { name: begin }).tap();
    await fill(page);
    await seen(page, '2026年11月1日（令和8年） として読み取りました');
    await page.context().setOffline(true);
    await page.getByLabel('ファイルを選ぶ').setInputFiles(receipt);
    await seen(page, '通信が切れました');
    await page.context().setOffline(false);
    await seen(page, '送信済み');
    for (const box of await page.getByRole('checkbox').all()) await box.tap();
    expect(await overflowOf(page)).toBe(0);
    expect(await whatThePageKeeps(page)).not.toMatch(/けやき|3500|３，５００/);
    await page.getByRole('button', { name: 'この内容で申請する' }).tap();
    await seen(page, '申請しました。結果はメールでお知らせします。');
    const dev = devClient(scene.stage.portalUrl);
    const [sent] = await dev.cases('member');
    await dev.takeStep(sent?.id ?? '', 'approve');
    await dev.takeStep(sent?.id ?? '', 'pay', { values: { paidOn: '2026-12-25' } });
    await page.goBack();
    await page.getByRole('button', { name: '内容を見る（山吹 はるかさん、1回目）' }).tap();
    await seen(page, '3,000円');
    await seen(page, '2026年12月25日');
  });

  it('by keyboard alone: from the list to the thanks', async () => {
    const page = await scene.visit('/flu-subsidy');
    const enter = (name: string) => pressByTab(page, page.getByRole('button', { name, exact: true }));
    await page.getByRole('button', { name: begin }).waitFor();
    await enter(begin);
    await field(page, '接種日').waitFor();
    for (const [label, typed] of [
      ['接種日', '2026/11/1'],
      ['医療機関名', 'けやき通りクリニック'],
      ['支払った金額（円）', '3500'],
    ] as const) {
      await tabTo(page, field(page, label));
      await page.keyboard.type(typed);
    }
    const choosing = page.waitForEvent('filechooser');
    await tabTo(page, page.getByLabel('ファイルを選ぶ'));
    await page.keyboard.press('Enter');
    await (await choosing).setFiles(receipt);
    await seen(page, '送信済み');
    for (const box of await page.getByRole('checkbox').all()) {
      await tabTo(page, box);
      await page.keyboard.press('Space');
    }
    await enter('この内容で申請する');
    await seen(page, '申請しました。結果はメールでお知らせします。');
  });
});

it('in an employer’s frame: claimed, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const subsidy = await scene.embed(page, 'flu-subsidy');
  await press(subsidy, begin);
  await fill(subsidy);
  await subsidy.getByLabel('ファイルを選ぶ').setInputFiles(receipt);
  await seen(subsidy, '送信済み');
  for (const box of await subsidy.getByRole('checkbox').all()) await choose(box);
  await press(subsidy, 'この内容で申請する');
  await seen(subsidy, '申請しました。');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/けやき|領収書/);
  expect(await whatThePageKeeps(page)).not.toMatch(/けやき|領収書/);
  expect(scene.employer.requests.join('\n')).not.toMatch(/vaccine|upload/);
});
