import { html } from 'lit';
import { dateOf } from './rows.js';

/** A row as a Lit template; the same markup as `markupOf`. */
export const rowOf = (notice) => html`<article class=${notice.read ? 'read' : 'unread'} id=${notice.id}>
  <h3>${notice.title}</h3>
  <p><time>${dateOf(notice)}</time> <span>${notice.category}</span>${notice.read ? '' : html` <b>未読</b>`}</p>
  <p>${notice.excerpt}</p>
</article>`;
