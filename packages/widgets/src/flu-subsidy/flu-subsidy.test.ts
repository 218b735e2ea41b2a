import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { chooseFiles, receipt } from '../../test/receipts.js';
import './flu-subsidy.define.js';

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

async function familyClient(): Promise<PortalClient> {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId: 'family.member' });
  await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
  return client;
}

async function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-flu-subsidy trusted-host lang=${lang} .client=${client}></ikiiki-flu-subsidy>`,
  );
  const widget = container.querySelector('ikiiki-flu-subsidy')!;
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  return widget;
}

const press = (name: string) => page.getByRole('button', { name, exact: true });
const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
const text = (part: string) => page.getByText(part, { exact: false }).first();
const tick = async () => {
  for (const box of page.getByRole('checkbox').all()) await box.click();
};
const sendReceipt = async (widget: HTMLElement, file = receipt()) => {
  chooseFiles(widget.shadowRoot?.querySelector('#uploadIds') as HTMLInputElement, file);
  await expect.element(text('送信済み')).toBeVisible();
};
const beginFor = (name: string) => press(`申請する（${name}さん、1回目）`).click();

async function fill(widget: HTMLElement) {
  await field('接種日').fill('令和８年１１月１日');
  await field('医療機関名').fill('けやき通りクリニック');
  await field('支払った金額（円）').fill('３，５００円');
  await sendReceipt(widget);
  await tick();
}

describe('a claim', () => {
  it('is written in full width and the era, sent, and says what comes of it', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    await beginFor('山吹 はるか');
    await fill(widget);
    await expect.element(text('2026年11月1日（令和8年） として読み取りました')).toBeVisible();
    await expect.element(text('3,500円。補助額の見込みは3,000円です。')).toBeVisible();
    await press('この内容で申請する').click();
    await expect.element(text('申請しました。結果はメールでお知らせします。')).toBeVisible();
    const [claim] = (await client.vaccineSubsidy.list()).items;
    expect(claim).toMatchObject({
      doseDate: '2026-11-01',
      facility: 'けやき通りクリニック',
      paidYen: 3500,
      status: { state: 'submitted' },
    });
    expect(claim?.receipts.map(({ name }) => name)).toEqual(['領収書.png']);
    expect(widget.shadowRoot?.activeElement?.className).toBe('ik-heading');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('says at each field what is missing, and keeps what is typed', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    await beginFor('山吹 はるか');
    await field('接種日').fill('2026/9/30');
    await field('支払った金額（円）').fill('三千円');
    await press('この内容で申請する').click();
    await expect
      .element(text('＊対象となる接種日は、2026年10月1日から2027年1月31日までです。'))
      .toBeVisible();
    for (const error of [
      '＊医療機関名を入力してください。',
      '＊金額として読み取れません。',
      '＊領収書を送ってください。',
      '＊5つすべてを確かめて、印をつけてください。',
    ]) {
      await expect.element(text(error)).toBeVisible();
    }
    expect(widget.shadowRoot?.activeElement?.id).toBe('doseDate');
    expect((field('接種日').element() as HTMLInputElement).value).toBe('2026/9/30');
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('is kept half written, and goes on with its receipt', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    await beginFor('山吹 はるか');
    await field('医療機関名').fill('けやき通りクリニック');
    await sendReceipt(widget);
    await press('下書きを保存する').click();
    await expect.element(text('下書きを保存しました。')).toBeVisible();
    await press('一覧に戻る').click();
    await press('続きを書く（山吹 はるかさん、1回目）').click();
    await expect.element(field('医療機関名')).toHaveValue('けやき通りクリニック');
    await expect.element(text('送信済み')).toBeVisible();
  });

  it('a mistake is no longer spoken of where it was mended', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    await beginFor('山吹 はるか');
    await press('この内容で申請する').click();
    const missing = [
      '＊接種日を入力してください。',
      '＊医療機関名を入力してください。',
      '＊領収書を送ってください。',
    ];
    for (const says of missing) await expect.element(text(says)).toBeVisible();
    await field('接種日').fill('2026/11/1');
    await sendReceipt(widget);
    await expect.element(text('送信済み')).toBeVisible();
    const words = widget.shadowRoot?.textContent ?? '';
    expect(missing.filter((says) => words.includes(says.slice(1)))).toEqual([
      '＊医療機関名を入力してください。',
    ]);
  });

  it('that is left with something not saved goes on as it was, and the page asks before it is closed', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await beginFor('山吹 はるか');
    await field('接種日').fill('2026/11');
    await sendReceipt(widget);
    await press('一覧に戻る').click();
    await expect.element(press('続きを書く（山吹 はるかさん、1回目）')).toBeVisible();
    expect(asks()).toBe(true);
    await press('続きを書く（山吹 はるかさん、1回目）').click();
    await expect.element(field('接種日')).toHaveValue('2026/11');
    await expect.element(text('送信済み')).toBeVisible();
    await field('接種日').fill('');
    await press('下書きを保存する').click();
    await expect.element(text('下書きを保存しました。')).toBeVisible();
    expect(asks()).toBe(false);
  });

  it('what is typed while it is being saved is not taken for saved', async () => {
    const client = await portal.signedIn();
    await show(client);
    await beginFor('山吹 はるか');
    const save = client.vaccineSubsidy.save.bind(client.vaccineSubsidy);
    let answer = () => {};
    vi.spyOn(client.vaccineSubsidy, 'save').mockImplementation(async (...asked) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return save(...asked);
    });
    await field('医療機関名').fill('けやき通り');
    await press('下書きを保存する').click();
    await vi.waitFor(() => expect(client.vaccineSubsidy.save).toHaveBeenCalled());
    await field('医療機関名').fill('けやき通りクリニック');
    answer();
    await expect.element(press('下書きを保存する')).not.toHaveAttribute('aria-disabled');
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    expect(text('下書きを保存しました。').query()).toBeNull();
  });

  it('that is opened when somebody else has logged in meanwhile is not shown to them', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    const open = client.vaccineSubsidy.open.bind(client.vaccineSubsidy);
    let answer = () => {};
    vi.spyOn(client.vaccineSubsidy, 'open').mockImplementation(async (...asked) => {
      const claim = await open(...asked);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return claim;
    });
    await beginFor('山吹 はるか');
    await vi.waitFor(() => expect(client.vaccineSubsidy.open).toHaveBeenCalled());
    await client.session.logOut();
    const { flow } = await client.session.identify({ loginId: 'family.member' });
    await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
    await expect.element(press('修正する（常盤 なつみさん、1回目）')).toBeVisible();
    // What was begun before them is still on its way, and holds up nobody
    await press('修正する（常盤 なつみさん、1回目）').click();
    await expect.element(field('接種日')).toBeVisible();
    answer();
    await vi.mocked(client.vaccineSubsidy.open).mock.results[0]?.value;
    expect(widget.shadowRoot?.textContent).not.toContain('はるか');
  });

  it('that was sent back says why, is corrected with another receipt, and sent again', async () => {
    const client = await familyClient();
    const widget = await show(client);
    await press('修正する（常盤 なつみさん、1回目）').click();
    await expect.element(text('領収書に接種された方のお名前が見えません。')).toBeVisible();
    await press('削除する（領収書_2026-10-24.pdf）').click();
    await sendReceipt(widget, receipt('名前入り.png'));
    await press('この内容で申請する').click();
    await expect.element(text('申請しました。')).toBeVisible();
    const claim = (await client.vaccineSubsidy.list()).items.find(
      ({ personId, status }) => personId === 'family-spouse' && status.state === 'submitted',
    );
    expect(claim?.receipts.map(({ name }) => name)).toEqual(['名前入り.png']);
  });

  it('is withdrawn after a question, and can be made again', async () => {
    const client = await familyClient();
    await show(client);
    await press('内容を見る（常盤 みのりさん、1回目）').first().click();
    await press('取り下げる').click();
    await press('やめる').click();
    await press('取り下げる').click();
    await press('取り下げる（確定）').click();
    await expect.element(text('申請を取り下げました。')).toBeVisible();
    await press('一覧に戻る').click();
    await expect.element(press('申請する（常盤 みのりさん、1回目）')).toBeVisible();
  });

  it('of another tab is not made twice', async () => {
    const client = await portal.signedIn();
    await show(client);
    await expect.element(press('申請する（山吹 はるかさん、1回目）')).toBeVisible();
    const [self] = (await client.vaccineSubsidy.rules()).people;
    await client.vaccineSubsidy.open({ personId: self?.id ?? '', dose: 1 });
    await beginFor('山吹 はるか');
    await expect.element(text('この方のこの回の申請は、すでにあります。')).toBeVisible();
    await expect.element(press('続きを書く（山吹 はるかさん、1回目）')).toBeVisible();
  });

  it('waits for receipts that are still on their way', async () => {
    const client = await portal.signedIn();
    const widget = await show(client);
    await beginFor('山吹 はるか');
    await portal.dev.addFault({ operation: 'uploads.append', cut: 'before' });
    await expect.element(field('接種日')).toBeVisible();
    chooseFiles(widget.shadowRoot?.querySelector('#uploadIds') as HTMLInputElement, receipt());
    await expect.element(text('通信が切れました')).toBeVisible();
    await press('この内容で申請する').click();
    await expect.element(text('＊送信できなかったファイルがあります。')).toBeVisible();
  });
});

it('a family sees each person, each dose and where it stands', async () => {
  const widget = await show(await familyClient());
  for (const words of [
    '差戻し（修正してください）',
    '承認済み',
    '下書き',
    '支払い済み',
    'お支払いできません',
  ]) {
    await expect.element(text(words)).toBeVisible();
  }
  await userEvent.tab();
  expect(await accessibilityFindings(widget)).toEqual([]);
});

it('is read in English', async () => {
  await show(await familyClient(), 'en');
  await expect.element(page.getByRole('button', { name: 'Claim (常盤 ゆうき, dose 1)' })).toBeVisible();
});
