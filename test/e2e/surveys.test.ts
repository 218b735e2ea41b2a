import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { choose, type Place, press, seen } from './support/screens.js';

const scene = setScene();

const option = (place: Place, label: string) => place.getByLabel(label, { exact: true });
const step = (place: Place, words: string) =>
  place.getByRole('heading', { name: words, exact: true }).waitFor();
const lifestyle = '生活習慣アンケート 2026';
const sleep = '平日の睡眠時間は、平均して何時間ですか。';

describe('on a page of the society', () => {
  it('by touch at 360 px: answered, interrupted, gone on with after a reload, by Back too, and sent', async () => {
    const page = await scene.visit('/surveys', phone);
    await page.getByRole('button', { name: `「${lifestyle}」回答する` }).tap();
    await seen(page, 'このアンケートは記名式です');
    await page.getByRole('button', { name: '回答をはじめる' }).tap();
    await option(page, 'していない').tap();
    await seen(page, '保存しました');
    await page.getByRole('button', { name: '次へ' }).tap();
    await option(page, '特に理由はない').tap();
    await page.getByRole('button', { name: '次へ' }).tap();
    await page.getByLabel(sleep, { exact: true }).fill('６．５');
    await page.getByRole('button', { name: '次へ' }).tap();
    await step(page, '質問4（全6問）');
    await page.goBack();
    await step(page, '質問3（全6問）');
    await seen(page, '6.5時間 と読み取りました');
    await page.goForward();
    await step(page, '質問4（全6問）');
    expect(await whatThePageKeeps(page)).not.toMatch(/６．５|6\.5|exercise|していない/);
    expect(await overflowOf(page)).toBe(0);
    await page.reload();
    await page.getByRole('button', { name: `「${lifestyle}」続きから回答する` }).tap();
    await page.getByRole('button', { name: '続きから回答する', exact: true }).tap();
    await step(page, '質問4（全6問）');
    await option(page, '4').tap();
    await page.getByRole('button', { name: '次へ' }).tap();
    await option(page, '吸わない').tap();
    await page.getByRole('button', { name: '次へ' }).tap();
    await page.getByRole('button', { name: '回答の確認へ進む' }).tap();
    await seen(page, '6.5時間');
    await page.getByRole('button', { name: 'この内容で送信する' }).tap();
    await seen(page, '100ポイントを付与しました。');
    await page.goBack();
    await step(page, '回答をお願いしているもの（3件）');
  });

  it('by keyboard alone: all on one page, from the list to the thanks', async () => {
    const page = await scene.visit('/surveys');
    const enter = (name: string) => pressByTab(page, page.getByRole('button', { name, exact: true }));
    await page.getByRole('heading', { name: lifestyle }).waitFor();
    await enter('「健康診断の受けやすさについて」続きから回答する');
    await seen(page, '途中までの回答があります');
    await enter('続きから回答する');
    await enter('回答の確認へ進む');
    await seen(page, 'ご確認いただきたい質問が1問あります。');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await seen(page, '保存しました');
    await enter('回答の確認へ進む');
    await step(page, '回答の確認');
    await enter('この内容で送信する');
    await step(page, 'ご回答ありがとうございました');
    await enter('アンケート一覧へ戻る');
    await step(page, '回答をお願いしているもの（3件）');
  });
});

it('in an employer’s frame: answered anonymously, and the employer’s page learns nothing of it', async () => {
  const page = await scene.newPage();
  const survey = await scene.embed(page, 'survey');
  const enter = (name: string) => press(survey, name);
  await enter('「健保組合のサービスについてのアンケート」回答する');
  await seen(survey, 'このアンケートは無記名です');
  await enter('回答をはじめる');
  await choose(option(survey, '1：とても不満'));
  await enter('次へ');
  await choose(option(survey, '利用したものはない'));
  await enter('次へ');
  await survey.getByLabel('ご不満に感じた点をお聞かせください。').fill('待ち時間');
  await enter('前へ戻る');
  await step(survey, '質問2（全4問）');
  await enter('次へ');
  await enter('次へ');
  await enter('回答の確認へ進む');
  await seen(survey, '待ち時間');
  await enter('この内容で送信する');
  await seen(survey, '50ポイントを付与しました。');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('待ち時間');
  expect(await whatThePageKeeps(page)).not.toContain('待ち時間');
  expect(scene.employer.requests.join('\n')).not.toContain('survey');
});
