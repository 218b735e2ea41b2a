import { devClient } from '@ikiiki/mock-server/testing';
import { expect, it } from 'vitest';
import { overflowOf, pressByTab, whatThePageKeeps } from './support/device.js';
import { desktop, phone, setScene } from './support/scene.js';
import { choose, type Place, press, seen } from './support/screens.js';

const scene = setScene();

const button = (place: Place, name: string) => place.getByRole('button', { name, exact: true });
const radio = (place: Place, name: RegExp) => place.getByRole('radio', { name });
const step = (place: Place, name: string) => place.getByRole('heading', { name }).waitFor();

it('by touch at 360 px: applied for, interrupted by a reload, fixed by the desk, and the voucher shown and saved', async () => {
  const page = await scene.visit('/checkup-application', phone);
  await button(page, '健診を申し込む').tap();
  await radio(page, /生活習慣病健診/).tap();
  await page.getByRole('checkbox', { name: /子宮頸がん/ }).tap();
  await button(page, '次へ').tap();
  await page.getByLabel('郵便番号の近い順に並べる', { exact: true }).fill('１９１−００６２');
  await button(page, 'この条件で探す').tap();
  await seen(page, '郵便番号のあたりから直線で約1.1km');
  await radio(page, /いちょう坂健診センター/).tap();
  await button(page, '次へ').tap();
  await radio(page, /12月21日/).tap();
  await button(page, '次へ').tap();
  await step(page, '日中の連絡先を入力してください');
  expect(await overflowOf(page)).toBe(0);
  await page.reload();
  await button(page, '続きから申し込む').tap();
  await step(page, '日中の連絡先を入力してください');
  await page.goBack();
  await step(page, '希望日をお選びください');
  await button(page, '次へ').tap();
  await page.getByLabel('電話番号', { exact: true }).fill('０９０−００００−００００');
  await button(page, '次へ').tap();
  await step(page, 'お申し込みの内容をご確認ください');
  expect(await whatThePageKeeps(page)).not.toMatch(/0900000|191|lifestyle|ichozaka|cervical/);
  expect(page.url()).toBe(`${scene.stage.portalUrl}/checkup-application`);
  await button(page, 'この内容で申し込む').tap();
  await seen(page, 'お申し込みを受け付けました');
  const dev = devClient(scene.stage.portalUrl);
  const [application] = await dev.cases('member');
  for (const taken of ['accept', 'fix_date', 'issue_ticket'])
    await dev.takeStep(application?.id ?? '', taken);
  await page.reload();
  await button(page, '受診券を表示する').tap();
  await seen(page, '受診券番号');
  const download = page.waitForEvent('download');
  await button(page, '受診券をPDFで保存する').tap();
  expect((await download).suggestedFilename()).toMatch(/^受診券_261\d{8}\.pdf$/);
  await page.goBack();
  await seen(page, '受診券を発行済み');
});

it('by keyboard alone: the date is changed, and then the application is cancelled', async () => {
  const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };
  const page = await scene.visit('/checkup-application', desktop, family);
  const enter = (name: string) => pressByTab(page, button(page, name));
  await button(page, '日程を変更する').waitFor();
  await enter('日程を変更する');
  await step(page, '希望日をお選びください');
  await enter('2027年2月');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await enter('日程の変更を申し込む');
  await seen(page, '日程の変更を受け付けました');
  await enter('申し込みを取り消す');
  await step(page, '申し込みを取り消しますか');
  await enter('申し込みを取り消す');
  await seen(page, 'お申し込みを取り消しました');
});

it('in an employer’s frame: applied for, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const widget = await scene.embed(page, 'checkup-application');
  const enter = (name: string) => press(widget, name);
  await enter('健診を申し込む');
  await choose(radio(widget, /レディース健診/));
  await enter('次へ');
  await widget.getByLabel('名前・地名・駅名で探す', { exact: true }).fill('さくらぎ');
  await enter('この条件で探す');
  await choose(radio(widget, /桜木レディースクリニック/));
  await enter('次へ');
  await choose(radio(widget, /12月15日/));
  await enter('次へ');
  await widget.getByLabel('電話番号', { exact: true }).fill('09000000000');
  await enter('次へ');
  await step(widget, 'お申し込みの内容をご確認ください');
  await enter('この内容で申し込む');
  await seen(widget, 'お申し込みを受け付けました');
  const outside = await page.evaluate(() => document.documentElement.outerHTML);
  expect(outside).not.toMatch(/レディース健診|桜木|09000000000/);
  expect(await whatThePageKeeps(page)).not.toMatch(/womens|sakuragi|0900/);
  expect(scene.employer.requests.join('\n')).not.toMatch(/sakuragi|checkup-applications/);
});
