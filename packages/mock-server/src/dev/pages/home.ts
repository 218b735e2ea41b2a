import { problemCodes } from '@ikiiki/sdk/contract';
import { html as markup } from 'hono/html';
import type { Html } from '../../http/page.js';
import { routes } from '../../http/route-table.js';
import { iso } from '../../platform/iso.js';
import type { Fault } from '../faults.js';
import type { JournalEntry } from '../journal.js';
import type { World } from '../world.js';
import { layout } from './layout.js';

export interface HomeFacts {
  readonly world: World;
  readonly label: { readonly world?: string };
  readonly worlds: readonly string[];
  readonly seeds: readonly string[];
  readonly mails: number;
  readonly auditIntact: boolean;
}

const steps = [
  ['1 minute', 'minutes', 1],
  ['10 minutes', 'minutes', 10],
  ['30 minutes', 'minutes', 30],
  ['3 hours', 'hours', 3],
  ['1 day', 'days', 1],
  ['1 week', 'days', 7],
  ['1 month', 'days', 30],
] as const;

const inJapan = new Intl.DateTimeFormat('ja-JP', {
  dateStyle: 'full',
  timeStyle: 'medium',
  timeZone: 'Asia/Tokyo',
});
const japanTime = (instant: number) => `日本時間 ${inJapan.format(instant)}`;

function clockSection({ clock }: World): Html {
  const now = iso(clock.now());
  const buttons = steps.map(
    ([name, unit, amount]) => markup`<form method="post" action="/_dev/clock/advance">
<input type="hidden" name="${unit}" value="${amount}"><button class="plain">+ ${name}</button></form>`,
  );
  const [action, label] = clock.frozen ? ['resume', 'Let it run'] : ['freeze', 'Freeze'];
  return markup`<section aria-labelledby="clock"><h2 id="clock">Clock</h2>
<p class="clock"><time datetime="${now}">${now}</time> ${clock.frozen ? markup`<span class="bad">frozen</span>` : ''}</p>
<p class="quiet" lang="ja">${japanTime(clock.now())}</p>
<div class="row"><form method="post" action="/_dev/clock/${action}"><button>${label}</button></form>${buttons}</div>
</section>`;
}

const faultText = ({ operation, method, path, problem, status, delayMs, cut, brokenJson }: Fault) =>
  [
    operation ?? ([method, path].filter(Boolean).join(' ') || 'every request'),
    '→',
    ...(delayMs === undefined ? [] : [`${delayMs} ms late`]),
    ...(cut === undefined ? [] : [`cut ${cut}`]),
    ...(brokenJson ? ['broken JSON'] : []),
    problem ?? status ?? '',
  ].join(' ');

function faultSection({ faults }: World): Html {
  const armed = faults
    .list()
    .map(
      (fault) =>
        markup`<li>${faultText(fault)} <span class="quiet">struck ${fault.struck}${fault.times === undefined ? '' : ` of ${fault.times}`}</span></li>`,
    );
  const option = (value: string) => markup`<option>${value}</option>`;
  return markup`<section aria-labelledby="faults"><h2 id="faults">Faults</h2>
${armed.length > 0 ? markup`<ul>${armed}</ul>` : markup`<p class="quiet">Everything works.</p>`}
<div class="row"><form method="post" action="/_dev/faults">
<label>Operation <select name="operation"><option value="">every</option>${routes.map(({ operation }) => option(operation))}</select></label>
<label>Problem <select name="problem"><option value="">none</option>${problemCodes.map(option)}</select></label>
<label>Delay (ms) <input name="delayMs" inputmode="numeric" size="6"></label>
<label>Cut <select name="cut"><option value="">no</option><option>before</option><option>after</option></select></label>
<label>Times <input name="times" inputmode="numeric" size="4"></label>
<button>Add</button>
</form>
<form method="post" action="/_dev/faults/clear"><button class="plain">Mend all</button></form></div>
</section>`;
}

const journalRow = (entry: JournalEntry) => markup`<tr>
<td><time datetime="${entry.at}">${entry.at.slice(11, 23)}</time></td>
<td><code>${entry.method} ${entry.path}</code></td>
<td class="${entry.status < 400 ? 'good' : 'bad'}">${entry.status} ${entry.code ?? ''}</td>
<td>${entry.durationMs} ms</td>
<td class="quiet">${entry.fields?.join(', ') ?? ''}</td></tr>`;

function journalSection({ journal }: World): Html {
  const entries = journal.list().slice(0, 50);
  return markup`<section aria-labelledby="journal"><h2 id="journal">Journal</h2>
${
  entries.length === 0
    ? markup`<p class="quiet">Nobody has asked the API anything yet.</p>`
    : markup`<div class="scroll" tabindex="0" role="group" aria-labelledby="journal"><table>
<thead><tr><th scope="col">At</th><th scope="col">Request</th><th scope="col">Answer</th><th scope="col">Took</th><th scope="col">Fields</th></tr></thead>
<tbody>${entries.map(journalRow)}</tbody></table></div>`
}</section>`;
}

function stateSection({ world, seeds, worlds, auditIntact }: HomeFacts): Html {
  const snapshots = world.snapshots.map(
    ({ id, now }) =>
      markup`<form method="post" action="/_dev/snapshots/${id}/restore"><button class="plain">Back to ${iso(now)}</button></form>`,
  );
  return markup`<section aria-labelledby="state"><h2 id="state">State</h2>
<div class="row"><form method="post" action="/_dev/reset">
<label>Seed <select name="seed"><option value="">as started</option>${seeds.map((seed) => markup`<option>${seed}</option>`)}</select></label>
<button>Begin anew</button></form>
<form method="post" action="/_dev/snapshots"><button class="plain">Keep a snapshot</button></form>${snapshots}</div>
<p><a href="/_dev/audit">Audit log</a>: ${auditIntact ? markup`<span class="good">chain whole</span>` : markup`<span class="bad">chain broken</span>`}
· Worlds: ${worlds.join(', ')} <span class="quiet">(a new one: any <code>http://name.localhost</code>, or the header X-Ikiiki-World)</span></p>
</section>`;
}

/** The state of a world at one glance, and the levers. */
export function homePage(facts: HomeFacts): Html {
  const { world, label, mails } = facts;
  return layout(
    { title: 'World', current: '/_dev', ...label },
    markup`<h1>World <code>${world.name}</code></h1>
<p><a href="/_dev/mail">${mails} ${mails === 1 ? 'mail' : 'mails'}</a> · <a href="/_dev/people">people of the seed</a></p>
${clockSection(world)}${faultSection(world)}${stateSection(facts)}${journalSection(world)}`,
  );
}
