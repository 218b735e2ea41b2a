import type { CertificateRequest, DocumentSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { formatDate } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { DocumentListTexts } from './document-list.messages.js';

/** What a request is for, with its year. */
export function requestTitle(
  texts: DocumentListTexts,
  { kind, calendarYear }: Pick<CertificateRequest, 'kind' | 'calendarYear'>,
): string {
  const name = texts.kindOf(kind);
  return calendarYear === undefined ? name : texts.ofYear(name, String(calendarYear));
}

/** Each part goes to the next line as a whole. */
const metaOf = (...parts: readonly string[]) =>
  parts.map((part) => html`<span class="ik-row-part">${part}</span> `);

/** A document in the list. */
export function documentRow(
  texts: DocumentListTexts,
  language: Language,
  { id, title, subject, issuedOn, read, state }: DocumentSummary,
  onOpen: () => void,
): unknown {
  return html`<li class="ik-row ${read ? '' : 'ik-row-unread'}" data-document=${id}>
    <h4 class="ik-row-title">
      <button class="ik-row-button" type="button" @click=${onOpen}>
        ${read ? nothing : html`<span class="ik-unread">${texts.unread}</span>`}<span lang="ja">${title}</span>
      </button>
    </h4>
    <p class="ik-row-meta">
      ${state === 'withdrawn' ? html`<strong class="ik-tag">${texts.revoked}</strong>` : nothing}
      ${metaOf(texts.issuedOn(formatDate(issuedOn, language)), texts.forPerson(subject))}
    </p>
  </li>`;
}

/** A request in the list, with where it stands. */
export function requestRow(
  texts: DocumentListTexts,
  language: Language,
  request: CertificateRequest,
  onOpen: () => void,
): unknown {
  const { id, subject, status } = request;
  return html`<li class="ik-row" data-request=${id}>
    <h4 class="ik-row-title">
      <button class="ik-row-button" type="button" @click=${onOpen}>${requestTitle(texts, request)}</button>
    </h4>
    <p class="ik-row-meta">
      <strong class="ik-tag">${texts.stateOf(status.state)}</strong>
      ${metaOf(texts.requestedOn(formatDate(status.openedAt, language)), texts.forPerson(subject))}
    </p>
  </li>`;
}
