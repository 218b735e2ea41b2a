import { describe, expect, it } from 'vitest';
import { heardBy, hearMessages, overflowOf, pressByTab, whatThePageKeeps } from './support/device.js';
import { phone, setScene } from './support/scene.js';
import { type Place, press, seen } from './support/screens.js';

const scene = setScene();

const heading = (place: Place, name: string) => place.getByRole('heading', { name, exact: true }).first();
const newest = '2026年8月のお薬';

describe('on the society’s page', () => {
  it('by touch at 360 px: the saving, its sum, another month; stopped, and still so after a reload', async () => {
    const page = await scene.visit('/generic-notices', phone);
    await seen(page, '3,532円下がる見込みです。');
    await page.getByText('計算のしかた：カゼミナール錠20mg').tap();
    await seen(page, '16.025円 × 56錠 × 1.1 (消費税) = 987円');
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole('button', { name: /^2025年6月/ }).tap();
    await heading(page, '2025年6月のお薬').waitFor();
    await page.getByRole('button', { name: 'お知らせを止める' }).tap();
    await seen(page, 'ジェネリック差額通知を止めています');
    expect(await whatThePageKeeps(page)).not.toMatch(/カゼミナール|お知らせ|generic-notice-/);
    await page.reload();
    await page.getByRole('button', { name: 'また受け取る' }).tap();
    await heading(page, newest).waitFor();
    expect(await overflowOf(page)).toBe(0);
  });

  it('by keyboard alone', async () => {
    const page = await scene.visit('/generic-notices');
    await heading(page, newest).waitFor();
    await pressByTab(page, page.getByText('計算のしかた：ツキノール錠2.5mg'));
    await seen(page, '19.8円 × 56錠 × 30% = 333円');
    await pressByTab(page, page.getByRole('button', { name: /^2025年12月/ }));
    await heading(page, '2025年12月のお薬').waitFor();
    await pressByTab(page, page.getByRole('button', { name: 'お知らせを止める' }));
    await pressByTab(page, page.getByRole('button', { name: 'また受け取る' }));
    await heading(page, '2025年12月のお薬').waitFor();
  });

  it('is printed with its sums, and without what can be pressed', async () => {
    const page = await scene.visit('/generic-notices');
    await heading(page, newest).waitFor();
    const sum = page.getByText('16.025円 × 56錠');
    expect(await sum.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await sum.waitFor();
    await seen(page, '計算のしかた：ヒトミール点眼液0.1％');
    await seen(page, 'かかりつけの医師・薬剤師にご相談ください。');
    for (const name of ['印刷する', 'お知らせを止める'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
  });

  it('stays when the network goes: what was pressed is told to have failed, and works when it is back', async () => {
    const page = await scene.visit('/generic-notices');
    await heading(page, newest).waitFor();
    await page.context().setOffline(true);
    await press(page, 'お知らせを止める');
    await page.getByRole('alert').waitFor();
    await heading(page, newest).waitFor();
    await page.context().setOffline(false);
    await press(page, 'お知らせを止める');
    await seen(page, 'ジェネリック差額通知を止めています');
  });
});

it('on an employer’s page stands in a frame, and the page around it learns nothing', async () => {
  const page = await scene.newPage();
  await hearMessages(page);
  const frame = await scene.embed(page, 'generic-notice');
  await heading(frame, newest).waitFor();
  expect(await frame.getByRole('button', { name: '印刷する' }).count()).toBe(0);
  await press(frame, /^2025年6月/);
  await heading(frame, '2025年6月のお薬').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('お薬');
  expect(await heardBy(page)).not.toMatch(/お薬|ミナール|2025-06/);
  expect(scene.employer.requests.join()).not.toMatch(/generic-notices|2025-06/);
});
