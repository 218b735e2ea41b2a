import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { inEveryZone } from '../../test/zones.js';
import './checkup-results.define.js';
import type { IkiikiCheckupResults } from './checkup-results.js';

const portal = useMockPortal();

beforeEach(async () => {
  document.documentElement.lang = 'ja';
  await page.viewport(1000, 900);
});

function show(client: PortalClient, trusted = true): { root: ShadowRoot; widget: IkiikiCheckupResults } {
  const { container } = render(
    html`<ikiiki-checkup-results ?trusted-host=${trusted} .client=${client}></ikiiki-checkup-results>`,
  );
  const widget = container.querySelector('ikiiki-checkup-results')!;
  return { root: widget.shadowRoot!, widget };
}

async function signedInAs(loginId: string, password: string): Promise<PortalClient> {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const partly = () => signedInAs('partly.member', 'Konoha-Sarasara58');
const family = () => signedInAs('family.member', 'Hataraku-Mori96');

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const report = (year: number) => expect.element(heading(new RegExp(`^${year}年度 `))).toBeVisible();
const textOf = (root: ShadowRoot, selector: string) =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const line = (root: ShadowRoot, item: string) => textOf(root, `[data-item="${item}"]`);
async function choose(label: string, part: string): Promise<void> {
  await expect.element(page.getByLabelText(label)).toBeVisible();
  const select = page.getByLabelText(label).element() as HTMLSelectElement;
  const option = [...select.options].find((one) => one.label.includes(part));
  await page.getByLabelText(label).selectOptions(option?.value ?? '');
}
const open = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe('a report', () => {
  it('tells what has changed, what was found, and that it is no diagnosis', async () => {
    const { root, widget } = show(await portal.signedIn());
    await report(2026);
    expect(textOf(root, '[aria-labelledby="ik-changes"]')).toContain(
      'LDLコレステロール 138 mg/dLから142 mg/dLに',
    );
    expect(textOf(root, '[aria-labelledby="ik-changes"]')).toContain('保健指導判定値から外れました。');
    expect(textOf(root, '.ik-count-referral')).toContain('受診勧奨判定値に達した項目：1件');
    expect(textOf(root, '.ik-summary')).toContain('病気の診断ではありません');
    expect(textOf(root, '[aria-labelledby="ik-guidance"]')).toContain('動機付け支援');
    expect(textOf(root, '[aria-labelledby="ik-doctor"]')).toContain('この調子で続けましょう');
    expect(root.textContent).not.toMatch(/正常|異常/);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('tells a judgement in words, with the limit in its direction', async () => {
    const { root } = show(await portal.signedIn());
    await report(2026);
    await choose('表示する健診', '2025年度');
    await report(2025);
    expect(line(root, 'hdl_cholesterol')).toMatch(/39 mg\/dL 保健指導判定値/);
    expect(line(root, 'hdl_cholesterol')).toContain('保健指導判定値：40 mg/dL未満');
    expect(line(root, 'hdl_cholesterol')).not.toContain('受診勧奨判定値：');
    expect(line(root, 'waist')).toContain('特定保健指導の基準：90 cm以上');
    expect(root.querySelectorAll('[data-item="systolic_pressure"]')).toHaveLength(3);
  });

  it('never shows what is missing as 0, and says what lies beyond the range', async () => {
    const { root } = show(await partly());
    await report(2026);
    expect(line(root, 'waist')).toContain('未実施（本人の希望により）');
    expect(line(root, 'ast')).toContain('測定不能（検体の溶血のため）');
    expect(line(root, 'gamma_gt')).toContain('2000 U/L以上（測定できる上限）');
    expect(textOf(root, '[aria-labelledby="ik-changes"]')).toContain('前回は結果があり、今回はない項目');
    await choose('表示する健診', '2024年度');
    await report(2024);
    expect(line(root, 'triglycerides_fasting')).toContain('10 mg/dL以下（測定できる下限）');
    for (const value of root.querySelectorAll('.ik-result-value'))
      expect(value.textContent.trim()).not.toMatch(/^0( |$)/);
  });

  it('of before April 2013 has HbA1c as JDS and converted', async () => {
    const { root } = show(await family());
    await report(2025);
    expect(textOf(root, '.ik-summary')).toContain('どれも保健指導判定値に達していません');
    await choose('表示する健診', '2012年度');
    await report(2012);
    expect(line(root, 'hba1c')).toMatch(/HbA1c（JDS値） 4.9%.*NGSP値）に換算：5.2%/);
    expect(textOf(root, '[aria-labelledby="ik-changes"]')).toContain('比べられる前回の結果はありません');
  });

  it('leads from the summary to the line, and explains it', async () => {
    const { root } = show(await portal.signedIn());
    await report(2026);
    await page.getByRole('button', { name: 'LDLコレステロール', exact: true }).click();
    expect(root.querySelector<HTMLDetailsElement>('[data-item="ldl_cholesterol"] details')?.open).toBe(true);
    expect(root.activeElement?.closest('[data-item]')).toBe(
      root.querySelector('[data-item="ldl_cholesterol"]'),
    );
    await expect.element(page.getByText('いわゆる悪玉コレステロール', { exact: false })).toBeVisible();
  });

  it('that does not come leaves the one that is read, and is asked for again', async () => {
    const client = await portal.signedIn();
    show(client);
    await report(2026);
    const get = vi.spyOn(client.checkups, 'get').mockRejectedValueOnce(new TypeError('gone'));
    await choose('表示する健診', '2024年度');
    await expect
      .element(page.getByText('2024年度の結果を表示できませんでした', { exact: false }))
      .toBeVisible();
    await report(2026);
    await open('もう一度試す');
    await report(2024);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('that comes late does not replace a later choice', async () => {
    const client = await portal.signedIn();
    show(client);
    await report(2026);
    let bring = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      bring = resolve;
    });
    const get = client.checkups.get.bind(client.checkups);
    vi.spyOn(client.checkups, 'get').mockImplementationOnce(async (input) => {
      await late;
      return get(input);
    });
    await choose('表示する健診', '2022年度');
    await choose('表示する健診', '2023年度');
    await report(2023);
    bring();
    await report(2023);
    expect(heading(/^2022年度 /).query()).toBeNull();
  });
});

describe('over the years', () => {
  it('an item is told in words, drawn with its limits, and stands in a table', async () => {
    const { root, widget } = show(await portal.signedIn());
    await report(2026);
    await open('推移を見る');
    await choose('見る項目', 'HDLコレステロール');
    await expect
      .element(page.getByText('2022年度は62 mg/dL、2026年度は44 mg/dLです。', { exact: false }))
      .toBeVisible();
    expect(root.textContent).toContain('この項目は、低いほど注意が必要です。');
    expect(root.textContent).toContain('2025年度から、測定方法が変わりました。');
    expect(root.textContent).toContain('2024年度から、判定値が変わりました。');
    expect(root.querySelectorAll('path.ik-limit-guidance').length).toBeGreaterThan(0);
    await page.getByText('表で見る').click();
    expect(root.querySelectorAll('.ik-chart-table tbody tr')).toHaveLength(5);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('a year without a value is a gap, and its row says why', async () => {
    const { root } = show(await partly());
    await report(2026);
    await open('推移を見る');
    await choose('見る項目', '腹囲');
    await page.getByText('表で見る').click();
    expect(textOf(root, '.ik-chart-table tbody')).toContain('未実施（妊娠中のため）');
    expect(root.textContent).toContain('測定は1回だけのため');
  });

  it('HbA1c in JDS is drawn as NGSP, and told', async () => {
    const { root } = show(await family());
    await report(2025);
    await open('推移を見る');
    await choose('見る項目', 'HbA1c');
    await expect.element(page.getByText('（JDS値）の4.9%を', { exact: false })).toBeVisible();
    expect(root.textContent).toContain('2012年度は5.2%、2025年度は5.2%です。');
  });

  it('the way back leads to the report and to the item one came from; no item stands in the address', async () => {
    const { root } = show(await portal.signedIn());
    await report(2026);
    const before = location.href;
    await page.getByRole('button', { name: 'LDLコレステロール', exact: true }).click();
    await page.getByRole('button', { name: 'LDLコレステロールの推移を見る' }).click();
    await expect.element(heading('検査値の推移')).toBeVisible();
    expect([location.href, JSON.stringify(history.state)]).toEqual([
      before,
      expect.not.stringContaining('ldl'),
    ]);
    await open('健診結果に戻る');
    await report(2026);
    expect(root.activeElement?.closest('[data-item]')?.getAttribute('data-item')).toBe('ldl_cholesterol');
  });
});

describe('two checkups', () => {
  it('stand side by side, in whichever order they are chosen', async () => {
    const { root, widget } = show(await portal.signedIn());
    await report(2026);
    await open('2回分を比べる');
    await expect.element(page.getByText('2025年6月12日と2026年6月18日を比べています。')).toBeVisible();
    expect(await accessibilityFindings(widget)).toEqual([]);
    await choose('新しい方の健診', '2022年度');
    await expect.element(page.getByText('2022年6月16日と2025年6月12日を比べています。')).toBeVisible();
    const weight = [...root.querySelectorAll('.ik-compared tr')].find((row) =>
      row.textContent.includes('体重'),
    );
    expect(weight?.textContent.replace(/\s+/g, ' ')).toMatch(/60.2 kg 66.8 kg \+6.6 kg/);
    await choose('古い方の健診', '2022年度');
    await expect.element(page.getByText('同じ健診が選ばれています', { exact: false })).toBeVisible();
  });
});

it('nothing of it is asked for or shown on a page of another origin', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const client = await portal.signedIn();
  const list = vi.spyOn(client.checkups, 'list');
  show(client, false);
  await expect.element(page.getByText('このページには表示しません', { exact: false })).toBeVisible();
  expect(list).not.toHaveBeenCalled();
  logged.mockRestore();
});

it('nothing is left of whoever was logged in before', async () => {
  const client = await portal.signedIn();
  const { root } = show(client);
  await report(2026);
  await open('推移を見る');
  await expect.element(heading('検査値の推移')).toBeVisible();
  await client.session.logOut();
  await expect.element(heading('検査値の推移')).not.toBeInTheDocument();
  expect(root.textContent).not.toContain('LDL');
});

it('S-X5: what institutions and doctors wrote is text, whatever it tries to be', async () => {
  await portal.dev.reset('hostile');
  const { root, widget } = show(await portal.signedIn());
  await expect.element(heading('医師の所見')).toBeVisible();
  expect(root.querySelectorAll('img, script, iframe, object, base, meta, ikiiki-embed')).toHaveLength(0);
  expect((window as { hacked?: unknown }).hacked).toBeUndefined();
  expect(await accessibilityFindings(widget)).toEqual([]);
});

it('speaks English, with the society’s own words marked as Japanese', async () => {
  document.documentElement.lang = 'en';
  const { root, widget } = show(await portal.signedIn());
  await expect.element(heading('Fiscal year 2026: Specific health checkup (特定健康診査)')).toBeVisible();
  expect(line(root, 'ldl_cholesterol')).toMatch(/LDL cholesterol 142 mg\/dL See-a-doctor level/);
  expect(root.querySelector('[aria-labelledby="ik-doctor"] .ik-text')?.getAttribute('lang')).toBe('ja');
  expect(await accessibilityFindings(widget)).toEqual([]);
});

it('fits a narrow screen without scrolling sideways', async () => {
  await page.viewport(320, 700);
  const { root } = show(await portal.signedIn());
  await report(2026);
  const isWide = () => root.host.scrollWidth > root.host.clientWidth;
  expect(isWide()).toBe(false);
  await open('2回分を比べる');
  await expect.element(page.getByText('2025年6月12日と', { exact: false })).toBeVisible();
  expect(isWide()).toBe(false);
});

it('is read by keyboard alone', async () => {
  const { root } = show(await portal.signedIn());
  await report(2026);
  root.querySelector<HTMLElement>('[data-item="hba1c"] summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(root.querySelector<HTMLDetailsElement>('[data-item="hba1c"] details')?.open).toBe(true);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(heading('検査値の推移')).toBeVisible();
  expect(root.activeElement?.textContent).toContain('検査値の推移');
});

inEveryZone(() => {
  it('days of checkups are those of Japan', async () => {
    const { root } = show(await portal.signedIn());
    await report(2026);
    expect(textOf(root, '.ik-facts')).toContain('2026年6月18日');
  });
});
