import { html as markup } from 'hono/html';
import type { Exchange } from '../../http/exchange.js';
import { page } from '../../http/page.js';
import type { DeskCase } from '../cases.js';
import { layout } from './layout.js';
import { worldLabel } from './world-label.js';

const row = ({ id, procedure, person, state, steps, openedAt }: DeskCase) => markup`<tr>
<th scope="row"><code>${procedure}</code><br><span class="quiet">${person}</span></th>
<td><time datetime="${openedAt}">${openedAt.slice(0, 10)}</time></td>
<td><code>${state}</code></td>
<td>${steps.map(
  (step) => markup`<form method="post" action="/_dev/cases/${id}/steps/${step}">
<label>Reason <input name="reason" size="12"></label> <button class="plain">${step}</button></form>`,
)}${steps.length === 0 ? markup`<span class="quiet">nothing to do</span>` : ''}</td></tr>`;

/** What members have applied for, with the society's next steps as buttons. */
export function casesPage(c: Exchange, cases: readonly DeskCase[]): Promise<Response> {
  return page(
    layout(
      { title: 'Desk', current: '/_dev/cases', ...worldLabel(c) },
      markup`<h1>The society’s desk <span class="quiet">申請の受付</span></h1>
<section><p class="quiet">Every step is mailed to the member. With amounts and days: <code>POST /_dev/cases/{id}/steps/{step}</code>.</p>
${
  cases.length === 0
    ? markup`<p>Nobody has applied for anything yet.</p>`
    : markup`<div class="scroll" tabindex="0" role="group" aria-label="Applications"><table>
<thead><tr><th scope="col">What and who</th><th scope="col">Since</th><th scope="col">State</th><th scope="col">Next steps</th></tr></thead>
<tbody>${cases.map(row)}</tbody></table></div>`
}
</section>`,
    ),
  );
}
