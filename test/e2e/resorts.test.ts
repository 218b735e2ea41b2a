import { devClient } from '@ikiiki/mock-server/testing';
import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { choose, type Place, press, seen } from './support/screens.js';

const scene = setScene();

const named = (place: Place, name: string) => place.getByRole('button', { name, exact: true });
const screen = (place: Place, name: string) => place.getByRole('heading', { name, exact: true }).waitFor();
const phoneField = (place: Place) => place.getByLabel('日中のご連絡先の電話番号', { exact: true });

describe('on a page of the society', () => {
  it('by touch at 360 px: applied, interrupted, gone on with after a reload and by Back, drawn, and confirmed', async () => {
    const page = await scene.visit('/resorts', phone);
    await named(page, '2027年2月：この月に申し込む').tap();
    await named(page, '第1希望を選ぶ').tap();
    await page.getByText('エクシブ 海辺').tap();
    await page.getByText('和室').tap();
    await page.getByRole('button', { name: /^27日/ }).tap();
    await seen(page, '到着日は2月27日(土)です。');
    expect(await overflowOf(page)).toBe(0);
    await named(page, 'この希望にする').tap();
    await named(page, '次へ').tap();
    await named(page, '同行者を追加する').tap();
    await page.getByLabel('お名前', { exact: true }).fill('髙橋 みつき');
    await page.getByText('夕食を付ける').tap();
    expect(await overflowOf(page)).toBe(0);
    await page.goBack();
    await screen(page, '宿泊の希望');
    await page.goForward();
    await screen(page, '泊まる方とご連絡先');
    expect(await whatThePageKeeps(page)).not.toMatch(/みつき|umibe|02-27/);
    await page.reload();
    await named(page, '2027年2月：続きを入力する').tap();
    await named(page, '次へ').tap();
    expect(await page.getByLabel('お名前', { exact: true }).inputValue()).toBe('髙橋 みつき');
    await phoneField(page).fill('０９０－００００－００００');
    await named(page, '次へ').tap();
    await seen(page, '料金のめやす：');
    await named(page, 'この内容で申し込む').tap();
    await screen(page, 'お申し込みを受け付けました');
    await page.goBack();
    await screen(page, '契約保養所');

    await devClient(scene.stage.portalUrl).advance({ days: 24 });
    const later = await scene.visit('/resorts', phone);
    await named(later, '2027年2月の宿泊：お申し込みを見る').tap();
    await seen(later, 'までに確定してください。');
    await named(later, '宿泊を確定する').tap();
    await seen(later, '宿泊が確定しました。');
    expect(await overflowOf(later)).toBe(0);
  });

  it('by keyboard alone: from the stay to its cancellation, with what it costs', async () => {
    await devClient(scene.stage.portalUrl).advance({ days: 22 });
    const page = await scene.visit('/resorts');
    const enter = (name: string) => pressByTab(page, named(page, name));
    await screen(page, '契約保養所');
    await enter('2026年12月の宿泊：お申し込みを見る');
    await screen(page, '2026年12月の宿泊');
    await enter('宿泊をキャンセルする');
    await seen(page, 'キャンセル料は31,750円です。');
    await enter('キャンセルしない');
    await screen(page, '2026年12月の宿泊');
    await enter('宿泊をキャンセルする');
    await seen(page, 'キャンセル料は31,750円です。');
    await enter('キャンセルする');
    await seen(page, '宿泊をキャンセルしました。');
    await seen(page, '室料・人数分の100%：31,750円');
  });
});

it('in an employer’s frame: a room that a draw has left is taken, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const resorts = await scene.embed(page, 'resort-booking');
  const enter = (name: string) => press(resorts, name);
  await enter('2027年1月：この月に申し込む');
  await enter('第1希望を選ぶ');
  await choose(resorts.getByLabel('エクシブ 湖畔', { exact: true }));
  await press(resorts, /^15 ?日/);
  await enter('この希望にする');
  await enter('次へ');
  await enter('同行者を追加する');
  await resorts.getByLabel('お名前', { exact: true }).fill('髙橋 みつき');
  await phoneField(resorts).fill('09000000000');
  await enter('次へ');
  await enter('この内容で宿泊を確定する');
  await screen(resorts, '宿泊が確定しました');
  await enter('お申し込みの内容を見る');
  await seen(resorts, '髙橋 みつき');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/みつき|エクシブ/);
  expect(await whatThePageKeeps(page)).not.toMatch(/みつき|kohan/);
  expect(scene.employer.requests.join('\n')).not.toMatch(/resort|kohan/);
});
