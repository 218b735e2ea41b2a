import { describe, expect, it } from 'vitest';
import { heardBy, hearMessages, overflowOf } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { field, type Place, press, seen } from './support/screens.js';

const scene = setScene();

const heading = (place: Place, name: RegExp | string) => place.getByRole('heading', { name }).first();

describe('on the society’s page', () => {
  it('by touch at 360 px: what has changed, an item explained and over the years, another year, and back', async () => {
    const page = await scene.visit('/checkups', phone);
    await heading(page, /^2026年度 /).waitFor();
    await seen(page, '受診勧奨判定値に達しました。');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: 'LDLコレステロール', exact: true }).tap();
    await seen(page, 'いわゆる悪玉コレステロール');
    await page.getByRole('button', { name: 'LDLコレステロールの推移を見る' }).tap();
    await seen(page, '2022年度は108 mg/dL、2026年度は142 mg/dLです。');
    expect(await overflowOf(page)).toBe(0);
    await page.goBack();
    await heading(page, /^2026年度 /).waitFor();
    await field(page, '表示する健診').selectOption({ label: '2024年度（2024年6月13日受診）' });
    await heading(page, /^2024年度 /).waitFor();
    await page.getByRole('button', { name: '2回分を比べる' }).tap();
    await seen(page, '2023年6月15日と2024年6月13日を比べています。');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: '健診結果に戻る' }).tap();
    await heading(page, /^2024年度 /).waitFor();
    expect(page.url()).toBe(`${scene.stage.portalUrl}/checkups`);
  });

  it('by keyboard alone', async () => {
    const page = await scene.visit('/checkups');
    await heading(page, /^2026年度 /).waitFor();
    await field(page, '表示する健診').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await heading(page, /^2025年度 /).waitFor();
    await page.keyboard.press('Enter');
    await field(page, '見る項目').waitFor();
    expect(await heading(page, '検査値の推移').evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('table').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, /^2025年度 /).waitFor();
  });

  it('is printed whole, with nothing folded and no control', async () => {
    const page = await scene.visit('/checkups');
    await heading(page, /^2026年度 /).waitFor();
    const meaning = page.getByText('いわゆる善玉コレステロール');
    expect(await meaning.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await meaning.waitFor();
    expect(await field(page, '表示する健診').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: '印刷する' }).isVisible()).toBe(false);
  });

  it('keeps the report when the network goes, and brings another year when it is back', async () => {
    const page = await scene.visit('/checkups');
    await heading(page, /^2026年度 /).waitFor();
    await page.context().setOffline(true);
    await field(page, '表示する健診').selectOption({ label: '2025年度（2025年6月12日受診）' });
    await seen(page, '2025年度の結果を表示できませんでした');
    await heading(page, /^2026年度 /).waitFor();
    await page.context().setOffline(false);
    await press(page, 'もう一度試す');
    await heading(page, /^2025年度 /).waitFor();
  });
});

describe('on an employer’s page', () => {
  it('stands in a frame, and the page around it learns nothing', async () => {
    const page = await scene.newPage();
    await hearMessages(page, 'ikiiki-points-changed', 'ikiiki-session-expired');
    const frame = await scene.embed(page, 'checkup-results');
    await heading(frame, /^2026年度 /).waitFor();
    await frame.getByRole('button', { name: '推移を見る', exact: true }).first().press('Enter');
    await heading(frame, '検査値の推移').waitFor();
    await press(frame, '健診結果に戻る');
    await heading(frame, /^2026年度 /).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('コレステロール');
    expect(await heardBy(page)).not.toMatch(/cholesterol|142|member-2026/);
    expect(page.url()).toBe(`${scene.employer.url}/`);
    expect(scene.employer.requests.join()).not.toMatch(/cholesterol|member-2026/);
  });
});
