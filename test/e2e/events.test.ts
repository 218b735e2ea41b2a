import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { overflowOf, pressByTab } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { member, type Place, seen } from './support/screens.js';

const scene = setScene();

const button = (place: Place, name: string): Locator => place.getByRole('button', { name, exact: true });
const title = (place: Place, name: string): Locator => place.getByRole('heading', { level: 2, name });

describe('on the society’s page by touch, on a telephone', () => {
  it('a member enters, makes a team, answers a quiz, and finds the way back', async () => {
    const page = await scene.visit('/events', phone);
    await button(page, '内容を見て申し込む：チーム対抗 冬のウォーキング').tap();
    await button(page, 'このイベントに申し込む').tap();
    await page.getByLabel('チーム名', { exact: true }).fill('ゆずの木');
    await button(page, 'チームをつくる').tap();
    await seen(page, 'チーム「ゆずの木」をつくりました。');
    await page.getByText(/^\s*[0-9A-Z]{4}-[0-9A-Z]{4}\s*$/).waitFor();
    expect(await overflowOf(page)).toBe(0);
    await page.goBack();
    await title(page, '健康イベント').waitFor();
    await button(page, '内容を見て申し込む：インフルエンザ予防クイズ').tap();
    await button(page, 'このイベントに申し込む').tap();
    for (const choice of ['30秒くらい', '50〜60％', '2週間くらい']) await page.getByLabel(choice).tap();
    await button(page, 'この内容で回答する').tap();
    await seen(page, '3問中3問が正解でした。');
    await button(page, 'イベント一覧へ戻る').first().tap();
    const joined = page.getByRole('region', { name: '参加中', exact: true });
    await joined.getByText('インフルエンザ予防クイズ').waitFor();
    await joined.getByText('チーム対抗 冬のウォーキング').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(page.url()).toBe(`${scene.stage.portalUrl}/events`);
  });
});

describe('by keyboard alone', () => {
  it('a member enters a seminar, learns where it is, and withdraws after a question', async () => {
    const page = await scene.visit('/events');
    const card = button(page, '内容を見て申し込む：肩こり・腰痛を防ぐ体操セミナー');
    await card.waitFor();
    await pressByTab(page, card);
    await title(page, '肩こり・腰痛を防ぐ体操セミナー').waitFor();
    await pressByTab(page, button(page, 'このイベントに申し込む'));
    await seen(page, '健保会館 3階');
    await pressByTab(page, button(page, '申し込みを取り消す'));
    await seen(page, '取り消しますか？');
    await pressByTab(page, button(page, '取り消す'));
    await seen(page, '申し込みを取り消しました。');
    await pressByTab(page, button(page, 'イベント一覧へ戻る').first());
    await title(page, '健康イベント').waitFor();
    await expect.poll(() => card.evaluate((element) => element.matches(':focus'))).toBe(true);
  });
});

describe('in an employer’s frame', () => {
  it('a member sees progress and ranking, and the page around it sees neither', async () => {
    const page = await scene.newPage();
    const frame = await scene.embed(page, 'event-list');
    await button(frame, '参加の状況を見る：秋のウォーキングチャレンジ 2026').press('Enter');
    await seen(frame, 'あなたの平均');
    await frame.getByText(/あなたは、30人中\d+位です。/).waitFor();
    await frame.getByRole('row').filter({ hasText: member.nickname }).waitFor();
    expect(await page.content()).not.toContain(member.nickname);
    const told = page.frame({ url: /\/embed\/event-list/ });
    const misfit = () =>
      told?.evaluate(
        () => innerHeight - Math.ceil(document.querySelector('#widget')?.getBoundingClientRect().height ?? 0),
      );
    await expect.poll(misfit, { timeout: 5_000 }).toBe(0);
    await button(frame, 'イベント一覧へ戻る').first().press('Enter');
    await title(frame, '健康イベント').waitFor();
  });
});
