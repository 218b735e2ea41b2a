import { html as markup } from 'hono/html';
import type { Html } from '../../http/page.js';
import type { ReceivedMail } from '../../platform/mailbox.js';
import { layout } from './layout.js';

const time = (instant: string) => markup`<time datetime="${instant}">${instant}</time>`;

/** All mails of a world. */
export function mailboxPage(
  mails: readonly ReceivedMail[],
  to: string | undefined,
  world: string | undefined,
): Html {
  const rows = mails.map(
    (mail) => markup`<li><a href="/_dev/mail/${mail.id}"><strong>${mail.subject}</strong>${time(mail.sentAt)}
<span class="quiet">${mail.to}</span></a></li>`,
  );
  return layout(
    { title: 'Mailbox', current: '/_dev/mail', ...(world !== undefined && { world }) },
    markup`<h1>Mailbox <span class="quiet">受信箱</span></h1>
<section>
<div class="row"><form method="get" action="/_dev/mail">
<label>To <input name="to" type="search" value="${to ?? ''}" size="28"></label>
<button class="plain">Show</button>
</form>
<form method="post" action="/_dev/mails/clear"><button class="plain">Delete all</button></form></div>
<ul class="mails" data-newest="${mails[0]?.id ?? ''}">${rows}</ul>
${mails.length === 0 ? markup`<p class="quiet">No mail yet. Whatever the portal sends appears here by itself.</p>` : ''}
</section>`,
  );
}

/** One mail: what it says, its links, its HTML in a frame that may run nothing. */
export function mailPage(mail: ReceivedMail, world: string | undefined): Html {
  const links = mail.links.map((link) => markup`<li><a href="${link}">${link}</a></li>`);
  return layout(
    { title: mail.subject, current: '/_dev/mail', ...(world !== undefined && { world }) },
    markup`<h1>${mail.subject}</h1>
<section>
<dl>
<dt>From</dt><dd>${mail.from}</dd>
<dt>To</dt><dd>${mail.to}</dd>
<dt>Sent</dt><dd>${time(mail.sentAt)}</dd>
</dl>
${links.length > 0 ? markup`<h2>Links</h2><ul>${links}</ul>` : ''}
</section>
<section>
<details open><summary>HTML</summary>
<iframe title="HTML of the mail" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/_dev/mail/${mail.id}/html"></iframe>
</details>
<details><summary>Text</summary><pre>${mail.text}</pre></details>
</section>`,
  );
}
