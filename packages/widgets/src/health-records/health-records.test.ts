import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { focused } from '../../test/wizard.js';
import { inEveryZone } from '../../test/zones.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import './health-records.define.js';

const portal = useMockPortal();
const today = '2026-11-22';

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

async function show(client?: PortalClient, lang = 'ja') {
  const signedIn = client ?? (await portal.signedIn());
  const { container } = render(
    html`<ikiiki-health-records trusted-host lang=${lang} .client=${signedIn}></ikiiki-health-records>`,
  );
  const widget = container.querySelector('ikiiki-health-records')!;
  await expect
    .element(page.getByRole('heading', { name: lang === 'ja' ? '健康記録' : 'Health records' }))
    .toBeVisible();
  return { widget, client: signedIn };
}

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const text = (part: string | RegExp) => page.getByText(part, { exact: false }).first();
const tile = (name: string) =>
  page.getByRole('list', { name: '記録の種類' }).getByRole('button', { name: new RegExp(`^${name}`) });
const tileSays = (name: string, value: string) =>
  expect.poll(() => tile(name).element().textContent).toContain(value);
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const recordsOf = async (
  client: PortalClient,
  type: 'weight' | 'blood_pressure' | 'steps' | 'glucose' | 'sleep',
) => (await client.records.list({ from: today, to: today, type })).items;
const said = (widget: HTMLElement) => widget.shadowRoot?.querySelector('.ik-live')?.textContent ?? '';
const typeInto = async (label: string, typed: string) => {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(typed);
  await userEvent.tab();
  return field;
};

/** Lets the device be without a network, or have it again. */
function connect(onLine: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
  if (onLine) window.dispatchEvent(new Event('online'));
}

describe('an entry of today', () => {
  it('is saved with one press, says so, and brings the point of the day', async () => {
    const { widget, client } = await show();
    const heard = vi.fn();
    widget.addEventListener('ikiiki-points-changed', heard);
    await tile('体重').click();
    await typeInto('体重', '６８，４');
    await expect.element(text('68.4 として読み取りました')).toBeVisible();
    await press('保存する').click();
    await expect.element(text('体重 68.4kg を保存しました。1ポイントがたまりました。')).toBeVisible();
    await vi.waitFor(() => expect(said(widget)).toContain('体重 68.4kg を保存しました'));
    expect((await recordsOf(client, 'weight')).map(({ value }) => value)).toEqual([68.4]);
    expect(heard.mock.calls[0]?.[0]).toBeInstanceOf(IkiikiPointsChangedEvent);
    await tileSays('体重', '68.4kg');
    await expect.element(text('13日続けて記録しています。')).toBeVisible();
  });

  it('can be undone, also back to what stood there before', async () => {
    const { client } = await show();
    await tile('体重').click();
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await press('元に戻す').click();
    await vi.waitFor(async () => expect(await recordsOf(client, 'weight')).toEqual([]));
    await tileSays('体重', '未記録');
    for (const value of ['68.4', '70']) {
      await typeInto('体重', value);
      await press('保存する').click();
      await expect.element(text(`体重 ${value}kg を保存しました`)).toBeVisible();
    }
    await press('元に戻す').click();
    await tileSays('体重', '68.4kg');
  });

  it('is typed with one thumb: a button steps on from the last value, which is a hint and no value', async () => {
    const { client } = await show();
    const [last] = (await client.records.summary()).latest.filter(({ type }) => type === 'weight');
    await tile('体重').click();
    const field = page.getByRole('textbox', { name: '体重', exact: true });
    await expect.element(field).toHaveValue('');
    await expect.element(field).toHaveAttribute('placeholder', String(last?.value));
    await press('0.1増やす').click();
    await expect.element(field).toHaveValue(String(Math.round((last!.value + 0.1) * 10) / 10));
    await press('0.1減らす').click();
    await expect.element(field).toHaveValue(String(last?.value));
  });

  it('of a blood pressure that is pasted as one fills both numbers', async () => {
    const { client } = await show();
    await tile('血圧').click();
    await typeInto('最高血圧（上）', '１２８／８２');
    await expect.element(page.getByRole('textbox', { name: '最高血圧（上）' })).toHaveValue('128');
    await expect.element(page.getByRole('textbox', { name: '最低血圧（下）' })).toHaveValue('82');
    await press('保存する').click();
    await tileSays('血圧', '128/82mmHg');
    expect(await recordsOf(client, 'blood_pressure')).toMatchObject([{ value: 128, diastolic: 82 }]);
  });

  it('that cannot be is told at its field, in words, and nothing typed is lost', async () => {
    await show();
    await tile('体重').click();
    const field = await typeInto('体重', '682');
    await press('保存する').click();
    await expect.element(text('体重は20から300kgまでの範囲で入力してください。')).toBeVisible();
    await expect.poll(focused).toBe(field.element());
    await expect.element(field).toHaveValue('682');
    await tile('血圧').click();
    await typeInto('最高血圧（上）', '80');
    await typeInto('最低血圧（下）', '120');
    await press('保存する').click();
    await expect.element(text('上下が逆になっていないか')).toBeVisible();
    await tile('体重').click();
    await expect.element(page.getByRole('textbox', { name: '体重', exact: true })).toHaveValue('682');
  });

  it('of a glucose asks when it was measured', async () => {
    const { client } = await show();
    await tile('血糖値').click();
    await typeInto('血糖値', '98');
    await press('保存する').click();
    await expect.element(text('空腹時か食後かを選んでください。')).toBeVisible();
    await radio('食後').click({ force: true });
    await press('保存する').click();
    await tileSays('血糖値', '98mg/dL（食後）');
    expect(await recordsOf(client, 'glucose')).toMatchObject([{ timing: 'after_meal' }]);
  });

  it('of a sleep is read as hours and minutes', async () => {
    const { client } = await show();
    await tile('睡眠時間').click();
    const field = await typeInto('睡眠時間', '６時間半');
    await expect.element(field).toHaveValue('6:30');
    await press('保存する').click();
    await tileSays('睡眠時間', '6時間30分');
    expect(await recordsOf(client, 'sleep')).toMatchObject([{ value: 390 }]);
  });

  it('goes to yesterday where that is chosen', async () => {
    const { client } = await show();
    await radio('昨日').click({ force: true });
    await expect.element(page.getByRole('heading', { name: /11月21日/ }).first()).toBeVisible();
    await tile('腹囲').click();
    await typeInto('腹囲', '84');
    await press('保存する').click();
    await tileSays('腹囲', '84cm');
    const { items } = await client.records.list({ from: '2026-11-21', to: '2026-11-21', type: 'waist' });
    expect(items).toHaveLength(1);
  });
});

describe('without a network', () => {
  it('an entry waits, says that closing loses it, and is sent once when the network is back', async () => {
    const { widget, client } = await show();
    await tile('体重').click();
    connect(false);
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await expect.element(text('送信待ち 1件')).toBeVisible();
    await expect.element(text('このページを閉じると失われます')).toBeVisible();
    await tileSays('体重', '送信待ち');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('68.4');
    await typeInto('体重', '68.6');
    await press('保存する').click();
    await expect.element(text('送信待ち 1件')).toBeVisible();
    connect(true);
    await vi.waitFor(async () =>
      expect((await recordsOf(client, 'weight')).map(({ value }) => value)).toEqual([68.6]),
    );
    await vi.waitFor(() => expect(said(widget)).toContain('すべて送信しました'));
    expect(widget.shadowRoot?.querySelector('#ik-waiting')).toBeNull();
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });

  it('an answer that is lost on the way makes no second record', async () => {
    const { widget, client } = await show();
    await portal.dev.addFault({ operation: 'records.save', cut: 'after', times: 1 });
    await tile('体重').click();
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await expect.element(text('送信待ち 1件')).toBeVisible();
    await press('今すぐ送信する').click();
    await vi.waitFor(() => expect(widget.shadowRoot?.querySelector('#ik-waiting')).toBeNull());
    expect(await recordsOf(client, 'weight')).toHaveLength(1);
  });

  it('what waits can be given up', async () => {
    await show();
    await tile('体重').click();
    connect(false);
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await press('やめる（体重の送信）').click();
    await tileSays('体重', '未記録');
  });

  it('nothing of it is left for the next member', async () => {
    const { widget, client } = await show();
    await tile('体重').click();
    connect(false);
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await expect.element(text('送信待ち 1件')).toBeVisible();
    connect(true);
    await client.session.logOut();
    await vi.waitFor(() => expect(widget.shadowRoot?.textContent).not.toContain('68.4'));
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(false);
  });
});

describe('the calendar', () => {
  const day = (name: RegExp) => page.getByRole('table').getByRole('button', { name });

  it('says of each day in words whether something is recorded', async () => {
    await show();
    await expect.element(text('22日のうち20日に、記録があります。')).toBeVisible();
    await expect.element(day(/11月9日.*記録なし/)).toBeVisible();
    await expect.element(day(/11月22日.*今日/)).toHaveAttribute('aria-current', 'date');
  });

  it('is walked through by arrows, and a day opens with Enter', async () => {
    await show();
    (day(/11月22日/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(focused).toBe(day(/11月15日/).element());
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.poll(focused).toBe(day(/11月16日/).element());
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe(page.getByRole('heading', { name: /11月16日.*の記録/ }).element());
    (day(/11月16日/).element() as HTMLElement).focus();
    await userEvent.keyboard('{PageUp}');
    await expect.poll(focused).toBe(day(/10月16日/).element());
  });

  it('goes back as far as something may be recorded, and tells where a month cannot be had', async () => {
    await show();
    await portal.dev.addFault({ operation: 'records.list', problem: 'internal', times: 1 });
    await press('前の月').click();
    await expect.element(press('もう一度試す')).toBeVisible();
    await press('もう一度試す').click();
    await expect.element(text('31日のうち')).toBeVisible();
  });
});

describe('charts', () => {
  it('are seen, read as a sentence and as a table, and lead back in time', async () => {
    await show();
    await radio('グラフ').click({ force: true });
    await expect.element(page.getByRole('img', { name: /体重の記録は\d+日分です/ })).toBeVisible();
    await page.getByRole('combobox', { name: '記録の種類' }).selectOptions('歩数');
    await expect.element(page.getByRole('img', { name: /歩数の記録は/ })).toBeVisible();
    await press('前へ').click();
    await expect.element(page.getByRole('heading', { name: /10月26日〜.*11月8日/ })).toBeVisible();
    await press('次へ').click();
    await radio('年').click({ force: true });
    await expect.element(page.getByRole('heading', { name: '2024年〜2026年' })).toBeVisible();
    await text('数値を表で見る').click();
    await expect.element(page.getByRole('rowheader', { name: '2026年' })).toBeVisible();
  });

  it('of a blood pressure have both numbers and say what the dashed lines are', async () => {
    await show();
    await radio('グラフ').click({ force: true });
    await page.getByRole('combobox', { name: '記録の種類' }).selectOptions('血圧');
    await expect.element(text('点線は、ご家庭で測る最高血圧の目安（135mmHg）です。')).toBeVisible();
  });
});

describe('meals', () => {
  /** A photo as a phone takes it, turned into a file. */
  async function photo(): Promise<File> {
    const canvas = new OffscreenCanvas(2400, 1200);
    canvas.getContext('2d')!.fillRect(0, 0, 2400, 1200);
    return new File([await canvas.convertToBlob({ type: 'image/png' })], 'lunch.png', { type: 'image/png' });
  }

  async function openMeals() {
    await radio('食事').click({ force: true });
    await expect.element(press('食事を保存する')).toBeVisible();
  }

  it('are written with a photo, which is made smaller, kept, shown, and taken away again', async () => {
    const { client } = await show();
    await openMeals();
    await radio('昼食').click({ force: true });
    await page.getByRole('textbox', { name: '食べたもの' }).fill('焼き魚定食');
    await userEvent.upload(page.getByLabelText('写真'), await photo());
    await expect.element(page.getByRole('img', { name: '選んだ写真' })).toBeVisible();
    await press('食事を保存する').click();
    await expect.element(text('昼食を保存しました。')).toBeVisible();
    const shown = page.getByRole('img', { name: '昼食の写真：焼き魚定食' });
    await expect.element(shown).toBeVisible();
    expect((shown.element() as HTMLImageElement).src).toMatch(/^blob:/);
    await vi.waitFor(() => expect((shown.element() as HTMLImageElement).naturalWidth).toBe(1600));
    const [meal] = (await client.records.meals({ from: today, to: today })).items;
    expect(meal).toMatchObject({ slot: 'lunch', text: '焼き魚定食', photo: { mediaType: 'image/jpeg' } });
    await press('写真を消す（昼食）').click();
    await vi.waitFor(() => expect(shown.query()).toBeNull());
    await press('消す（昼食）').click();
    await press('はい、消す').click();
    await expect.element(text('この日の食事の記録は、まだありません。')).toBeVisible();
  });

  it('say what is missing, and what is no photo', async () => {
    await show();
    await openMeals();
    await press('食事を保存する').click();
    await expect.element(text('食べたものを入力するか、写真を選んでください。')).toBeVisible();
    const drawing = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', { type: 'image/png' });
    await userEvent.upload(page.getByLabelText('写真'), drawing);
    await expect.element(text('この写真は読み取れませんでした。')).toBeVisible();
  });

  it('keep the words where the photo alone fails', async () => {
    const { client } = await show();
    await portal.dev.addFault({ operation: 'records.setPhoto', problem: 'photo_refused', times: 1 });
    await openMeals();
    await page.getByRole('textbox', { name: '食べたもの' }).fill('おにぎり');
    await userEvent.upload(page.getByLabelText('写真'), await photo());
    await press('食事を保存する').click();
    await expect.element(text('写真は保存できませんでした。')).toBeVisible();
    expect((await client.records.meals({ from: today, to: today })).items).toHaveLength(1);
    await expect.element(page.getByRole('img', { name: '選んだ写真' })).toBeVisible();
  });
});

describe('a file of records', () => {
  const csv = (content: string) => new File([content], 'records.csv', { type: 'text/csv' });

  it('is looked at before anything is sent; what cannot be read has its row and reason', async () => {
    const { client } = await show();
    await press('ファイルから取り込む').click();
    const file = csv('日付,体重,メモ\n2026-11-20,６５．２,x\n2026-11-31,65,\n2026-11-19,652,');
    await userEvent.upload(page.getByLabelText('CSVファイル'), file);
    await expect.element(text('読み取れないところが2か所あります')).toBeVisible();
    await expect.element(page.getByRole('row', { name: '3 日付 日付として読み取れません。' })).toBeVisible();
    await expect.element(text('次の列は取り込みません：メモ')).toBeVisible();
    const before = await client.records.list({ from: '2026-11-20', to: '2026-11-20', type: 'weight' });
    expect(before.items.some(({ source }) => source === 'csv')).toBe(false);
    await press('読み取れた1件だけを取り込む').click();
    await expect.element(text('新しい記録が1件')).toBeVisible();
    const after = await client.records.list({ from: '2026-11-20', to: '2026-11-20', type: 'weight' });
    expect(after.items.find(({ source }) => source === 'csv')?.value).toBe(65.2);
  });

  it('without a column of dates is refused with what to look at', async () => {
    await show();
    await press('ファイルから取り込む').click();
    await userEvent.upload(page.getByLabelText('CSVファイル'), csv('体重\n65'));
    await expect.element(text('「日付」の列が見つかりません。')).toBeVisible();
  });
});

inEveryZone(() => {
  it('today is the day of the portal, not of the device', async () => {
    await portal.dev.advance({ hours: 11 });
    await show();
    await expect.element(page.getByRole('heading', { name: /11月22日.*の記録/ })).toBeVisible();
    await portal.dev.advance({ hours: 4 });
  });
});

describe('for everybody', () => {
  it('somebody who has nothing yet is invited, and begins with the same controls', async () => {
    const client = await portal.signedIn();
    const { records } = client;
    const summary = await records.summary();
    vi.spyOn(records, 'summary').mockResolvedValueOnce({
      ...summary,
      latest: [],
      streak: { days: 0, hasToday: false, longest: 0 },
    });
    vi.spyOn(records, 'list').mockResolvedValueOnce({ items: [] });
    vi.spyOn(records, 'meals').mockResolvedValueOnce({ items: [] });
    const { widget } = await show(client);
    await expect.element(text('はじめての記録をつけてみましょう。')).toBeVisible();
    expect(widget.matches(':state(empty)')).toBe(true);
    await tile('体重').click();
    await typeInto('体重', '68.4');
    await press('保存する').click();
    await vi.waitFor(() => expect(widget.matches(':state(ready)')).toBe(true));
  });

  it.each(['ja', 'en'])('axe finds nothing in %s', async (lang) => {
    const { widget } = await show(undefined, lang);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });
});
