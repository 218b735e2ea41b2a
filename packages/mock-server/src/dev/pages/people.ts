import { html as markup } from 'hono/html';
import type { Exchange } from '../../http/exchange.js';
import { page } from '../../http/page.js';
import type { ListedPerson } from '../../seed/index.js';
import { layout } from './layout.js';
import { worldLabel } from './world-label.js';

const relationships = { insured: '被保険者', dependant: '被扶養者' } as const;

function login({ loginId, password, email, registered }: ListedPerson) {
  if (loginId === undefined) return markup`<span class="quiet">${registered ? '登録済み' : '未登録'}</span>`;
  return markup`<dl class="tight"><dt>ID</dt><dd><code>${loginId}</code></dd>
<dt>Password</dt><dd><code>${password}</code></dd><dt>Mail</dt><dd><code>${email}</code></dd></dl>`;
}

const row = (person: ListedPerson) => markup`<tr>
<th scope="row">${person.name}<br><span class="quiet">${relationships[person.relationship]}</span></th>
<td><code>${person.symbol}</code></td>
<td><code>${person.number}</code></td>
<td><code>${person.birthDate}</code></td>
<td>${login(person)}</td>
<td lang="ja">${person.noteJa}<br><span class="quiet" lang="en">${person.noteEn}</span></td>
</tr>`;

/** The people of the seed, with what is needed to be each of them. */
export function peoplePage(c: Exchange, people: readonly ListedPerson[]): Promise<Response> {
  return page(
    layout(
      { title: 'People', current: '/_dev/people', ...worldLabel(c) },
      markup`<h1>People <span class="quiet">登録できる人・できない人</span></h1>
<section><p class="quiet">All of them are made up. As JSON: <code>curl -H 'Accept: application/json' ${new URL(c.req.url).origin}/_dev/people</code></p>
<div class="scroll" tabindex="0" role="group" aria-label="People of the seed"><table>
<thead><tr><th scope="col">Who</th><th scope="col">記号</th><th scope="col">番号</th><th scope="col">生年月日</th><th scope="col">Login</th><th scope="col">What for</th></tr></thead>
<tbody>${people.map(row)}</tbody></table></div>
${people.length === 0 ? markup`<p>There is nobody in this seed.</p>` : ''}
</section>`,
    ),
  );
}
