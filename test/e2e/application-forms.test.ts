import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, tabTo, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { type Place, press, seen } from './support/screens.js';

const scene = setScene();

const step = (place: Place, words: string) =>
  place.getByRole('heading', { name: words, exact: true }).waitFor();
const option = (place: Place, group: string, label: string) =>
  place.getByRole('group', { name: group }).getByLabel(label, { exact: true });

describe('on a page of the society', () => {
  it('by touch at 360 px: found by what happened, begun, interrupted, gone on with by reload and Back, handed in', async () => {
    const page = await scene.visit('/application-forms', phone);
    await page.getByRole('button', { name: '引っ越した・名前が変わった' }).tap();
    await step(page, '「引っ越した・名前が変わった」ときの申請書（2件）');
    await page.getByRole('button', { name: '住所変更届', exact: true }).tap();
    await page.getByRole('button', { name: 'Webで申請する' }).tap();
    await step(page, '新しい住所');
    await page.getByLabel('郵便番号').fill('１２３－４５６７');
    await page.getByLabel('住所', { exact: true }).fill('架空県みどり市1-2-3');
    await page.getByLabel('引っ越した日（引っ越す日）').fill('令和８年１１月２０日');
    await option(page, '被扶養者も同じ住所ですか', 'はい').tap();
    await seen(page, '2026年11月20日（令和8年） と読み取りました');
    await seen(page, '保存しました');
    await page.getByRole('button', { name: '次へ' }).tap();
    await step(page, '申告');
    await page.goBack();
    await step(page, '新しい住所');
    await page.goForward();
    await step(page, '申告');
    expect(await whatThePageKeeps(page)).not.toMatch(/みどり市|123-?4567|１２３/);
    expect(await overflowOf(page)).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: '「住所変更届」続きを入力する' }).tap();
    await step(page, '申告');
    await page.getByLabel('日中に連絡のとれる電話番号').fill('０９０ー１２３４ー５６７８');
    await page.getByLabel('記入した内容は、事実に相違ありません。').tap();
    await page.getByRole('button', { name: '次へ' }).tap();
    await step(page, '入力内容の確認');
    await seen(page, '〒123-4567');
    await page.getByRole('button', { name: 'この内容で提出する' }).tap();
    await step(page, '提出しました');
    await page.getByRole('button', { name: '申請の状況を見る' }).tap();
    await seen(page, '受付待ち');
    await page.goBack();
    await page.goBack();
    await step(page, '申請書を探す');
  });

  it('by keyboard alone: a blank form is saved with its name, and what was sent back is mended', async () => {
    const page = await scene.visit('/application-forms');
    const enter = (name: string) => pressByTab(page, page.getByRole('button', { name, exact: true }));
    await step(page, '申請書を探す');
    await enter('高額療養費支給申請書');
    await seen(page, '診療を受けた月の翌月1日から2年以内');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      enter('用紙をダウンロードする（PDF）'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^高額療養費支給申請書.*\.pdf$/);
    await enter('申請書の一覧へ戻る');
    await enter('「高額療養費支給申請書」直して提出する');
    await seen(page, '直していただきたいことがあります');
    await enter('直して提出する');
    await seen(page, '領収書では89,000円です。');
    await tabTo(page, page.getByLabel('窓口で支払った金額の合計'));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('89000');
    for (const title of ['病気・けがについて', '振込先', '申告', '必要な書類']) {
      await enter('次へ');
      await step(page, title);
    }
    await enter('入力内容の確認へ進む');
    await step(page, '入力内容の確認');
    await seen(page, '89,000円');
    await enter('この内容で提出する');
    await step(page, '提出しました');
  });

  it('Back from the history of one application leads to the forms, and to no other application', async () => {
    const page = await scene.visit('/application-forms');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
    await press('申請の履歴を見る（9件）');
    await press('「高額療養費支給申請書」内容を見る');
    await step(page, '申請の状況');
    await press('申請の履歴へ戻る');
    await step(page, '申請の履歴');
    await page.goBack();
    await step(page, '申請書を探す');
  });
});

it('in an employer’s frame: filled in, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const forms = await scene.embed(page, 'application-forms');
  const enter = (name: string) => press(forms, name);
  await enter('「傷病手当金支給申請書」続きを入力する');
  await step(forms, '休んだ期間');
  await forms.getByLabel('仕事の内容').fill('架空部品の組み立て');
  await enter('前へ戻る');
  await step(forms, '申請書を探す');
  await enter('「傷病手当金支給申請書」続きを入力する');
  await forms.getByText('架空部品の組み立て').or(forms.getByLabel('仕事の内容')).first().waitFor();
  expect(await forms.getByLabel('仕事の内容').inputValue()).toBe('架空部品の組み立て');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('架空部品');
  expect(await whatThePageKeeps(page)).not.toContain('架空部品');
  expect(scene.employer.requests.join('\n')).not.toMatch(/application-forms|架空部品/);
});
