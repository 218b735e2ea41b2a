import type { Hono } from 'hono';
import { html as markup } from 'hono/html';
import type { AppEnv, Exchange } from '../../http/exchange.js';
import { type ContentSecurityPolicy, page, policyHeader, strictPolicy } from '../../http/page.js';
import { problem } from '../../http/problem-response.js';
import type { ReceivedMail } from '../../platform/mailbox.js';
import { seeds } from '../../seed/index.js';
import { admission, devCookie, guardDev } from '../guard.js';
import { addressIn } from '../mail-wait.js';
import type { DevOptions } from '../routes.js';
import { homePage } from './home.js';
import { layout } from './layout.js';
import { mailboxPage, mailPage } from './mail.js';
import { script } from './script.js';
import { style } from './style.js';
import { worldLabel } from './world-label.js';

/** A mail's own HTML may style itself and open links in another tab; it loads and runs nothing. */
const mailPolicy: ContentSecurityPolicy = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'self'",
  sandbox: 'allow-popups allow-popups-to-escape-sandbox',
};

async function mailOf(c: Exchange, id: string): Promise<ReceivedMail> {
  const mail = await c.var.world.mailbox.get(id);
  if (!mail) throw problem('not_found');
  return mail;
}

/** Lets a person in who shows the token of this run, where one is asked for. */
function mountEntry(dev: Hono<AppEnv>, { guard }: DevOptions): void {
  const entry = (c: Exchange) =>
    page(
      layout(
        { title: 'Enter' },
        markup`<h1>Developer pages</h1><section><p>The token stands in the terminal where the server was started.</p>
<form method="post" action="/_dev/enter"><label>Token <input name="token" type="password" autocomplete="off" required></label>
<button>Enter</button></form></section>`,
      ),
      strictPolicy,
      c.req.method === 'GET' ? 401 : 403,
    );
  dev.post('/enter', async (c) => {
    const token = new URLSearchParams(await c.req.text()).get('token') ?? '';
    const shown = new Request(c.req.url, {
      headers: { ...c.req.header(), authorization: `Bearer ${token}` },
    });
    if (admission(shown, guard()) !== 'welcome') return entry(c);
    c.header('Set-Cookie', `${devCookie}=${token}; Path=/_dev; HttpOnly; SameSite=Strict`);
    return c.redirect('/_dev', 303);
  });
  dev.use(async (c, next) => {
    const accepts = c.req.header('accept') ?? '';
    if (admission(c.req.raw, guard()) === 'no-token' && accepts.includes('text/html')) return entry(c);
    guardDev(c.req.raw, guard());
    return next();
  });
}

/** The pages over the developer's routes; rendered here, of use without JavaScript. */
export function mountDevPages(dev: Hono<AppEnv>, options: DevOptions): void {
  const asset = (body: string, type: string) => () =>
    new Response(body, {
      headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache' },
    });
  dev.get('/style.css', asset(style, 'text/css'));
  dev.get('/script.js', asset(script, 'text/javascript'));
  mountEntry(dev, options);

  dev.get('/', async (c) => {
    const { world } = c.var;
    await world.quiet();
    return page(
      homePage({
        world,
        label: worldLabel(c),
        worlds: options.worlds.names(),
        seeds: Object.keys(seeds),
        mails: (await world.mailbox.list()).length,
        auditIntact: (await world.audit.firstBroken()) === undefined,
      }),
    );
  });
  dev.get('/mail', async (c) => {
    const to = addressIn(c.req.query('to') || undefined);
    await c.var.world.quiet();
    const mails = await c.var.world.mailbox.list(to === undefined ? {} : { to });
    return page(mailboxPage(mails, to, worldLabel(c).world));
  });
  dev.get('/mail/:id', async (c) => page(mailPage(await mailOf(c, c.req.param('id')), worldLabel(c).world)));
  dev.get('/mail/:id/html', async (c) => {
    const mail = await mailOf(c, c.req.param('id'));
    const answer = new Response(`<base target="_blank">${mail.html}`);
    answer.headers.set('Content-Type', 'text/html; charset=utf-8');
    answer.headers.set('Content-Security-Policy', policyHeader(mailPolicy));
    return answer;
  });
}
