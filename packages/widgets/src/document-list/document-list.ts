import type { CertificateRequest } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import {
  type DocumentListMessages,
  type DocumentListTexts,
  documentListMessages,
} from './document-list.messages.js';
import { documentListStyles } from './document-list.styles.js';
import type { DocumentPages } from './document-pages.js';
import { type DocumentsContent, type DocumentsHost, documentsOf, type Place } from './documents-host.js';
import { documentRow, requestRow } from './list-view.js';

const pageSize = 20;

/**
 * 通知書・証明書: decisions and certificates to read and to save as PDFs, and requests for certificates with where each
 * stands. Who has left the society still finds them for some months, and is told until when.
 *
 * @tag ikiiki-document-list
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control or a choice
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is neither a document nor a request; it says how to ask for one
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiDocumentList extends HealthElement<DocumentListMessages, DocumentsContent> {
  static override properties: PropertyDeclarations = {
    verifyHref: { attribute: 'verify-href' },
    place: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, documentListStyles];

  /** Where anybody checks the code of a document. Without it the code is shown alone. */
  declare verifyHref: string | undefined;
  /** The screen beyond the list. */
  declare private place: Place | undefined;

  protected readonly messages = documentListMessages;
  readonly #focus = new FocusController(this);
  readonly #host: DocumentsHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts as DocumentListTexts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    verifyHref: () => this.verifyHref,
    focus: this.#focus.on,
    go: (place) => void this.#go(place),
    leave: () => this.#pages?.back.goBack(),
    onRead: (id) => this.#onRead(id),
    onRequested: (request) => this.#onRequested(request),
    onChanged: (request) => this.#keep(request),
  };
  #work = new FormWork(this.#host);
  /** Everything beyond the list; loaded with the first screen of it. */
  #pages: DocumentPages | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetPages();
  }

  protected override async load(client: PortalCore): Promise<DocumentsContent> {
    const service = documentsOf(client);
    const [documents, requests] = await Promise.all([
      service.list({ limit: pageSize }),
      service.requests({ limit: pageSize }),
    ]);
    return { documents, requests, unread: documents.unread, accessUntil: documents.accessUntil };
  }

  protected override isEmpty({ documents, requests }: DocumentsContent): boolean {
    return documents.items.length === 0 && requests.items.length === 0;
  }

  protected override forget(): void {
    this.#forgetPages();
    this.#work = new FormWork(this.#host);
  }

  /** Without a document there is still a way to ask for one. */
  protected override view(): unknown {
    const { state, content } = this;
    return state === 'empty' && content ? this.contentView(content) : super.view();
  }

  protected override contentView(content: DocumentsContent): unknown {
    const { place } = this;
    if (place) return this.#pages?.view(place) ?? nothing;
    const { texts, language } = this;
    const { unread, accessUntil } = content;
    return html`<header class="ik-documents-head">
        <h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
        ${
          unread > 0
            ? html`<span class="ik-documents-count">${texts.unreadCount(formatNumber(unread, language))}</span>`
            : nothing
        }
      </header>
      ${
        accessUntil
          ? banner(texts, {
              kind: 'info',
              heading: texts.accessUntil(formatDate(accessUntil, language)),
              body: texts.accessUntilText,
            })
          : nothing
      }
      ${this.#documentsView(content)} ${this.#requestsView(content)}`;
  }

  #documentsView({ documents: { items, nextCursor } }: DocumentsContent): unknown {
    const { texts, language } = this;
    return html`<h3 class="ik-subheading">${texts.documentsHeading}</h3>
      ${
        items.length === 0
          ? html`<p class="ik-text">${texts.noDocuments}</p>`
          : html`<ul class="ik-rows">
              ${items.map((document) =>
                documentRow(texts, language, document, () => this.#host.go({ name: 'document', document })),
              )}
            </ul>`
      }
      ${this.#moreView('documents', nextCursor)}`;
  }

  #requestsView({ requests: { items, nextCursor } }: DocumentsContent): unknown {
    const { texts, language } = this;
    return html`<h3 class="ik-subheading">${texts.requestsHeading}</h3>
      <p class="ik-text">${texts.requestsText}</p>
      <p class="ik-text" id="ik-apply">
        ${button({ label: texts.apply, kind: 'primary', onClick: () => this.#host.go({ name: 'apply' }) })}
      </p>
      ${this.#work.problem ? html`<p class="ik-text" role="alert">${this.#work.problem.text}</p>` : nothing}
      ${
        items.length === 0
          ? html`<p class="ik-text">${texts.noRequests}</p>`
          : html`<ul class="ik-rows">
              ${items.map((request) =>
                requestRow(texts, language, request, () => this.#host.go({ name: 'request', request })),
              )}
            </ul>`
      }
      ${this.#moreView('requests', nextCursor)}`;
  }

  #moreView(of: 'documents' | 'requests', cursor: string | undefined): unknown {
    if (cursor === undefined) return nothing;
    return html`<div class="ik-more">
      ${button({
        label: this.texts.more,
        busy: this.#work.busy,
        onClick: () => void this.#loadMore(of, cursor),
      })}
    </div>`;
  }

  async #loadMore(of: 'documents' | 'requests', cursor: string): Promise<void> {
    await this.#work.run(this.texts.loading, async () => {
      const service = documentsOf(await this.portalClient());
      const asked = { cursor, limit: pageSize };
      const page = of === 'documents' ? await service.list(asked) : await service.requests(asked);
      const { content } = this;
      // Meanwhile something else was loaded
      if (content?.[of].nextCursor !== cursor) return;
      const items = [...content[of].items, ...page.items];
      this.content = { ...content, [of]: { items, nextCursor: page.nextCursor } };
      const first = page.items[0]?.id;
      if (first) this.#host.focus(`${rowOf(of === 'documents' ? 'document' : 'request', first)} button`);
    });
  }

  async #go(place: Place): Promise<void> {
    const { state } = this.session;
    await this.#work.run(this.texts.loading, async () => {
      const { DocumentPages: Pages } = await loadPart(import('./document-pages.js'));
      if (this.session.state !== state) return;
      this.#pages ??= new Pages(this.#host, this.#goBack);
      this.#pages.open(place);
      this.#pages.back.arm();
      this.place = place;
      this.#host.focus('.ik-heading');
    });
  }

  readonly #goBack = (): boolean => {
    const { place } = this;
    if (!place) return false;
    this.place = undefined;
    this.#host.focus(placeToGo(place), '.ik-heading');
    return true;
  };

  #onRead(documentId: string): void {
    const { content } = this;
    if (!content) return;
    const { documents, unread } = content;
    if (documents.items.some(({ id, read }) => id === documentId && read)) return;
    this.content = {
      ...content,
      documents: {
        ...documents,
        items: documents.items.map((one) => (one.id === documentId ? { ...one, read: true } : one)),
      },
      unread: Math.max(0, unread - 1),
    };
  }

  #onRequested(request: CertificateRequest): void {
    const { content } = this;
    if (!content) return;
    const { requests } = content;
    this.content = { ...content, requests: { ...requests, items: [request, ...requests.items] } };
    this.state = 'ready';
    this.#host.go({ name: 'request', request, isNew: true });
  }

  #keep(request: CertificateRequest): void {
    const { content, place } = this;
    if (!content) return;
    const { requests } = content;
    const items = requests.items.map((one) => (one.id === request.id ? request : one));
    this.content = { ...content, requests: { ...requests, items } };
    if (place?.name === 'request') this.place = { name: 'request', request };
  }

  #forgetPages(): void {
    this.#pages?.dispose();
    this.#pages = undefined;
    this.place = undefined;
  }
}

const rowOf = (of: 'document' | 'request', id: string): string => `[data-${of}="${CSS.escape(id)}"]`;

/** Where one was before a screen was opened. */
function placeToGo(left: Place): string {
  switch (left.name) {
    case 'document':
      return `${rowOf('document', left.document.id)} button`;
    case 'request':
      return `${rowOf('request', left.request.id)} button`;
    case 'apply':
      return '#ik-apply button';
  }
}
