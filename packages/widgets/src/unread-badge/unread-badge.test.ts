import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import { accessibilityFindings } from '../../test/accessibility.js';
import { useMockPortal } from '../../test/mock-portal.js';
import { IkiikiUnreadCountEvent } from '../foundation/unread-count.js';
import './unread-badge.define.js';

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function show(client: PortalClient, lang = 'ja') {
  const { container } = render(
    html`<ikiiki-unread-badge lang=${lang} .client=${client}></ikiiki-unread-badge>`,
  );
  return container.querySelector('ikiiki-unread-badge')!;
}

const badge = (name: string) => page.getByRole('img', { name, exact: true });
const drawn = (element: Element) => element.shadowRoot?.querySelector('.ik-badge')?.textContent ?? '';

it('says how many notices are unread, in words too, and tells the page the number alone', async () => {
  const heard: unknown[] = [];
  const listen = (event: Event) => heard.push(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
  document.addEventListener('ikiiki-unread-count', listen);
  const element = show(await portal.signedIn());
  await expect.element(badge('未読のお知らせ 6件')).toBeVisible();
  expect(heard).toEqual([[['count', 6]]]);
  expect(await accessibilityFindings(element)).toEqual([]);
  document.removeEventListener('ikiiki-unread-count', listen);
});

it('speaks English', async () => {
  show(await portal.signedIn(), 'en');
  await expect.element(badge('Unread notices: 6')).toBeVisible();
});

it('takes over at once what a notice list on the page has learned', async () => {
  const element = show(await portal.signedIn());
  await vi.waitFor(() => expect(drawn(element).trim()).toBe('6'));
  document.body.dispatchEvent(new IkiikiUnreadCountEvent(120));
  await vi.waitFor(() => expect(drawn(element).replace(/\s/g, '')).toBe('99+'));
  document.body.dispatchEvent(new IkiikiUnreadCountEvent(0));
  await vi.waitFor(() => expect(drawn(element)).toBe(''));
});

it('shows nothing to who is not logged in, and the number as soon as somebody is', async () => {
  const client = portal.newClient();
  const element = show(client);
  await vi.waitFor(() => expect(element.matches(':state(signed-out)')).toBe(true));
  expect(drawn(element)).toBe('');
  const { flow } = await client.session.identify({ loginId: 'yuzu.member' });
  await client.session.logIn({ flow, password: 'Midori-no-Kaze58' });
  await vi.waitFor(() => expect(drawn(element).trim()).toBe('6'));
  await client.session.logOut();
  await vi.waitFor(() => expect(drawn(element)).toBe(''));
});

it('asks again while the page is seen, and not while it is hidden', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const client = await portal.signedIn();
  const asked = vi.spyOn(client.notices, 'unread');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
  const element = show(client);
  await vi.waitFor(() => expect(drawn(element).trim()).toBe('6'));
  const before = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked.mock.calls.length).toBe(before + 1);
  hidden.mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked.mock.calls.length).toBe(before + 1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(61_000);
  expect(asked.mock.calls.length).toBe(before + 2);
});
