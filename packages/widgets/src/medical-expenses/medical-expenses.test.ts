import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { field, focused, heading, press, text } from '../../test/wizard.js';
import './medical-expenses.define.js';
import type { IkiikiMedicalExpenses } from './medical-expenses.js';

const portal = useMockPortal();

beforeEach(async () => {
  document.documentElement.lang = 'ja';
  await page.viewport(1000, 900);
});

function show(client: PortalClient, trusted = true): { root: ShadowRoot; widget: IkiikiMedicalExpenses } {
  const { container } = render(
    html`<ikiiki-medical-expenses ?trusted-host=${trusted} .client=${client}></ikiiki-medical-expenses>`,
  );
  const widget = container.querySelector('ikiiki-medical-expenses')!;
  return { root: widget.shadowRoot!, widget };
}

async function signedInAs(loginId: string, password: string): Promise<PortalClient> {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const family = () => signedInAs('family.member', 'Hataraku-Mori96');
const support = () => signedInAs('support.member', 'Wakaba-no-Michi27');
const spouse = () => signedInAs('spouse.member', 'Kotone-no-Niwa64');

const words = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (root: ShadowRoot) => [...root.querySelectorAll('.ik-row')];
const isShown = () => expect.element(heading('2026年のまとめ')).toBeVisible();
const choose = (label: string, value: string) => page.getByLabelText(label).selectOptions(value);
const correctButton = () => page.getByRole('button', { name: /^直す（/ }).first();

describe('a year', () => {
  it('tells what was paid by month, with a picture, its table and the rows of the newest month', async () => {
    const { root, widget } = show(await portal.signedIn());
    await isShown();
    expect(words(root, '[aria-labelledby="ik-sum"]')).toMatch(/1月～8月の受診分 お支払いになった額 [\d,]+円/);
    await expect.element(page.getByRole('img', { name: /お支払いになった額が最も多い月は/ })).toBeVisible();
    expect(words(root, '.ik-chart-table')).toContain('掲載前');
    expect(words(root, '.ik-rows')).toContain('架空みどり内科クリニック');
    expect(words(root, '[aria-labelledby="ik-details"] h4')).toMatch(/^2026年8月 お支払いの合計 [\d,]+円$/);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('another one, another month, another person: what is shown stays until they are here', async () => {
    const { root } = show(await family());
    await isShown();
    expect(words(root, '.ik-facts')).toContain('常盤 なつみ');
    await choose('受診された方', '常盤 みのり');
    await expect.poll(() => words(root, '.ik-rows')).toContain('架空こどもクリニック');
    expect(rows(root).every((row) => row.textContent?.includes('常盤 みのり'))).toBe(true);
    await choose('受診した月', '');
    await expect.poll(() => rows(root).length).toBeGreaterThan(5);
    await choose('表示する年', '2025');
    await expect.element(heading('2025年のまとめ')).toBeVisible();
    expect(words(root, '[aria-labelledby="ik-sum"]')).toContain('1月～12月');
  });

  it('with thousands of rows draws a page of them, and goes on at the first that is new', async () => {
    await portal.dev.reset('busy');
    const { root } = show(await family());
    await isShown();
    await choose('受診した月', '');
    await expect.poll(() => words(root, '[aria-labelledby="ik-details"] > .ik-note')).toMatch(/^1,\d{3}件$/);
    expect(rows(root)).toHaveLength(30);
    await press('さらに表示').click();
    await expect.poll(() => rows(root).length).toBe(60);
    await expect.poll(() => focused()).toBe(rows(root)[30]);
  });

  it('rows that do not come leave those that are read, and are asked for again', async () => {
    const client = await portal.signedIn();
    const { root } = show(client);
    await isShown();
    const before = rows(root).length;
    const list = vi.spyOn(client.medicalExpenses, 'list').mockImplementationOnce(() => {
      throw new TypeError('gone');
    });
    await choose('受診した月', '');
    await press('もう一度試す').click();
    await expect.poll(() => rows(root).length).toBeGreaterThan(before);
    expect(list).toHaveBeenCalledTimes(2);
  });

  it('shows nothing on a page that must not see it', async () => {
    const { root } = show(await portal.signedIn(), false);
    await expect.poll(() => words(root, '.ik-banner')).not.toBe('');
    expect(root.textContent).not.toContain('クリニック');
  });
});

describe('a family', () => {
  it('S-F4: says how many are not shown, with neither name nor amount', async () => {
    const { root } = show(await support());
    await isShown();
    await expect.element(text('表示していないご家族が1人います')).toBeVisible();
    expect(root.textContent).not.toContain('ことね');
    expect(root.textContent).not.toContain('こころのクリニック');
  });

  it('S-F4: a dependant decides at once, and the insured person sees it at the next look', async () => {
    const insured = await support();
    const { root } = show(await spouse());
    await expect.element(text('被保険者（ご家族の加入者ご本人）に表示していません')).toBeVisible();
    expect(words(root, '.ik-rows')).toContain('架空こころのクリニック');
    await press('被保険者に表示する').click();
    await expect.element(press('被保険者に表示しない')).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('ik-family');
    expect((await insured.medicalExpenses.summary()).people).toHaveLength(2);
    await press('被保険者に表示しない').click();
    await expect.element(press('被保険者に表示する')).toBeVisible();
    expect((await insured.medicalExpenses.summary()).people).toHaveLength(1);
  });
});

describe('a correction', () => {
  it('is typed in any width, saved, told with its receipt, and taken back', async () => {
    const { root, widget } = show(await portal.signedIn());
    await isShown();
    const paid = () => words(root, '.ik-paid');
    const before = paid();
    await correctButton().click();
    await expect.poll(() => focused()?.id).toBe('paidYen');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await field('支払った額（円）').fill('１，２３０円');
    await field('補填された額（円）').fill('200');
    await press('保存する').click();
    await expect.poll(() => words(root, '.ik-row-corrected')).toContain('領収書は、5年間保管してください。');
    expect(words(root, '.ik-row')).toContain('お支払い 1,230円');
    await expect.poll(paid).not.toBe(before);
    await correctButton().click();
    await expect.element(field('支払った額（円）')).toHaveValue('1230');
    await press('通知のとおりに戻す').click();
    await expect.poll(() => root.querySelector('.ik-row-corrected')).toBeNull();
    await expect.poll(paid).toBe(before);
  });

  it('names the field that is wrong, and keeps what was typed', async () => {
    const { root } = show(await portal.signedIn());
    await isShown();
    await correctButton().click();
    await field('医療機関・薬局などの名称').fill('　');
    await field('支払った額（円）').fill('100');
    await field('補填された額（円）').fill('101');
    await press('保存する').click();
    await expect.element(text('支払った額より多い額は入力できません')).toBeVisible();
    await expect.element(text('医療機関・薬局などの名称を入力してください')).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('facility');
    await expect.element(field('支払った額（円）')).toHaveValue('100');
    expect(root.querySelectorAll('[aria-invalid="true"]')).toHaveLength(2);
  });

  it('of one row is not lost by a look at another, and twice pressed is sent once', async () => {
    const client = await portal.signedIn();
    const { root } = show(client);
    await isShown();
    const sent = vi.spyOn(client.medicalExpenses, 'correct');
    const second = () => rows(root)[1]?.querySelector<HTMLElement>(':scope > .ik-button');
    await correctButton().click();
    await field('支払った額（円）').fill('777');
    second()?.click();
    await expect.poll(() => rows(root)[1]?.querySelector('.ik-correction')).not.toBeNull();
    await correctButton().click();
    await expect.element(field('支払った額（円）')).toHaveValue('777');
    const save = press('保存する').element() as HTMLButtonElement;
    save.click();
    save.click();
    await expect.poll(() => words(root, '.ik-row-corrected')).toContain('修正済み');
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('of a row without a facility makes it of use', async () => {
    const { root } = show(await portal.signedIn());
    await isShown();
    await press('医療機関名のない明細を見る').click();
    await expect.poll(() => rows(root).length).toBe(2);
    expect(words(root, '.ik-row-warning')).toContain('このままでは医療費控除に使えません');
    await correctButton().click();
    await expect.poll(() => focused()?.id).toBe('facility');
    await field('医療機関・薬局などの名称').fill('架空鍼灸院');
    await press('保存する').click();
    await expect.element(text('医療機関名のない明細が1件あります')).toBeVisible();
    expect(words(root, '.ik-row')).toContain('架空鍼灸院');
  });
});

describe('the deduction', () => {
  it('names the months it has and lacks, what is left out, and what Shift_JIS does not have', async () => {
    const { root, widget } = show(await portal.signedIn());
    await isShown();
    await press('医療費控除のデータを作る').click();
    await expect.element(text('1月～8月の受診分が入っています。')).toBeVisible();
    const shown = root.textContent ?? '';
    expect(shown).toContain('9月～12月の分は入っていません。領収書を使って申告してください。');
    expect(shown).toContain('2026年11月：2027年2月15日ごろに載る予定です。');
    expect(shown).toContain('医療機関名のない2件');
    expect(shown).toContain('Shift_JISでは表せない文字（𠮷）は、「〓」に置き換わります');
    expect(shown).toContain('CSVをe-Taxにそのまま送ることはできません。');
    expect(await accessibilityFindings(widget)).toEqual([]);
    await press('医療費通知に戻る').click();
    await isShown();
  });

  it('saves its files under their names', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    show(await portal.signedIn());
    await isShown();
    await press('医療費控除のデータを作る').click();
    await press('CSVを保存する（Shift_JIS）').click();
    const name = '医療費控除データ_2026年分（Shift_JIS）.csv';
    await expect.element(text(`${name}を保存しました。`).first()).toBeVisible();
    expect((saved.mock.contexts[0] as HTMLAnchorElement).download).toBe(name);
    await choose('申告する年', '2025');
    await expect.element(text('1年分がそろっています。')).toBeVisible();
    await expect.element(text('これは試験用のサンプルです')).toBeVisible();
    await press('XMLを保存する').click();
    await expect.element(text('サンプル_医療費通知_2025年分').first()).toBeVisible();
    saved.mockRestore();
  });

  it('of a year with an objection withholds the insurer’s file, and says why', async () => {
    const { root } = show(await support());
    await isShown();
    await press('医療費控除のデータを作る').click();
    await choose('申告する年', '2025');
    await expect.element(text('お渡しできません')).toBeVisible();
    expect(press('XMLを保存する').query()).toBeNull();
    expect(root.textContent).toContain('表示していないご家族1人の分は入っていません。');
  });
});

it('forgets everything when somebody else logs in', async () => {
  const client = await portal.signedIn();
  const { root } = show(client);
  await isShown();
  await press('医療費控除のデータを作る').click();
  await expect.element(text('入っています。')).toBeVisible();
  await client.session.logOut();
  const { flow } = await client.session.identify({ loginId: 'spouse.member' });
  await client.session.logIn({ flow, password: 'Kotone-no-Niwa64' });
  await expect.poll(() => words(root, '.ik-rows')).toContain('架空こころのクリニック');
  expect(root.textContent).not.toContain('みどり内科');
});
