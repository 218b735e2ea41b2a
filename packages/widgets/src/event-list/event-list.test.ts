import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { backToList, card, open, showEvents, titles } from '../../test/event-list.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { focused, press, text } from '../../test/wizard.js';
import { inEveryZone } from '../../test/zones.js';

const portal = useMockPortal();
afterEach(() => vi.restoreAllMocks());

async function loggedInAs(id: string): Promise<PortalClient> {
  const people = (await portal.dev.people()) as readonly { id: string; loginId: string; password: string }[];
  const { loginId, password } = people.find((person) => person.id === id)!;
  const client = portal.newClient();
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
  return client;
}

const groupOf = (name: string) => page.getByRole('region', { name, exact: true });

describe('the events', () => {
  it('are told by what the member can do now', async () => {
    showEvents(await portal.signedIn());
    await expect.element(groupOf('募集中').getByText(titles.walkOpen)).toBeVisible();
    await expect.element(groupOf('参加中').getByText(titles.walkRunning)).toBeVisible();
    await expect.element(groupOf('これから募集').getByText('新年のウォーキングチャレンジ')).toBeVisible();
    await expect.element(groupOf('終了・受付終了').getByText(titles.cancelled)).toBeVisible();
  });

  it('say in words how many places are left, for whom they are and why one is cancelled', async () => {
    showEvents(await portal.signedIn());
    await expect.element(card(titles.lastPlace).getByText('30人（残り1人です）')).toBeVisible();
    await expect.element(card(titles.full).getByText('16人（満員です）')).toBeVisible();
    await expect.element(card(titles.full).getByText('満員', { exact: true })).toBeVisible();
    await expect.element(card(titles.family).getByText('被扶養者（ご家族）')).toBeVisible();
    await expect.element(card(titles.family).getByText('対象外', { exact: true })).toBeVisible();
    await expect.element(card(titles.cancelled).getByText('工事のため', { exact: false })).toBeVisible();
    await expect.element(card(titles.rally).getByText('500ポイントを受け取りました')).toBeVisible();
  });

  it('come further page by page, and the focus goes to the first new one', async () => {
    const client = await portal.signedIn();
    const { items } = await client.events.list({ limit: 100 });
    vi.spyOn(client.events, 'list').mockImplementation((async ({ cursor }: { cursor?: string }) =>
      cursor ? { items: items.slice(6) } : { items: items.slice(0, 6), nextCursor: 'next' }) as never);
    showEvents(client);
    await press('さらに表示する').click();
    await vi.waitFor(() => expect(focused()?.textContent).toBe(items[6]?.title));
    await expect.element(press('さらに表示する')).not.toBeInTheDocument();
  });

  it('of a kind and a status that only a newer portal knows are still told', async () => {
    const client = await portal.signedIn();
    const { items } = await client.events.list();
    const strange = { ...items[0]!, kind: 'swim', status: 'paused', entryOpen: false };
    vi.spyOn(client.events, 'list').mockImplementation((async () => ({ items: [strange] })) as never);
    showEvents(client);
    await expect.element(card(strange.title).getByText('健康イベント', { exact: true })).toBeVisible();
  });
});

inEveryZone(() => {
  it('the dates are those of Japan, wherever somebody looks', async () => {
    showEvents(await portal.signedIn());
    await expect.element(card(titles.lastPlace).getByText('2026年12月12日(土)')).toBeVisible();
    await expect.element(card(titles.walkOpen).getByText('2026年11月30日まで')).toBeVisible();
    await expect.element(card(titles.walkOpen).getByText(/2026年12月1日〜.12月25日/u)).toBeVisible();
  });
});

describe('the way back', () => {
  it('leads to the same card', async () => {
    showEvents(await portal.signedIn());
    await open(titles.walkOpen);
    await vi.waitFor(() => expect(focused()?.textContent).toBe(titles.walkOpen));
    await backToList();
    const name = `内容を見て申し込む：${titles.walkOpen}`;
    await vi.waitFor(() => expect(focused()?.getAttribute('aria-label')).toBe(name));
  });

  it('is there where an event could not be opened, and so is another try', async () => {
    showEvents(await portal.signedIn());
    await portal.dev.addFault({ operation: 'events.get', problem: 'internal', times: 1 });
    await card(titles.walkOpen).getByRole('button').click();
    await expect.element(press('イベント一覧へ戻る')).toBeVisible();
    await press('もう一度試す').click();
    await expect.element(page.getByRole('heading', { level: 2, name: titles.walkOpen })).toBeVisible();
  });
});

describe('who sees them', () => {
  it('nobody without a login', async () => {
    showEvents(portal.newClient());
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toHaveAttribute('href', '/login');
  });

  it.each([
    ['joined-registered', 'not-open'],
    ['left-registered', 'error'],
  ])('%s is told why not', async (person, state) => {
    const events = showEvents(await loggedInAs(person));
    await vi.waitFor(() => expect(events.matches(`:state(${state})`)).toBe(true));
  });

  it('no page of an employer: steps are health data', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const client = await portal.signedIn();
    const list = vi.spyOn(client.events, 'list');
    render(html`<ikiiki-event-list lang="ja" .client=${client}></ikiiki-event-list>`);
    await expect.element(text('このページには表示しません')).toBeVisible();
    expect(list).not.toHaveBeenCalled();
  });

  it('nobody sees what another had open', async () => {
    const client = await portal.signedIn();
    showEvents(client);
    await open(titles.walkRunning);
    await client.session.logOut();
    await expect.element(page.getByRole('link', { name: 'ログインする' })).toBeVisible();
    expect(text('ゆずぽん').query()).toBeNull();
  });
});

describe('for everybody', () => {
  it.each(['ja', 'en'] as const)('axe finds nothing in the list (%s)', async (lang) => {
    const events = showEvents(await portal.signedIn(), lang);
    await expect.element(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
    expect(await accessibilityFindings(events)).toEqual([]);
  });

  it.each(['walkRunning', 'teamRunning', 'online'] as const)(
    'nothing is cut off at 320 px, nor in %s that is open',
    async (title) => {
      await page.viewport(320, 640);
      showEvents(await portal.signedIn());
      await expect.element(card(titles[title])).toBeVisible();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await open(titles[title]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      await page.viewport(414, 896);
    },
  );

  it('everything that is pressed is 44 px high', async () => {
    const events = showEvents(await portal.signedIn());
    await open(titles.walkOpen);
    const controls = [...events.shadowRoot!.querySelectorAll('button, label')];
    expect(controls.length).toBeGreaterThan(2);
    for (const control of controls) {
      expect(control.getBoundingClientRect().height, control.textContent).toBeGreaterThanOrEqual(44);
    }
    await userEvent.keyboard('{Tab}');
  });
});
