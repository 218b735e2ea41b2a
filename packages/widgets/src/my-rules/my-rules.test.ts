import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { said, section, showRules, tick, titles } from '../../test/my-rules.js';
import { focused, press, text } from '../../test/wizard.js';
import { inEveryZone } from '../../test/zones.js';

const portal = useMockPortal();
let client: PortalClient;
beforeEach(async () => {
  client = await portal.signedIn();
});
afterEach(() => vi.restoreAllMocks());

const marks = (label: string) =>
  [...page.getByRole('list', { name: label }).element().querySelectorAll('.ik-said')].map(
    ({ textContent }) => textContent,
  );

const unsent = (widget: HTMLElement) =>
  widget.shadowRoot?.querySelector('.ik-unsent')?.textContent ?? undefined;

describe('the checklist', () => {
  it('has today’s and this week’s checks first, with streaks and marks in words', async () => {
    const widget = showRules(client);
    await expect.element(tick(titles.steps)).not.toBeChecked();
    expect(section('今日のチェック：11月22日(日)').textContent).toContain('29日続いています');
    expect(section('今週のチェック：月曜日〜日曜日').textContent).toContain('目標 2日');
    expect(marks('今週のようす').slice(-2)).toEqual([
      '11月21日(土) できた',
      '11月22日(日) まだチェックしていません',
    ]);
    expect(marks('最近5週間のようす')).toContain('11月9日からの週 チェックなし');
    expect(section('お休み中のルール').textContent).toContain(titles.stairs);
    expect(await accessibilityFindings(widget)).toEqual([]);
  });

  it('ticks at once, says what it brought, celebrates in words, and tells the page of the points', async () => {
    const widget = showRules(client);
    const heard = vi.fn();
    widget.addEventListener('ikiiki-points-changed', heard);
    await tick(titles.steps).click();
    await expect.element(text('30日続きました。よい習慣が育っています。').first()).toBeVisible();
    await expect.element(text('今日のポイント：1／3ポイント')).toBeVisible();
    expect(said(widget)).toBe(
      `「${titles.steps}」をチェックしました。 1ポイントを獲得しました。 30日続きました。よい習慣が育っています。`,
    );
    expect(heard).toHaveBeenCalledTimes(1);
    expect(marks('今週のようす').at(-1)).toBe('11月22日(日) できた');
    await tick(titles.steps).click();
    await expect.element(text('29日続いています')).toBeVisible();
    await tick(titles.steps).click();
    await expect.element(text('30日続いています')).toBeVisible();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('lets a forgotten week be made up for, and taken back again', async () => {
    showRules(client);
    await expect.element(text('先週の分：11月9日からの週')).toBeVisible();
    const missing = tick(titles.dryDays, 1);
    await missing.click();
    await expect.element(text('5週続いています')).toBeVisible();
    await missing.click();
    await expect.element(missing).not.toBeChecked();
    await vi.waitFor(() => expect(marks('最近5週間のようす')).toContain('11月9日からの週 チェックなし'));
  });

  it('can be used by keyboard alone', async () => {
    showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    (tick(titles.steps).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(text('30日続いています')).toBeVisible();
    expect(focused()).toBe(tick(titles.steps).element());
  });
});

describe('a check that goes wrong', () => {
  it('is put back with words where the portal fails', async () => {
    showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    await portal.dev.addFault({ operation: 'myRules.check', problem: 'internal', times: 1 });
    await tick(titles.steps).click();
    await expect.element(page.getByText('チェックを元に戻しました。', { exact: false })).toBeVisible();
    await expect.element(tick(titles.steps)).not.toBeChecked();
    await tick(titles.steps).click();
    await expect.element(text('30日続いています')).toBeVisible();
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it('waits where nothing gets through, and is sent once when there is a connection again', async () => {
    const widget = showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const check = vi.spyOn(client.myRules, 'check');
    await tick(titles.steps).click();
    await expect.element(press('いま送る')).toBeVisible();
    expect(unsent(widget)).toBe('まだ送信できていません');
    await expect.element(tick(titles.steps)).toBeChecked();
    expect(check).not.toHaveBeenCalled();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('online'));
    await expect.element(text('30日続いています')).toBeVisible();
    expect(check).toHaveBeenCalledTimes(1);
    expect(unsent(widget)).toBeUndefined();
  });

  it('whose answer was lost is sent again by hand, and pays once', async () => {
    showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    await portal.dev.addFault({ operation: 'myRules.check', cut: 'after', times: 1 });
    await tick(titles.steps).click();
    await press('いま送る').click();
    await expect.element(text('今日のポイント：1／3ポイント')).toBeVisible();
    await expect.element(text('30日続いています')).toBeVisible();
    expect((await client.points.balance()).available).toBe(2941);
  });

  it('that waits through an expired session is sent for the same member, never for another', async () => {
    const widget = showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    vi.spyOn(client.myRules, 'check').mockRejectedValueOnce(
      Object.assign(new Error(), { code: 'session_expired' }),
    );
    await tick(titles.steps).click();
    await expect.element(press('いま送る')).toBeVisible();
    const { flow } = await client.session.identify({ loginId: 'family.member' });
    await client.session.logIn({ flow, password: 'Hataraku-Mori96' });
    await expect.element(tick('歯間ブラシか糸ようじを使う')).toBeVisible();
    expect(unsent(widget)).toBeUndefined();
    expect(client.myRules.check).toHaveBeenCalledTimes(1);
  });

  it('goes by the last wish where it is pressed faster than the portal answers', async () => {
    showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    await portal.dev.addFault({ operation: 'myRules.check', delayMs: 300, times: 1 });
    const uncheck = vi.spyOn(client.myRules, 'uncheck');
    const box = tick(titles.steps).element() as HTMLInputElement;
    for (let presses = 0; presses < 4; presses += 1) {
      box.click();
      await (box.getRootNode() as ShadowRoot & { host: { updateComplete: Promise<unknown> } }).host
        .updateComplete;
    }
    expect(box.checked).toBe(false);
    await vi.waitFor(() => expect(uncheck).toHaveBeenCalledTimes(1));
    await expect.element(text('29日続いています')).toBeVisible();
    expect((await client.myRules.get({ ruleId: 'rule-steps' })).streak).toBe(29);
  });

  it('of a day that is over is put back, and the list is asked for as it is now', async () => {
    showRules(client);
    await expect.element(tick(titles.steps)).toBeVisible();
    vi.spyOn(client.myRules, 'check').mockRejectedValueOnce(
      Object.assign(new Error(), { code: 'rule_check_closed' }),
    );
    const list = vi.spyOn(client.myRules, 'list');
    await tick(titles.steps).click();
    await expect.element(text('いまは変えられません')).toBeVisible();
    await vi.waitFor(() => expect(list).toHaveBeenCalled());
  });
});

describe('who sees them', () => {
  it('nobody on a page of another origin', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const list = vi.spyOn(client.myRules, 'list');
    render(html`<ikiiki-my-rules .client=${client}></ikiiki-my-rules>`);
    await expect.element(text('このページには表示しません')).toBeVisible();
    expect(list).not.toHaveBeenCalled();
  });

  it('whoever has none is told how to begin', async () => {
    for (const ruleId of ['rule-steps', 'rule-dry-days', 'rule-stairs']) {
      await client.myRules.change({ ruleId, state: 'ended' });
    }
    const widget = showRules(client);
    await expect.element(text('はじめてのマイルールを決めましょう')).toBeVisible();
    expect(widget.matches(':state(empty)')).toBe(true);
    await expect.element(press('ルールを追加する')).toBeVisible();
  });

  it('in English, with words for every mark', async () => {
    showRules(client, 'en');
    await expect.element(text('29 days in a row')).toBeVisible();
    expect(marks('This week').at(-1)).toMatch(/^Sun.* 22 November: not checked yet$/);
  });
});

inEveryZone(() => {
  it('today and its weekday are Japan’s', async () => {
    showRules(client);
    await expect.element(text('今日のチェック：11月22日(日)')).toBeVisible();
    expect(marks('今週のようす')[0]).toBe('11月16日(月) できた');
  });
});
