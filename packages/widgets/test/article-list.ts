import type { PortalClient } from '@ikiiki/sdk';
import { html } from 'lit';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import '../src/article-list/article-list.define.js';
import type { IkiikiArticleList } from '../src/article-list/article-list.js';

/** Puts a list over this client on the page. */
export function showArticles(
  client: PortalClient,
  {
    lang = 'ja',
    articleId,
    trusted = true,
  }: { readonly lang?: 'ja' | 'en'; readonly articleId?: string; readonly trusted?: boolean } = {},
): IkiikiArticleList {
  document.documentElement.lang = lang;
  const { container } = render(
    html`<ikiiki-article-list
      login-href="/login"
      ?trusted-host=${trusted}
      lang=${lang}
      .client=${client}
      .articleId=${articleId}
    ></ikiiki-article-list>`,
  );
  return container.querySelector('ikiiki-article-list')!;
}

/** The card of an article. */
export const card = (title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Titles of articles of the seed. */
export const titles = {
  nabe: '鶏だんごと白菜のあったか鍋',
  bathing: '冬の入浴を、安全に楽しむ',
  sleep: '睡眠は、足りていますか',
  salt: '鍋でおいしく減塩',
  salmon: '生さけときのこのホイル焼き',
};
