import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { AppContext, AppEnv } from './context.ts';
import { type Explanation, textOfCode } from './errors.ts';
import { alert, field, page, passwordField } from './layout.ts';

/** `__Host-`: of this host alone, by HTTPS (or from this machine) alone. */
export const sessionCookie = '__Host-partner';

const cookieOptions = { httpOnly: true, secure: true, sameSite: 'Lax', path: '/' } as const;

/** A place within this app, whatever an address says. */
function ownPath(returnTo: unknown): string {
  const base = 'http://app.invalid';
  if (typeof returnTo !== 'string' || !returnTo.startsWith('/') || !URL.canParse(returnTo, base)) return '/';
  const { origin, pathname, search } = new URL(returnTo, base);
  return origin === base && !pathname.startsWith('//') ? pathname + search : '/';
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function loginIdPage(c: AppContext, returnTo: string, problem?: Explanation, told?: string) {
  return page(
    c,
    'ログイン',
    html`${told && html`<p class="alert" role="status">${told}</p>`} ${alert(problem)}
      <form method="post" action="/login">
        <input type="hidden" name="returnTo" value="${returnTo}">
        ${field('loginId', 'ログインID', { autocomplete: 'username', error: problem?.fields['/loginId'] })}
        <button>次へ</button>
      </form>
      <p>はじめての方は、<a href="${new URL('/register', c.var.members.portalUrl).href}">いきいきポータルで利用登録</a>をしてください。</p>`,
  );
}

const passwordPage = (c: AppContext, flow: string, returnTo: string, problem?: Explanation) =>
  page(
    c,
    'ログイン',
    html`${alert(problem)}
      <form method="post" action="/login/password">
        <input type="hidden" name="returnTo" value="${returnTo}">
        <input type="hidden" name="flow" value="${flow}">
        ${passwordField()} <button>ログイン</button>
      </form>`,
  );

export const login = new Hono<AppEnv>();

login.get('/login', (c) =>
  c.html(loginIdPage(c, ownPath(c.req.query('returnTo')), undefined, textOfCode(c.req.query('code')))),
);

login.post('/login', async (c) => {
  const form = await c.req.parseBody();
  const returnTo = ownPath(form.returnTo);
  c.set('showAgain', (problem) => loginIdPage(c, returnTo, problem));
  const { members, call } = c.var;
  const { flow } = await members.visitor().session.identify({ loginId: textOf(form.loginId) }, call);
  return c.html(passwordPage(c, flow, returnTo));
});

login.post('/login/password', async (c) => {
  const form = await c.req.parseBody();
  const [flow, password, returnTo] = [textOf(form.flow), textOf(form.password), ownPath(form.returnTo)];
  c.set('showAgain', (problem) =>
    problem.code === 'login_flow_invalid'
      ? loginIdPage(c, returnTo, problem)
      : passwordPage(c, flow, returnTo, problem),
  );
  const { members, call } = c.var;
  const id = await members.logIn({ flow, password }, call);
  // Whoever was logged in before in this browser is not any more.
  await members.find(getCookie(c, sessionCookie))?.session.logOut(call);
  setCookie(c, sessionCookie, id, cookieOptions);
  return c.redirect(returnTo, 303);
});

login.post('/logout', async (c) => {
  // Forgotten here in any case; a portal out of reach ends it when it has been idle for too long.
  await c.var.portal?.session.logOut(c.var.call);
  deleteCookie(c, sessionCookie, cookieOptions);
  return c.redirect('/login', 303);
});
