import type { CertificateRequest, DocumentSummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatDate } from '../foundation/format.js';
import { timeline } from '../foundation/procedure/timeline.js';
import { RequestKey } from '../foundation/request-key.js';
import { documentsOf, type PagesHost, type Place } from './documents-host.js';
import { facts } from './facts.js';
import { requestTitle } from './list-view.js';

type RequestPlace = Extract<Place, { name: 'request' }>;

/** A request for a certificate: where it stands, how it came there, and what the member can do. */
export class OpenedRequest {
  /** It is asked whether it shall be withdrawn. */
  #asking = false;
  readonly #key = new RequestKey();
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  open(): void {
    this.#asking = false;
    this.#work.clear();
  }

  view({ request, isNew }: RequestPlace): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { subject, status, delivery, leavingOn } = request;
    return html`<h2 class="ik-heading" tabindex="-1">${requestTitle(texts, request)}</h2>
      ${
        isNew
          ? banner(texts, {
              kind: 'success',
              heading: texts.requestedHeading,
              body: texts.requestedText,
            })
          : nothing
      }
      <h3 class="ik-subheading">${texts.requestHeading}</h3>
      ${facts([
        [texts.state, html`<strong>${texts.stateOf(status.state)}</strong>${this.#stateText(request)}`],
        [texts.subject, html`<span lang="ja">${subject}</span>`],
        [texts.delivery, delivery === 'post' ? texts.postLabel : texts.webLabel],
        ...(leavingOn === undefined ? [] : [[texts.leavingLabel, formatDate(leavingOn, language)] as const]),
        [texts.requestedLabel, formatDate(status.openedAt, language)],
      ])}
      ${status.history.length > 0 ? timeline({ status, stateName: texts.stateOf, texts, language }) : nothing}
      ${formError(texts, this.#work.problem)} ${this.#asking ? this.#questionView(request) : nothing}
      <div class="ik-actions">
        ${this.#documentButton(request)}
        ${
          status.steps.includes('withdraw') && !this.#asking
            ? html`<span id="ik-withdraw">${button({ label: texts.withdraw, onClick: () => this.#ask() })}</span>`
            : nothing
        }
        ${button({ label: texts.back, onClick: this.host.leave })}
      </div>`;
  }

  #stateText({ status, delivery, leavingOn }: CertificateRequest): unknown {
    const texts = this.host.texts();
    if (status.state === 'issued' && delivery === 'post') return html`<p>${texts.posted}</p>`;
    return leavingOn !== undefined && status.steps.length > 0 ? html`<p>${texts.afterLeaving}</p>` : nothing;
  }

  #documentButton(request: CertificateRequest): unknown {
    const { documentId, status } = request;
    if (documentId === undefined || status.state !== 'issued') return nothing;
    return button({
      label: this.host.texts().toDocument,
      kind: 'primary',
      busy: this.#work.busy,
      onClick: () => void this.#openDocument(documentId),
    });
  }

  async #openDocument(documentId: string): Promise<void> {
    let document: DocumentSummary | undefined;
    await this.#work.run(this.host.texts().opening, async () => {
      document = await documentsOf(await this.host.client()).get({ documentId });
    });
    if (document) this.host.go({ name: 'document', document });
  }

  #questionView(request: CertificateRequest): unknown {
    const texts = this.host.texts();
    return html`<p class="ik-question" id="ik-question" tabindex="-1">${texts.withdrawQuestion}</p>
      <div class="ik-actions">
        ${button({
          label: texts.doWithdraw,
          kind: 'primary',
          busy: this.#work.busy,
          describedBy: 'ik-question',
          onClick: () => void this.#withdraw(request),
        })}
        ${button({ label: texts.doNotWithdraw, onClick: () => this.#keep() })}
      </div>`;
  }

  #ask(): void {
    this.#asking = true;
    this.#work.clear();
    this.host.focus('.ik-question');
  }

  #keep(): void {
    if (this.#work.busy) return;
    this.#asking = false;
    this.#work.clear();
    this.host.focus('#ik-withdraw button', '.ik-heading');
  }

  async #withdraw({ id }: CertificateRequest): Promise<void> {
    const asked = { requestId: id };
    let withdrawn = false;
    await this.#work.run(this.host.texts().withdrawing, async () => {
      const service = documentsOf(await this.host.client());
      try {
        this.host.onChanged(await service.withdrawRequest(asked, { idempotencyKey: this.#key.for(asked) }));
        withdrawn = true;
      } catch (error) {
        // The society was faster: shown as it is now
        if ((error as { code?: string }).code === 'step_not_possible') {
          this.host.onChanged(await service.getRequest(asked));
          this.#asking = false;
          this.#key.renew();
        }
        throw error;
      }
    });
    if (!withdrawn) return;
    this.#asking = false;
    this.host.focus('.ik-heading');
    this.host.announce(this.host.texts().withdrawn);
  }
}
