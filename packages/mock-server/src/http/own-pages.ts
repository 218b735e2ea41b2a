import { commonProblems, type ProblemCode, problemStatuses } from '@ikiiki/sdk/contract';
import type { Hono } from 'hono';
import { html as markup } from 'hono/html';
import { layout } from '../dev/pages/layout.js';
import type { AppEnv } from './exchange.js';
import { page } from './page.js';
import { problem } from './problem-response.js';
import { problemTitles } from './problem-titles.js';
import { routes } from './route-table.js';

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatuses, code);

function producers(code: ProblemCode): string {
  if ((commonProblems as readonly string[]).includes(code)) return 'any request';
  return routes
    .filter(({ endpoint }) => endpoint.problems.includes(code))
    .map(({ operation }) => operation)
    .join(', ');
}

/** What a problem's `type` leads to. */
export function mountProblemPages(app: Hono<AppEnv>): void {
  app.get('/problems/:code', (c) => {
    const code = c.req.param('code');
    if (!isCode(code)) throw problem('not_found');
    return page(
      layout(
        { title: code },
        markup`<h1><code>${code}</code></h1><section><p>${problemTitles[code]}.</p>
<dl><dt>Status</dt><dd>${problemStatuses[code]}</dd><dt>Answered by</dt><dd>${producers(code)}</dd></dl></section>`,
      ),
    );
  });
}

/** The first page of a mock portal without the society's pages. */
export function mountFrontPage(app: Hono<AppEnv>): void {
  app.get('/', () =>
    page(
      layout(
        { title: 'Mock portal', current: '/' },
        markup`<h1>Ikiiki mock portal <span class="quiet">開発用ポータル</span></h1>
<section><p>This is the whole member portal of a health-insurance society as a development server: it keeps state,
sends mail into a mailbox, lets links expire and refuses what the portal refuses. It is not for real members.</p>
<ul><li><a href="/_dev">The world and its levers</a>: clock, faults, journal, snapshots</li>
<li><a href="/_dev/mail">Mailbox</a></li><li><a href="/_dev/people">People of the seed</a></li>
<li><a href="/docs">API reference</a>, <a href="/openapi.json">openapi.json</a></li></ul>
<p class="quiet">The society’s own pages are served here with <code>--site FOLDER</code>.</p></section>`,
      ),
    ),
  );
}
