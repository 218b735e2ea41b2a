import type { Notice } from '@ikiiki/sdk/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useMockPortal } from '../../test/mock-portal.js';
import { press, shortPages, showNotices, text, title } from '../../test/notice-list.js';
import { focused } from '../../test/wizard.js';

const portal = useMockPortal();

beforeEach(() => {
  document.documentElement.lang = 'ja';
});
afterEach(() => vi.restoreAllMocks());

const never = <Page>() => new Promise<Page>(() => {});

it('a link to one that is not loaded yet shows it with its title, and closing it leads to the heading', async () => {
  const client = await portal.signedIn();
  const notice = await client.notices.get({ noticeId: 'letter-2025-11' });
  shortPages(client, 5, never);
  const list = showNotices(client, 'ja', notice.id);
  await expect.element(text('健診の血糖の値を、もう一度見直してみましょう。').first()).toBeVisible();
  await expect.element(title(notice.title)).toHaveAttribute('aria-expanded', 'true');
  await press(/を閉じる$/).click();
  await vi.waitFor(() => expect(focused()?.matches('.ik-heading')).toBe(true));
  expect(list.noticeId).toBeUndefined();
  expect(title(notice.title).query()).toBeNull();
});

it('taking the attribute away closes the notice and opens none', async () => {
  const client = await portal.signedIn();
  const asked = vi.spyOn(client.notices, 'get');
  const list = showNotices(client);
  list.setAttribute('notice-id', 'influenza-2026');
  await expect.element(press(/を閉じる$/)).toBeVisible();
  list.removeAttribute('notice-id');
  await vi.waitFor(() => expect(list.shadowRoot!.querySelector('.ik-row-body')).toBeNull());
  await list.updateComplete;
  expect(asked.mock.calls.map(([input]) => input.noticeId)).toEqual(['influenza-2026']);
});

it('an answer to the member before is not shown to the next, who opens the same notice', async () => {
  const client = await portal.signedIn();
  const notice = await client.notices.get({ noticeId: 'influenza-2026' });
  const answers: ((notice: Notice) => void)[] = [];
  vi.spyOn(client.notices, 'get').mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const says = (words: string): Notice => ({
    ...notice,
    read: true,
    body: [{ type: 'paragraph', content: [{ text: words }] }],
  });
  const list = showNotices(client, 'ja', notice.id);
  await vi.waitFor(() => expect(answers.length).toBe(1));
  await client.session.logOut();
  await vi.waitFor(() => expect(list.matches(':state(signed-out)')).toBe(true));
  const { flow } = await client.session.identify({ loginId: 'yuzu.member' });
  await client.session.logIn({ flow, password: 'Midori-no-Kaze58' });
  expect(list.noticeId).toBeUndefined();
  list.noticeId = notice.id;
  await vi.waitFor(() => expect(answers.length).toBe(2));
  answers[0]!(says('前の方への本文'));
  await new Promise((resolve) => setTimeout(resolve));
  await list.updateComplete;
  expect(text('前の方への本文').query()).toBeNull();
  answers[1]!(says('次の方への本文'));
  await expect.element(text('次の方への本文').first()).toBeVisible();
});
