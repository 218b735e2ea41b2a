import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { member, useMockPortal } from '../../test/mock-portal.js';
import { focused } from '../../test/wizard.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import './home.define.js';

/** Of the seed: joined yesterday. */
const joined = { loginId: 'new.member', password: 'Hajimete-Tsuki42' };

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

async function loggedIn(who = member as typeof joined): Promise<PortalClient> {
  const client = portal.newClient();
  await logIn(client, who);
  return client;
}

async function logIn(client: PortalClient, { loginId, password }: typeof joined = member): Promise<void> {
  const { flow } = await client.session.identify({ loginId });
  await client.session.logIn({ flow, password });
}

function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-home login-href="/login" lang=${lang} .client=${client}></ikiiki-home>`,
  );
  return container.querySelector('ikiiki-home')!;
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const press = (name: string) => page.getByRole('button', { name, exact: true });
const text = (part: string | RegExp) => page.getByText(part, { exact: false });
const login = () => page.getByRole('link', { name: /^ログイン/ });
const service = (name: string) => page.getByRole('listitem').filter({ has: heading(name) });

describe('somebody who is logged in', () => {
  it('is greeted by nickname and finds the five functions, the goals, 健診 and the others grouped as in the leaflet', async () => {
    const client = await loggedIn();
    const { nickname } = await client.me.profile();
    show(client);
    await expect.element(heading(`こんにちは、${nickname} さん`)).toBeVisible();
    const wellness = page.getByRole('region', { name: 'オレンジバナー（健康づくり）' });
    const names = wellness
      .getByRole('heading', { level: 4 })
      .elements()
      .map((name) => name.textContent);
    expect(names).toEqual(['参加する', '楽しみ', '知る', '学ぶ', '記録する', '目標']);
    await expect.element(page.getByRole('region', { name: '健診' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'その他のサービス' })).toBeVisible();
    await expect.element(service('参加する').getByText('利用できます')).toBeVisible();
    expect(service('参加する').getByRole('link').query()).toBeNull();
  });

  it('gets from each open service to its page, where the society says which that is', async () => {
    const client = await loggedIn();
    render(html`<ikiiki-home events-href="/e" checkups-href="/c" .client=${client}></ikiiki-home>`);
    await expect.element(page.getByRole('link', { name: '参加する' })).toHaveAttribute('href', '/e');
    await expect.element(page.getByRole('link', { name: '知る' })).toHaveAttribute('href', '/c');
    expect(page.getByRole('link', { name: '学ぶ' }).query()).toBeNull();
  });

  it('sees points with what runs out, what is unread and the topics, from one request', async () => {
    const client = await loggedIn();
    const asked = (await portal.dev.journal()).length;
    show(client);
    const card = page.getByRole('region', { name: 'ポイント', exact: true });
    const { available, expiringSoon } = await client.points.balance();
    await expect.element(card.getByText(available.toLocaleString('ja'), { exact: true })).toBeVisible();
    await expect
      .element(card.getByText(`${expiringSoon[0]?.points}ポイントの有効期限`, { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'お知らせ', exact: true }).getByText('6', { exact: true }))
      .toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'トピックス' }).getByRole('listitem').first())
      .toBeVisible();
    const operations = (await portal.dev.journal()).slice(0, -asked).map(({ operation }) => operation);
    expect(operations.filter((name) => name !== 'points.balance')).toEqual(['home.get']);
  });

  it('sees the points as they are when another widget has changed them', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(heading(/^こんにちは/)).toBeVisible();
    await portal.dev.changePoints({ person: 'member', points: 111, reason: 'survey' });
    const { available } = await client.points.balance();
    document.body.dispatchEvent(new IkiikiPointsChangedEvent());
    const card = page.getByRole('region', { name: 'ポイント', exact: true });
    await expect.element(card.getByText(available.toLocaleString('ja'), { exact: true })).toBeVisible();
  });

  it('who joined yesterday reads from about when each service opens', async () => {
    const client = await loggedIn(joined);
    const { items } = await client.me.availability();
    const from = items.find(({ service }) => service === 'events')!.availableFrom;
    const [year, month, day] = from.split('-').map(Number);
    show(client);
    await expect.element(service('参加する').getByText(`${year}年${month}月${day}日ごろから`)).toBeVisible();
    await expect.element(service('申請書').getByText('利用できます')).toBeVisible();
    await expect.element(text('「ごろ」の付いた日は目安です。')).toBeVisible();
  });

  it('logs out by the button, once, and is told so where the focus then is', async () => {
    const client = await loggedIn();
    const logOut = vi.spyOn(client.session, 'logOut');
    const heard: string[] = [];
    show(client).addEventListener('ikiiki-signed-out', (event) => heard.push(event.type));
    await expect.element(press('ログアウト')).toBeVisible();
    // Both at once: a second press that comes later would take the focus along to whatever is there by then
    const button = press('ログアウト').element() as HTMLElement;
    button.click();
    button.click();
    await expect.element(heading('ログアウトしました')).toBeVisible();
    await vi.waitFor(() => expect(focused()?.textContent).toBe('ログアウトしました'));
    await expect.element(login()).toHaveAttribute('href', '/login');
    expect([logOut.mock.calls.length, heard]).toEqual([1, ['ikiiki-signed-out']]);
  });

  it('whose logout did not reach the portal is told what that means', async () => {
    const client = await loggedIn();
    const logOut = client.session.logOut.bind(client.session);
    vi.spyOn(client.session, 'logOut').mockImplementation(async () => ({
      ...(await logOut()),
      endedOnPortal: false,
    }));
    show(client);
    await press('ログアウト').click();
    await expect.element(text('この端末だけでログアウトしました。')).toBeVisible();
  });

  it('reads it in English', async () => {
    show(await loggedIn(joined), 'en');
    await expect.element(heading(/^Hello, /)).toBeVisible();
    await expect.element(service('Take part').getByText(/from about/)).toBeVisible();
  });
});

describe('news of the session', () => {
  it('a login elsewhere brings the content, a logout elsewhere takes it away', async () => {
    const client = portal.newClient();
    const home = show(client);
    await expect.element(text('ログインしてください')).toBeVisible();
    await expect.element(login()).toHaveAttribute('href', '/login');
    expect(home.matches(':state(signed-out)')).toBe(true);
    await logIn(client);
    await expect.element(heading(/^こんにちは/)).toBeVisible();
    await client.session.logOut();
    await expect.element(heading('ログアウトしました')).toBeVisible();
    expect(heading(/^こんにちは/).query()).toBeNull();
  });

  it('another person’s login shows the other person, never the one before', async () => {
    const client = await loggedIn();
    show(client);
    await expect.element(heading(/^こんにちは/)).toBeVisible();
    const first = heading(/^こんにちは/).element().textContent;
    await client.session.logOut();
    await logIn(client, joined);
    await expect.element(heading(/^こんにちは/)).toBeVisible();
    expect(heading(/^こんにちは/).element().textContent).not.toBe(first);
  });

  it('a session that has ended asks for a login again, and tells the page', async () => {
    const client = await loggedIn();
    const heard: string[] = [];
    const home = show(client);
    home.addEventListener('ikiiki-session-expired', (event) => heard.push(event.type));
    await expect.element(heading(/^こんにちは/)).toBeVisible();
    await portal.dev.advance({ hours: 13 });
    await client.me.profile().catch(() => undefined);
    await expect.element(login()).toBeVisible();
    expect(heard).toEqual(['ikiiki-session-expired']);
  });
});

describe('what can go wrong', () => {
  const broken = Object.assign(new Error('cut'), { code: 'network', retryable: true });

  it('is told with a way to try again, which works', async () => {
    const client = await loggedIn();
    vi.spyOn(client.home, 'get').mockRejectedValueOnce(broken);
    const home = show(client);
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(home.matches(':state(error)')).toBe(true);
    await press('もう一度試す').click();
    await expect.element(heading(/^こんにちは/)).toBeVisible();
  });

  it('without a network it says so, and goes on by itself when there is one', async () => {
    const client = await loggedIn();
    vi.spyOn(client.home, 'get').mockRejectedValueOnce(broken);
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    show(client);
    await expect.element(text('インターネットにつながっていません')).toBeVisible();
    online.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await expect.element(heading(/^こんにちは/)).toBeVisible();
  });

  it('services of a newer portal that have no name here are left out, not shown as codes', async () => {
    const client = await loggedIn();
    vi.spyOn(client.home, 'get').mockResolvedValue({
      ...(await client.home.get()),
      services: [
        {
          service: 'moon_trips',
          group: 'other',
          available: true,
          availableFrom: '2026-01-01',
          approximate: false,
        },
      ],
    });
    show(client);
    await expect.element(text('表示できるサービスがありません。')).toBeVisible();
    expect(text('moon_trips').query()).toBeNull();
  });
});

it.each(['ja', 'en'])('axe finds nothing, logged in or out (%s)', async (lang) => {
  document.documentElement.lang = lang;
  const client = await loggedIn(joined);
  const home = show(client, lang);
  await expect.element(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  expect(await accessibilityFindings(home)).toEqual([]);
  await client.session.logOut();
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(await accessibilityFindings(home)).toEqual([]);
});
