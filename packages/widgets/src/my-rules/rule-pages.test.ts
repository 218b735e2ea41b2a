import type { PortalClient } from '@ikiiki/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { openRule, said, showRules, tick, titles } from '../../test/my-rules.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';

const portal = useMockPortal();
let client: PortalClient;
beforeEach(async () => {
  client = await portal.signedIn();
});
afterEach(() => vi.restoreAllMocks());

const cells = () =>
  [...page.getByRole('table').element().querySelectorAll('td .ik-said')].map(
    ({ textContent }) => textContent,
  );

describe('a new rule', () => {
  it('is chosen from the suggestions of a category, and stands in the list with the focus on it', async () => {
    const widget = showRules(client);
    await press('ルールを追加する').click();
    await field('分野').selectOptions('歯・口');
    await vi.waitFor(() => expect(said(widget)).toBe('4件のおすすめがあります'));
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('これにする：寝る前に歯をみがく').click();
    await expect.element(heading('ルールを決める')).toBeVisible();
    await expect.element(field('ルール')).toHaveValue('寝る前に歯をみがく');
    await press('このルールを始める').click();
    await expect.element(tick('寝る前に歯をみがく')).toBeVisible();
    expect(focused()).toBe(tick('寝る前に歯をみがく').element());
    await vi.waitFor(() => expect(said(widget)).toBe('「寝る前に歯をみがく」を始めました。'));
    await tick('寝る前に歯をみがく').click();
    await expect.element(text('1日続いています')).toBeVisible();
  });

  it('is written in own words; full width is read through and told', async () => {
    const widget = showRules(client);
    await press('ルールを追加する').click();
    await press('自分の言葉で決める').click();
    await field('ルール').fill('<b>水</b>を飲む');
    await field('分野').selectOptions('こころ');
    await field('毎週（月曜日から日曜日までに1回）').click();
    await field('数').fill('１，５００．５');
    await expect.element(text('1,500.5 として読み取りました')).toBeVisible();
    await field('単位').fill('ミリ');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.element(tick('<b>水</b>を飲む')).toBeVisible();
    const rule = (await client.myRules.list()).items.at(-1);
    expect(rule).toMatchObject({
      title: '<b>水</b>を飲む',
      category: 'mind',
      frequency: 'weekly',
      target: { value: 1500.5, unit: 'ミリ' },
    });
  });

  it('is told at each field what cannot be used, and nothing typed is lost', async () => {
    showRules(client);
    await press('ルールを追加する').click();
    await press('自分の言葉で決める').click();
    await field('数').fill('たくさん');
    await press('このルールを始める').click();
    await expect.element(text('ルールを入力してください。')).toBeVisible();
    expect(focused()?.id).toBe('title');
    await expect.element(text('0より大きい数字で入力してください')).toBeVisible();
    await expect.element(text('単位も入力してください。')).toBeVisible();
    await field('ルール').fill('水を飲む');
    expect(text('ルールを入力してください。').query()).toBeNull();
    await press('戻る').click();
    await press('自分の言葉で決める').click();
    await expect.element(field('ルール')).toHaveValue('水を飲む');
  });

  it('whose answer was lost is asked for again as the same one', async () => {
    showRules(client);
    await press('ルールを追加する').click();
    await press('これにする：朝食をとる').click();
    await portal.dev.addFault({ operation: 'myRules.create', cut: 'after', times: 1 });
    await press('このルールを始める').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await press('このルールを始める').click();
    await expect.element(tick('朝食をとる')).toBeVisible();
    const { items } = await client.myRules.list({ state: 'active' });
    expect(items.filter(({ title }) => title === '朝食をとる')).toHaveLength(1);
  });

  it('beyond the most that there may be is told before and after', async () => {
    showRules(client);
    await press('ルールを追加する').click();
    for (let rules = 2; rules < 10; rules += 1) {
      await client.myRules.create({ title: `ルール${rules}`, category: 'mind', frequency: 'daily' });
    }
    await press('これにする：朝食をとる').click();
    await press('このルールを始める').click();
    await expect.element(text('数に達しています')).toBeVisible();
    showRules(client);
    await expect.element(text('同時に続けられるルールは10件までです')).toBeVisible();
  });
});

describe('one rule', () => {
  it('shows its months as calendars, each day in words', async () => {
    const widget = showRules(client);
    await openRule(titles.steps);
    await vi.waitFor(() => expect(focused()?.textContent?.trim()).toBe(titles.steps));
    await vi.waitFor(() => expect(cells()).toHaveLength(30));
    expect(cells()).toContain('11月8日(日) お休み');
    expect(cells()).toContain('11月22日(日) まだチェックしていません');
    expect(cells()).toContain('11月23日(月) これから');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('前の月').click();
    await vi.waitFor(() => expect(cells()).toHaveLength(31));
    expect(cells()).toContain('10月15日(木) チェックなし');
    await vi.waitFor(() => expect(said(widget)).toBe('2026年10月 この月は29日できました'));
    await press('前の月').click();
    await vi.waitFor(() => expect(cells()[0]).toBe('9月1日(火) 対象外'));
    await expect.element(press('前の月')).toBeDisabled();
  });

  it('that is weekly shows its weeks', async () => {
    showRules(client);
    await openRule(titles.dryDays);
    await expect.element(page.getByRole('row', { name: '11月9日からの週 チェックなし' })).toBeVisible();
  });

  it('lets yesterday’s check be corrected, in the calendar too', async () => {
    showRules(client);
    await openRule(titles.steps);
    await vi.waitFor(() => expect(cells()).toContain('11月21日(土) できた'));
    await field('昨日の分：11月21日(土)').click();
    await vi.waitFor(() => expect(cells()).toContain('11月21日(土) チェックなし'));
    await press('戻る').click();
    await vi.waitFor(() =>
      expect(focused()?.getAttribute('aria-label')).toBe(`「${titles.steps}」の記録と設定`),
    );
  });

  it('is paused, resumed and ended after a question that says what it means', async () => {
    const widget = showRules(client);
    await openRule(titles.steps);
    await press('お休みにする').click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveAccessibleName(`「${titles.steps}」をお休みにしますか？`);
    await dialog.getByRole('button', { name: 'やめる' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await press('お休みにする').click();
    await dialog.getByRole('button', { name: 'お休みにする' }).click();
    await vi.waitFor(() => expect(said(widget)).toBe(`「${titles.steps}」をお休みにしました。`));
    await press('再開する').click();
    await dialog.getByRole('button', { name: '再開する' }).click();
    await expect.element(press('お休みにする')).toBeVisible();
    await press('終了する').click();
    await dialog.getByRole('button', { name: '終了する' }).click();
    await vi.waitFor(() => expect(press('終了する').query()).toBeNull());
    await press('戻る').click();
    await expect.element(heading('マイルール')).toBeVisible();
    expect(tick(titles.steps).query()).toBeNull();
    await press('終了したルールを見る').click();
    await press(`これまでの記録 ${titles.steps}`).click();
    await vi.waitFor(() => expect(cells().length).toBeGreaterThan(27));
  });

  it('is changed; a failure keeps what was typed', async () => {
    showRules(client);
    await openRule(titles.steps);
    await press('内容を変える').click();
    await field('ルール').fill('毎日よく歩く');
    await field('数').fill('');
    await field('単位').fill('');
    await portal.dev.addFault({ operation: 'myRules.change', problem: 'internal', times: 1 });
    await press('変更を保存する').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(field('ルール')).toHaveValue('毎日よく歩く');
    await press('変更を保存する').click();
    await expect.element(heading('毎日よく歩く')).toBeVisible();
    await press('戻る').click();
    await expect.element(tick('毎日よく歩く')).toBeVisible();
    expect(await client.myRules.get({ ruleId: 'rule-steps' })).not.toHaveProperty('target');
  });

  it('that could not be asked for its record offers another try, and the rest stays', async () => {
    showRules(client);
    await portal.dev.addFault({ operation: 'myRules.checks', problem: 'internal', times: 1 });
    await openRule(titles.steps);
    await press('もう一度試す').click();
    await expect.element(page.getByRole('table')).toBeVisible();
  });
});

it('the ended rules are read, not changed', async () => {
  showRules(client);
  await press('終了したルールを見る').click();
  await press(`これまでの記録 ${titles.noPhone}`).click();
  await vi.waitFor(() => expect(cells().length).toBe(31));
  expect(press('内容を変える').query()).toBeNull();
});
