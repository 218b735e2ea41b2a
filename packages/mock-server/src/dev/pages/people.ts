import { html } from 'hono/html';
import type { Exchange } from '../../http/exchange.js';
import { page } from '../../http/page.js';
import { layout } from './layout.js';
import { worldLabel } from './world-label.js';

/** The people of the seed, with what is needed to be each of them. */
export function peoplePage(c: Exchange, people: readonly object[]): Promise<Response> {
  const columns = [...new Set(people.flatMap((person) => Object.keys(person)))];
  const cell = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const rows = people.map((person) => {
    const values = person as Readonly<Record<string, unknown>>;
    return html`<tr>${columns.map((column) => html`<td>${cell(values[column])}</td>`)}</tr>`;
  });
  return page(
    layout(
      { title: 'People', current: '/_dev/people', ...worldLabel(c) },
      html`<h1>People <span class="quiet">登録できる人・できない人</span></h1>
<section class="scroll" tabindex="0" aria-label="People of the seed">
<table><thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
</section>`,
    ),
  );
}
