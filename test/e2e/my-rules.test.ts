import { devClient } from '@ikiiki/mock-server/testing';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { desktop, phone, setScene } from './support/scene.js';
import { choose, field, type Place, press, seen } from './support/screens.js';

const scene = setScene();

const steps = '1日8,000歩あるく';
const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true });
const tick = (place: Place, title: string): Locator =>
  place.getByRole('checkbox', { name: title, exact: false }).first();

/** The page of the society, somebody logged in. */
async function openRules(device = desktop): Promise<Page> {
  const page = await scene.visit('/my-rules', device);
  await tick(page, steps).waitFor();
  return page;
}

it('by touch at 360 px: check, choose, begin, pause, end; Back leads one screen back; nothing personal is kept', async () => {
  const page = await openRules(phone);
  await tick(page, steps).tap();
  await seen(page, '30日続きました');
  await seen(page, '今日のポイント：1／3ポイント');
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'ルールを追加する' }).tap();
  await page.getByRole('button', { name: 'これにする：朝食をとる' }).tap();
  await page.getByRole('button', { name: 'このルールを始める' }).tap();
  await tick(page, '朝食をとる').tap();
  await seen(page, '今日のポイント：2／3ポイント');
  await page.getByRole('button', { name: `「朝食をとる」の記録と設定` }).tap();
  await page.getByRole('table').waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: '内容を変える' }).tap();
  await heading(page, 'ルールを変える').waitFor();
  await page.goBack();
  await heading(page, '朝食をとる').waitFor();
  await page.getByRole('button', { name: '終了する' }).tap();
  await page.getByRole('dialog').getByRole('button', { name: '終了する' }).tap();
  await page.getByRole('button', { name: '内容を変える' }).waitFor({ state: 'hidden' });
  await page.goBack();
  await heading(page, 'マイルール').waitFor();
  expect(page.url()).toBe(`${scene.stage.portalUrl}/my-rules`);
  const kept = await whatThePageKeeps(page);
  for (const words of [steps, '朝食', 'お酒']) expect(kept).not.toContain(words);
  await page.goto(`${scene.stage.portalUrl}/points`);
  await seen(page, '2,942');
});

it('by keyboard alone: a check, a rule in own words, a pause', async () => {
  const page = await openRules();
  await tabTo(page, tick(page, steps));
  await page.keyboard.press('Space');
  await seen(page, '30日続きました');
  await pressByTab(page, page.getByRole('button', { name: 'ルールを追加する' }));
  await pressByTab(page, page.getByRole('button', { name: '自分の言葉で決める' }));
  await tabTo(page, field(page, 'ルール'));
  await page.keyboard.type('毎晩ストレッチをする');
  await tabTo(page, field(page, '数'));
  await page.keyboard.type('１０');
  await tabTo(page, field(page, '単位'));
  await page.keyboard.type('分');
  await page.keyboard.press('Enter');
  await tick(page, '毎晩ストレッチをする').waitFor();
  await page.keyboard.press('Space');
  await seen(page, '1日続いています');
  await pressByTab(page, page.getByRole('button', { name: '「毎晩ストレッチをする」の記録と設定' }));
  await pressByTab(page, page.getByRole('button', { name: 'お休みにする' }));
  await page.getByRole('dialog').waitFor();
  await pressByTab(page, page.getByRole('dialog').getByRole('button', { name: 'お休みにする' }));
  await page.getByRole('button', { name: '再開する' }).waitFor();
});

it('without a connection a check waits, and goes out once when there is one again', async () => {
  const page = await openRules();
  const puts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') puts.push(request.url());
  });
  await page.context().setOffline(true);
  await tick(page, steps).click();
  await seen(page, '1件のチェックを、まだ送信できていません');
  await page.context().setOffline(false);
  await seen(page, '今日のポイント：1／3ポイント');
  expect(puts).toHaveLength(1);
});

it('in an employer’s frame: checked there, and seen on the portal', async () => {
  const rules = await scene.embed(await scene.newPage(), 'my-rules');
  await choose(tick(rules, steps));
  await seen(rules, '30日続きました');
  await press(rules, `「${steps}」の記録と設定`);
  await rules.getByRole('table').waitFor();
  await press(rules, /戻る/);
  await heading(rules, 'マイルール').waitFor();
});

it('S-X5: rules and suggestions that try to do harm are read as text', async () => {
  await devClient(scene.stage.portalUrl).reset('hostile');
  const page = await scene.visit('/my-rules');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.reload();
  await seen(page, '<img src=x onerror');
  await page.getByText('記録と設定').first().click();
  await page.getByRole('table').waitFor();
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(dialogs).toEqual([]);
});
