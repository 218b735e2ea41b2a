import { html } from 'hono/html';
import type { AppContext, Html } from './context.ts';
import type { Explanation } from './errors.ts';

/** A whole page. Values are escaped by `html`; only what `html` made itself goes in as markup. */
export const page = (c: AppContext, title: string, content: Html | Html[]): Html => html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} | けんこう手帳</title>
    <link rel="stylesheet" href="/app.css">
  </head>
  <body>
    <header>
      <p class="name">けんこう手帳</p>
      ${c.var.portal && navigation}
    </header>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>`;

const navigation = html`<nav aria-label="メニュー">
  <a href="/points">ポイント</a> <a href="/notices">お知らせ</a> <a href="/rewards">商品交換</a>
  <a href="/exchanges">交換履歴</a>
  <form method="post" action="/logout"><button>ログアウト</button></form>
</nav>`;

/** What went wrong, above a form or on a page of its own; with the request's id where only the help desk can help. */
export const alert = (problem: Explanation | undefined): Html | undefined =>
  problem &&
  html`<p class="alert" role="alert">${problem.text}</p>
    ${problem.requestId && html`<p>お問い合わせ番号：<code>${problem.requestId}</code></p>`}`;

/** A labelled field with its error. */
export function field(
  name: string,
  label: string,
  options: {
    value?: string | undefined;
    error?: string | undefined;
    type?: string;
    autocomplete?: string;
  } = {},
): Html {
  const { value = '', error, type = 'text', autocomplete = 'off' } = options;
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${autocomplete}" required
      ${error && html`aria-invalid="true" aria-describedby="${name}-error"`}>
    ${error && html`<span class="error" id="${name}-error">＊${error}</span>`}
  </p>`;
}

export const passwordField = (error?: string): Html =>
  field('password', 'パスワード', { type: 'password', autocomplete: 'current-password', error });

/** The way to the next page of a list, and back to its beginning. */
export function pager(path: string, query: Readonly<Record<string, string>>, nextCursor?: string): Html {
  const first = new URLSearchParams(query);
  const next = new URLSearchParams({ ...query, cursor: nextCursor ?? '' });
  return html`<p class="pager">
    <a href="${path}?${first.toString()}">最初のページ</a>
    ${nextCursor !== undefined && html`<a href="${path}?${next.toString()}" rel="next">次のページ</a>`}
  </p>`;
}
