import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { type Mock, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/notice-list/notice-list.define.js';
import type { IkiikiNoticeList } from '../src/notice-list/notice-list.js';

/** Puts a list over this client on the page. */
export function showNotices(client: PortalClient, lang = 'ja', noticeId?: string): IkiikiNoticeList {
  const { container } = render(
    html`<ikiiki-notice-list lang=${lang} .client=${client} .noticeId=${noticeId}></ikiiki-notice-list>`,
  );
  return container.querySelector('ikiiki-notice-list')!;
}

export const text = (part: string | RegExp) => page.getByText(part, { exact: false });
export const press = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const title = (name: string | RegExp) => page.getByRole('button', { name }).first();

/** The rows that are drawn, in their order. */
export const drawnRows = (list: Element): readonly HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>('[data-row]'),
];

/**
 * Gives so many notices at first; `further` says how each page after them comes.
 *
 * @param further gets the real page
 */
export function shortPages(
  client: PortalClient,
  first: number,
  further: <Page>(page: Promise<Page>) => Promise<Page>,
): Mock<PortalClient['notices']['list']> {
  const { notices } = client;
  const list = notices.list.bind(notices);
  return vi.spyOn(notices, 'list').mockImplementation((input, options) => {
    if (input?.cursor === undefined) return list({ ...input, limit: first }, options);
    const page = further(list(input, options).then((page) => page));
    return page as unknown as ReturnType<typeof list>;
  });
}
