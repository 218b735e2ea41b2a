import type { PortalError } from '@ikiiki/sdk';
import type { DocumentVerification } from '@ikiiki/sdk/contract';
import { DocumentsService } from '@ikiiki/sdk/documents';
import { formatDocumentCode, parseDocumentCode } from '@ikiiki/sdk/rules/document-code';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { button } from '../foundation/form/button.js';
import { foldOnChange } from '../foundation/form/fold.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { formatDate } from '../foundation/format.js';
import { PortalElement } from '../foundation/portal-element.js';
import { type DocumentCheckMessages, documentCheckMessages } from './document-check.messages.js';
import { documentCheckStyles } from './document-check.styles.js';

/**
 * Whether the society has issued a document: for employers, offices and whoever was handed one. Asks for the code
 * that is printed on it, shows kind and date, and nobody's name; no login is needed.
 *
 * @tag ikiiki-document-check
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - the text control
 * @csspart error - what is wrong, below the control or above the button
 * @csspart button - the button; also `primary`
 * @csspart banner - what was found; also `success` or `warning`
 */
export class IkiikiDocumentCheck extends PortalElement<DocumentCheckMessages> {
  static override properties: PropertyDeclarations = {
    found: { state: true },
  };

  static override styles = [...baseStyles, ...formStyles, bannerStyles, documentCheckStyles];

  declare private found: DocumentVerification | undefined;

  protected readonly messages = documentCheckMessages;
  readonly #work = new FormWork({
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
  });

  protected override view(): unknown {
    const { texts } = this;
    const { errors, problem, busy } = this.#work;
    return html`<h2 class="ik-heading">${texts.heading}</h2>
      <p class="ik-text">${texts.text}</p>
      <form novalidate @submit=${this.#onSubmit} @input=${this.#forget}>
        ${textField(texts, {
          id: 'code',
          label: texts.code,
          mark: 'required',
          support: texts.codeSupport,
          size: 20,
          error: errors.code,
          onChange: foldOnChange(folded),
        })}
        ${formError(texts, problem)}
        <div class="ik-actions">
          ${button({ label: texts.check, kind: 'primary', type: 'submit', busy })}
        </div>
      </form>
      ${this.found ? this.#foundView(this.found) : nothing}`;
  }

  #foundView({ kind, issuedOn, state }: DocumentVerification): unknown {
    const { texts, language } = this;
    const isValid = state === 'valid';
    return html`<div class="ik-check-result">
      ${banner(texts, {
        kind: isValid ? 'success' : 'warning',
        heading: isValid ? texts.valid : texts.withdrawn,
        body: html`<dl class="ik-check-facts">
            <div><dt>${texts.kind}</dt><dd>${texts.kindOf(kind)}</dd></div>
            <div><dt>${texts.issuedOn}</dt><dd>${formatDate(issuedOn, language)}</dd></div>
          </dl>
          <p>${isValid ? texts.compare : texts.withdrawnText}</p>`,
      })}
    </div>`;
  }

  readonly #onSubmit = onSubmit((data) => {
    if (this.#work.busy) return;
    const { texts } = this;
    const code = parseDocumentCode(textOf(data, 'code'));
    const error = code.ok ? undefined : code.code === 'required' ? texts.codeRequired : texts.codeInvalid;
    this.found = undefined;
    if (!this.#work.refuse({ code: error }) && code.ok) void this.#check(code.value);
  });

  async #check(code: string): Promise<void> {
    const { texts } = this;
    let isUnknown = false;
    await this.#work.run(texts.checking, async () => {
      const service = serviceOf(await this.portalClient(), 'documents', DocumentsService);
      try {
        this.found = await service.verify({ code });
      } catch (error) {
        isUnknown = (error as Partial<PortalError>).code === 'not_found';
        if (!isUnknown) throw error;
      }
    });
    if (isUnknown) this.#work.refuse({ code: texts.codeUnknown });
    else if (this.found) this.announce(this.found.state === 'valid' ? texts.valid : texts.withdrawn);
  }

  /** What was found belongs to the code that was typed. */
  readonly #forget = (): void => {
    if (this.found) this.announce('');
    this.found = undefined;
    if (this.#work.errors.code || this.#work.problem) this.#work.clear();
  };
}

/** A code as it is printed; what is none stays as it was typed. */
function folded(typed: string): string {
  const code = parseDocumentCode(typed);
  return code.ok ? formatDocumentCode(code.value) : typed;
}
