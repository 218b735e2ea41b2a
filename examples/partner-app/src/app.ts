import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { AppContext, AppEnv } from './context.ts';
import { type Explanation, explain } from './errors.ts';
import { exchanges, rewards } from './exchange.ts';
import { ownFormsOnly, securityHeaders } from './guards.ts';
import { alert, page } from './layout.ts';
import { login, sessionCookie } from './login.ts';
import { Members } from './members.ts';
import { notices } from './notices.ts';
import { points } from './points.ts';

export interface AppOptions {
  readonly portalUrl: string;
  readonly style: string;
  readonly browserPage: string;
  readonly browserScript: string;
}

/** Longest a page may take, in milliseconds. */
const pageLimitMs = 10_000;

export function createApp({ portalUrl, style, browserPage, browserScript }: AppOptions): Hono<AppEnv> {
  const members = new Members(portalUrl);
  const app = new Hono<AppEnv>();
  app.use(securityHeaders(new URL(portalUrl).origin), ownFormsOnly);
  app.get('/app.css', (c) => c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/in-the-page', (c) => c.html(browserPage));
  app.get('/in-the-page.js', (c) =>
    c.body(browserScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );

  app.use(async (c, next) => {
    c.set('members', members);
    c.set('portal', members.find(getCookie(c, sessionCookie)));
    c.set('call', { signal: AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(pageLimitMs)]) });
    await next();
  });
  app.get('/', (c) => c.redirect('/points'));
  app.route('/', login);
  app.route('/points', points);
  app.route('/notices', notices);
  app.route('/rewards', rewards);
  app.route('/exchanges', exchanges);
  app.notFound((c) =>
    c.html(page(c, 'ページが見つかりません', html`<p>アドレスをご確認ください。</p>`), 404),
  );
  app.onError((error, c) => {
    if (c.req.raw.signal.aborted) return c.body(null);
    const problem = explain(error);
    if (problem) return answer(c, problem);
    // The stack and no more: properties of errors may hold what people typed.
    console.error(error.stack);
    return c.html(page(c, 'エラー', html`<p>申し訳ありません。こちらの不具合です。</p>`), 500);
  });
  return app;
}

/** Every error of the portal ends here: at the login, in the form it concerns, or on a page of its own. */
function answer(c: AppContext, problem: Explanation): Response | Promise<Response> {
  if (problem.needsLogin) {
    const here = c.req.method === 'GET' ? c.req.url.slice(new URL(c.req.url).origin.length) : '/';
    const query = new URLSearchParams({ returnTo: c.var.returnTo ?? here, code: problem.code });
    return c.redirect(`/login?${query}`, 303);
  }
  if (problem.retryAfterMs !== undefined) {
    c.header('Retry-After', String(Math.ceil(problem.retryAfterMs / 1_000)));
  }
  const form = c.var.showAgain?.(problem);
  return c.html(form ?? problemPage(c, problem), problem.status as ContentfulStatusCode);
}

const problemPage = (c: AppContext, problem: Explanation) =>
  page(
    c,
    'お手続きできませんでした',
    html`${alert(problem)}
      ${problem.retryable && c.req.method === 'GET' && html`<p><a class="button" href="${c.req.url}">もう一度試す</a></p>`}
      <p><a href="/">トップへ</a></p>`,
  );
