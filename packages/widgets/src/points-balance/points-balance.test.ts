import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import { focused } from '../../test/wizard.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import './points-balance.define.js';

/** Others of the seed. */
const joined = { loginId: 'new.member', password: 'Hajimete-Tsuki42' };
const former = { loginId: 'former.member', password: 'Akane-Sora-No3' };
const family = { loginId: 'family.member', password: 'Hataraku-Mori96' };

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

async function loggedIn({ loginId, password }: typeof joined = member): Promise<PortalClient> {
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-points-balance
      login-href="/login"
      rewards-href="/rewards"
      lang=${lang}
      .client=${client}
    ></ikiiki-points-balance>`,
  );
  return container.querySelector('ikiiki-points-balance')!;
}

const press = (name: string) => page.getByRole('button', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part, { exact: false });
const region = (name: string) => page.getByRole('region', { name, exact: true });
const history = () => region('履歴').getByRole('listitem');
const balance = () => region('今使えるポイント');
const available = (points: number) => balance().getByText(points.toLocaleString('ja'), { exact: true });
const chart = () => page.getByRole('img');

describe('a member with a year of points', () => {
  it('reads what can be spent, what will be and from when, and finds the way to the rewards', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(available((await client.points.balance()).available)).toBeVisible();
    await expect.element(text('2026年12月1日から使える予定：500ポイント')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: '商品と交換する' }))
      .toHaveAttribute('href', '/rewards');
  });

  it('reads what runs out when, the nearest date first', async () => {
    show(await loggedIn());
    const dates = region('有効期限が近いポイント').getByRole('listitem');
    await expect.element(dates.first()).toBeVisible();
    expect(dates.elements().map((line) => line.textContent)).toEqual([
      '2026年12月31日まで：400ポイント',
      '2027年2月15日まで：120ポイント',
    ]);
  });

  it('is told the sum of what is promised where its entries are further back in the history', async () => {
    const client = await loggedIn();
    for (let day = 0; day < 10; day += 1) await portal.dev.changePoints({ person: 'member', points: 1 });
    show(client);
    await expect.element(text('これから使えるようになる予定の500ポイントがあります。')).toBeVisible();
  });

  it('hears the twelve months in a sentence and finds every number in a table', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(chart()).toBeVisible();
    const name = chart().element().getAttribute('aria-label') ?? '';
    const { items } = await client.points.months();
    const sum = (key: 'earned' | 'spent') => items.reduce((total, month) => total + month[key], 0);
    expect(name).toContain(
      `${sum('earned').toLocaleString('ja')}ポイントを獲得し、${sum('spent').toLocaleString('ja')}ポイントを使いました。`,
    );
    await page.getByText('表で見る').click();
    const rows = page
      .getByRole('row')
      .elements()
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows[0]).toEqual(['月', '獲得', '利用', '失効']);
    expect(rows.slice(1)).toEqual(
      items.map(({ month, earned, spent, expired }) => [
        `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
        ...[earned, spent, expired].map((value) => value.toLocaleString('ja')),
      ]),
    );
  });

  it('reads of each entry what it was for, which way it went, and until or from when it counts', async () => {
    show(await loggedIn());
    await expect.element(history().first()).toBeVisible();
    const words = history()
      .elements()
      .map((entry) => entry.textContent.replace(/\s+/g, ' '));
    expect(words).toHaveLength(10);
    expect(words[0]).toMatch(/2026年11月18日.*鍋でおいしく減塩.*記事の閲覧.*有効期限：.*＋10ポイント/);
    expect(words.find((entry) => entry.includes('ウォーキングラリー 2026 秋'))).toContain(
      'まだ使えません（2026年12月1日から）',
    );
    expect(words.find((entry) => entry.includes('商品との交換'))).toContain('−600ポイント');
  });

  it('reads it in English', async () => {
    show(await loggedIn(), 'en');
    await expect.element(text('Until 31 December 2026: 400 points')).toBeVisible();
    await expect.element(page.getByRole('img', { name: /^In the last 12 months you earned/ })).toBeVisible();
  });
});

describe('more of the history', () => {
  it('comes in place by keyboard, reading goes on at the first new entry, and the end is told', async () => {
    const client = await loggedIn();
    const all: string[] = [];
    for await (const { id } of client.points.list()) all.push(id);
    show(client);
    await expect.element(press('さらに表示')).toBeVisible();
    (press('さらに表示').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(focused()).toBe(history().elements()[10]));
    expect(page.getByRole('status').element().textContent).toMatch(/^\d+件を追加しました。$/);
    while (press('さらに表示').query()) {
      const before = history().elements().length;
      await press('さらに表示').click();
      await vi.waitFor(() => expect(history().elements().length).toBeGreaterThan(before));
    }
    expect(history().elements()).toHaveLength(all.length);
    await expect.element(text('すべての履歴を表示しました。')).toBeVisible();
  });

  it('is asked for once, however often the button is pressed while it is on its way', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(press('さらに表示')).toBeVisible();
    const list = vi.spyOn(client.points, 'list');
    await portal.dev.addFault({ operation: 'points.list', delayMs: 150 });
    await press('さらに表示').dblClick();
    await expect.element(press('さらに表示')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(history().nth(10)).toBeVisible();
    expect(list).toHaveBeenCalledOnce();
  });

  it('that does not come leaves what is there, and the same button tries again', async () => {
    const client = await loggedIn();
    const widget = show(client);
    await expect.element(press('さらに表示')).toBeVisible();
    await portal.dev.addFault({ operation: 'points.list', status: 500, times: 1 });
    await press('さらに表示').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(widget.matches(':state(ready)')).toBe(true);
    expect(history().elements()).toHaveLength(10);
    expect(focused()).toBe(press('もう一度試す').element());
    await press('もう一度試す').click();
    await expect.element(history().nth(10)).toBeVisible();
    expect(page.getByRole('alert').query()).toBeNull();
  });

  it('on its way when somebody logs out never shows up again', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(press('さらに表示')).toBeVisible();
    const page2 = await client.points.list({ limit: 100 });
    let arrive = () => {};
    const held = new Promise<typeof page2>((resolve) => {
      arrive = () => resolve(page2);
    });
    vi.spyOn(client.points, 'list').mockReturnValueOnce(
      held as unknown as ReturnType<typeof client.points.list>,
    );
    await press('さらに表示').click();
    await client.session.logOut();
    await expect.element(text('ログインしてください')).toBeVisible();
    const { flow } = await client.session.identify({ loginId: family.loginId });
    await client.session.logIn({ flow, password: family.password });
    await expect.element(available(1500)).toBeVisible();
    arrive();
    await held;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(history().elements()).toHaveLength(1);
  });
});

describe('the points change', () => {
  const earn = () => portal.dev.changePoints({ person: 'member', points: 111, reason: 'survey' });

  it('by another widget of the page: the balance follows, and the longer history stays', async () => {
    const client = await loggedIn();
    show(client);
    await press('さらに表示').click();
    await expect.element(history().nth(10)).toBeVisible();
    const shown = history().elements().length;
    await earn();
    document.body.dispatchEvent(new IkiikiPointsChangedEvent());
    await expect.element(available((await client.points.balance()).available)).toBeVisible();
    expect(history().first().element().textContent).toContain('＋111');
    expect(history().elements()).toHaveLength(shown);
  });

  it('while the page was out of sight for more than a minute: it asks again when it is seen', async () => {
    const client = await loggedIn();
    show(client);
    const { available: before } = await client.points.balance();
    await expect.element(available(before)).toBeVisible();
    const asked = vi.spyOn(client.points, 'balance');
    await earn();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked).not.toHaveBeenCalled();
    const now = performance.now();
    vi.spyOn(performance, 'now').mockReturnValue(now + 61_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.element(available(before + 111)).toBeVisible();
  });
});

describe('what else there may be to say', () => {
  it('somebody without points reads how they are earned', async () => {
    await portal.dev.advance({ days: 60 });
    const widget = show(await loggedIn(joined));
    await expect.element(text('ポイントはまだありません。')).toBeVisible();
    expect(widget.matches(':state(empty)')).toBe(true);
  });

  it('somebody whose service is not open reads from when it is', async () => {
    const widget = show(await loggedIn(joined));
    await expect.element(text('まだご利用になれません')).toBeVisible();
    await expect.element(text(/\d年\d+月\d+日ごろから/)).toBeVisible();
    expect(widget.matches(':state(not-open)')).toBe(true);
  });

  it('somebody who has left reads that it has ended, without a button that cannot help', async () => {
    const widget = show(await loggedIn(former));
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(widget.matches(':state(error)')).toBe(true);
    expect(press('もう一度試す').query()).toBeNull();
  });

  it('nothing runs out soon, and that is said; without a page of rewards nothing leads there', async () => {
    const widget = show(await loggedIn(family));
    widget.removeAttribute('rewards-href');
    await expect.element(text('有効期限が近いポイントはありません。')).toBeVisible();
    await expect.element(balance()).toBeVisible();
    expect(page.getByRole('link', { name: '商品と交換する' }).query()).toBeNull();
  });

  it('a reason of a newer portal is told in plain words, not as its code', async () => {
    const client = await loggedIn(family);
    const list = await client.points.list();
    const strange = { ...list.items[0]!, reason: 'moon_walk', kind: 'moon', subject: undefined };
    const items = [strange, { ...strange, id: 'other', points: -3 }] as typeof list.items;
    vi.spyOn(client.points, 'list').mockReturnValue(
      Promise.resolve({ items }) as unknown as ReturnType<typeof client.points.list>,
    );
    show(client);
    await expect.element(history().first()).toBeVisible();
    expect(history().first().element().textContent).toContain('ポイントの獲得');
    expect(history().nth(1).element().textContent).toMatch(/ポイントの減少.*−3ポイント/s);
    expect(text('moon').query()).toBeNull();
  });

  it('an error comes with a way to try again, which works', async () => {
    const client = await loggedIn();
    await portal.dev.addFault({ operation: 'points.months', status: 500, times: 1 });
    show(client);
    await press('もう一度試す').click();
    await expect.element(balance()).toBeVisible();
  });
});

it('fits a phone of 320 px: nothing has to be pushed sideways', async () => {
  await page.viewport(320, 640);
  const widget = show(await loggedIn());
  await expect.element(balance()).toBeVisible();
  await page.getByText('表で見る').click();
  expect(widget.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
  const right = widget.getBoundingClientRect().right;
  const wide = [...widget.shadowRoot!.querySelectorAll('.ik > :not(.ik-live) *')].filter(
    (element) => element.getBoundingClientRect().right > right + 1,
  );
  expect(wide.map((element) => element.outerHTML)).toEqual([]);
  await page.viewport(414, 896);
});

it.each(['ja', 'en'])('no number of the table is broken in two at 320 px (%s)', async (lang) => {
  await page.viewport(320, 640);
  const widget = show(await loggedIn(), lang);
  await page.getByText(/表で見る|Show as a table/).click();
  const cells = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('td, thead th')];
  const height = (cell: HTMLElement) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect().height;
  };
  expect(cells.filter((cell) => height(cell) > 32).map((cell) => cell.textContent)).toEqual([]);
  expect(widget.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
  await page.viewport(414, 896);
});

it.each(['ja', 'en'])('axe finds nothing, with the table open and all entries (%s)', async (lang) => {
  document.documentElement.lang = lang;
  const widget = show(await loggedIn(), lang);
  await expect.element(chart()).toBeVisible();
  await page.getByText(/表で見る|Show as a table/).click();
  expect(await accessibilityFindings(widget)).toEqual([]);
});
