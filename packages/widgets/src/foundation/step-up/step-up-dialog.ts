import type { PortalCore } from '@ikiiki/sdk/core';
import { html, type LitElement } from 'lit';
import { button } from '../form/button.js';
import { formError } from '../form/form-error.js';
import { FormWork, type FormWorkHost } from '../form/form-work.js';
import { RevealController } from '../form/reveal.js';
import { revealButton } from '../form/reveal-button.js';
import { onSubmit, textOf } from '../form/submit.js';
import { textField } from '../form/text-field.js';
import type { FormTexts, networkTexts } from '../texts/form.js';
import type { stepUpTexts } from '../texts/step-up.js';
import { StepUp } from './step-up.js';

type Texts = FormTexts & typeof networkTexts & typeof stepUpTexts;

interface StepUpDialogHost extends FormWorkHost {
  readonly texts: () => Texts;
  readonly client: () => Promise<PortalCore>;
  /** Login ID of the member, for password managers. */
  readonly loginId: () => string;
}

/** The question for the current password, in a native dialog: what is behind it waits and is kept. */
export class StepUpDialog {
  readonly stepUp = new StepUp((open) => this.#show(open));
  readonly #work: FormWork;
  readonly #reveal: RevealController;

  constructor(private readonly host: StepUpDialogHost) {
    this.#work = new FormWork(host);
    this.#reveal = new RevealController(
      host.element,
      () => this.#find('#currentPassword'),
      (revealed) => host.announce(revealed ? host.texts().revealed : host.texts().hidden),
    );
  }

  view(): unknown {
    const texts = this.host.texts();
    const { errors, problem, busy } = this.#work;
    return html`<dialog class="ik-dialog" aria-labelledby="ik-step-up" @close=${this.stepUp.decline}>
      <form novalidate @submit=${onSubmit((data, form) => this.#prove(textOf(data, 'currentPassword'), form))}>
        <h3 class="ik-heading" id="ik-step-up">${texts.stepUpHeading}</h3>
        <p class="ik-text">${texts.stepUpText}</p>
        <input type="text" autocomplete="username" .value=${this.host.loginId()} hidden />
        ${textField(texts, {
          id: 'currentPassword',
          label: texts.currentPassword,
          mark: 'required',
          type: 'password',
          autocomplete: 'current-password',
          error: errors.currentPassword,
          after: revealButton(texts.reveal, this.#reveal),
        })}
        ${formError(texts, problem)}
        <div class="ik-actions">
          ${button({ label: texts.prove, kind: 'primary', type: 'submit', busy })}
          ${button({ label: texts.decline, onClick: () => this.#dialog?.close() })}
        </div>
      </form>
    </dialog>`;
  }

  #prove(password: string, form: HTMLFormElement): void {
    const texts = this.host.texts();
    this.#reveal.hide();
    if (this.#work.refuse({ currentPassword: password ? undefined : texts.currentPasswordRequired })) return;
    const prove = async () => {
      await this.stepUp.prove(await this.host.client(), password);
      form.reset();
    };
    void this.#work.run(texts.proving, prove, { step_up_failed: 'currentPassword' });
  }

  #show(open: boolean): void {
    if (open) {
      this.#work.clear();
      this.#dialog?.showModal();
    } else {
      this.#reveal.hide();
      this.#dialog?.querySelector('form')?.reset();
      this.#dialog?.close();
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#find('dialog');
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return (this.host.element as LitElement).renderRoot.querySelector<T>(selector);
  }
}
