import type { PortalError } from '@ikiiki/sdk';
import { RecoveryService } from '@ikiiki/sdk/recovery';
import { foldEmail, judgeEmail } from '@ikiiki/sdk/rules/email';
import { foldLoginId } from '@ikiiki/sdk/rules/login-id';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { baseStyles } from '../foundation/base.styles.js';
import { button } from '../foundation/form/button.js';
import { foldOnChange } from '../foundation/form/fold.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { focusFirstError, onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { takeFragmentToken } from '../foundation/link-fragment.js';
import { PortalElement } from '../foundation/portal-element.js';
import { type AccountRecoveryTexts, messages } from './account-recovery.messages.js';
import { accountRecoveryStyles } from './account-recovery.styles.js';
import { before, type RecoveryStep } from './recovery-step.js';

/**
 * A forgotten password or login ID comes back by mail to the registered address, and by nothing else (SECURITY
 * S-P15). Opened by the mailed link it asks for the new password; it logs nobody in.
 *
 * @tag ikiiki-account-recovery
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - the text control
 * @csspart error - what is wrong, below the control or above the buttons
 * @csspart button - each button; also `primary` or `secondary`
 */
export class IkiikiAccountRecovery extends PortalElement<AccountRecoveryTexts> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    step: { state: true },
  };

  static override styles = [...baseStyles, ...formStyles, accountRecoveryStyles];

  /** Where one logs in; without it there is no link. */
  declare loginHref: string | undefined;
  declare private step: RecoveryStep;

  protected readonly messages = messages;
  readonly #work = new FormWork({
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
  });
  #back: BackGuard | undefined;
  /** What was typed, kept from screen to screen. */
  #loginId = '';
  #email = '';

  constructor() {
    super();
    this.step = { name: 'choose' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
    this.#takeLink();
    window.addEventListener('hashchange', this.#takeLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
    window.removeEventListener('hashchange', this.#takeLink);
  }

  protected override updated(changed: PropertyValues): void {
    const { step } = this;
    if (step.name === 'opening' && (changed.has('step') || changed.has('portal') || changed.has('client'))) {
      void this.#inspect(step.token);
    }
    if (changed.get('step')) this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }

  protected override view(): unknown {
    const { step } = this;
    switch (step.name) {
      case 'choose':
        return this.#chooseView();
      case 'password':
      case 'login-id':
        return this.#requestView(step.name);
      case 'sent':
        return this.#sentView(step);
      case 'opening':
        return this.#openingView(step.token);
      case 'reset':
        return this.#resetView(step.token);
      case 'dead-link':
        return this.#deadLinkView();
      case 'done':
        return this.#doneView();
    }
  }

  #chooseView(): unknown {
    const { texts } = this;
    return html`${heading(texts.heading)}
      <p class="ik-text">${texts.choose}</p>
      <div class="ik-recovery-choice">
        ${button({ label: texts.forgotPassword, onClick: () => this.#go({ name: 'password' }) })}
        ${button({ label: texts.forgotLoginId, onClick: () => this.#go({ name: 'login-id' }) })}
      </div>`;
  }

  #requestView(kind: 'password' | 'login-id'): unknown {
    const { texts } = this;
    const { errors, problem, busy } = this.#work;
    const forPassword = kind === 'password';
    return html`${heading(forPassword ? texts.passwordHeading : texts.loginIdHeading)}
      <form novalidate @submit=${onSubmit((data) => this.#request(kind, data))}>
        <p class="ik-text">${forPassword ? texts.passwordText : texts.loginIdText}</p>
        ${
          forPassword
            ? textField(texts, {
                id: 'loginId',
                label: texts.loginId,
                mark: 'required',
                autocomplete: 'username',
                value: this.#loginId,
                error: errors.loginId,
                onChange: foldOnChange(foldLoginId, (folded) =>
                  this.announce(folded && texts.readAs(folded)),
                ),
              })
            : nothing
        }
        ${textField(texts, {
          id: 'email',
          label: texts.email,
          mark: 'required',
          support: texts.emailSupport,
          inputmode: 'email',
          autocomplete: 'email',
          value: this.#email,
          error: errors.email,
          onChange: foldOnChange(foldEmail, (folded) => this.announce(folded && texts.readAs(folded))),
        })}
        <p class="ik-text">${texts.noEmail}</p>
        ${formError(texts, problem)}
        <div class="ik-actions">
          ${button({ label: texts.send, kind: 'primary', type: 'submit', busy })}
          ${button({ label: texts.back, onClick: () => this.#back?.goBack() })}
        </div>
      </form>`;
  }

  #sentView({ email, again }: Extract<RecoveryStep, { name: 'sent' }>): unknown {
    const { texts } = this;
    return html`${heading(texts.sentHeading)}
      <p class="ik-text">
        ${texts.sentTo(email)} ${again === 'password' ? texts.sentHours : nothing}
      </p>
      <p>${texts.sentHelp}</p>
      <ul class="ik-recovery-help">
        ${[texts.sentSpam, texts.sentTypo, texts.sentFilter].map((help) => html`<li>${help}</li>`)}
      </ul>
      <div class="ik-actions">
        ${this.#loginLink('secondary')}
        ${button({ label: texts.again, onClick: () => this.#go({ name: again }) })}
      </div>`;
  }

  #openingView(token: string): unknown {
    const { texts } = this;
    const { problem } = this.#work;
    return html`${heading(texts.resetHeading)}
    ${
      problem
        ? html`${formError(texts, problem)}
            <div class="ik-actions">
              ${button({ label: texts.retry, onClick: () => void this.#inspect(token) })}
            </div>`
        : html`<p class="ik-text" aria-busy="true">
            <span class="ik-spinner" aria-hidden="true"></span> ${texts.opening}
          </p>`
    }`;
  }

  #resetView(token: string): unknown {
    const { texts, client } = this;
    const { errors, problem, busy } = this.#work;
    return html`${heading(texts.resetHeading)}
      <form novalidate @submit=${onSubmit((data, form) => this.#reset(token, textOf(data, 'newPassword'), form))}>
        <p class="ik-text">${texts.resetText}</p>
        <ikiiki-password-field
          class="ik-recovery-password"
          id="newPassword"
          name="newPassword"
          lang=${this.language}
          .client=${client}
          label=${texts.newPassword}
          required
          .error=${errors.newPassword}
        ></ikiiki-password-field>
        <ikiiki-password-field
          class="ik-recovery-password"
          name="again"
          lang=${this.language}
          label=${texts.newPasswordAgain}
          required
          confirms="newPassword"
        ></ikiiki-password-field>
        ${formError(texts, problem)}
        <div class="ik-actions">
          ${button({ label: texts.change, kind: 'primary', type: 'submit', busy })}
        </div>
      </form>`;
  }

  #deadLinkView(): unknown {
    const { texts } = this;
    return html`${heading(texts.deadHeading)}
      <p class="ik-text">${texts.deadText}</p>
      <div class="ik-actions">
        ${button({ label: texts.restart, kind: 'primary', onClick: () => this.#go({ name: 'password' }) })}
      </div>`;
  }

  #doneView(): unknown {
    const { texts } = this;
    return html`${heading(texts.doneHeading)}
      <p class="ik-text">${texts.doneText}</p>
      <div class="ik-actions">${this.#loginLink('primary')}</div>`;
  }

  #loginLink(kind: 'primary' | 'secondary'): unknown {
    const { loginHref, texts } = this;
    return loginHref
      ? html`<a class="ik-button ik-button-${kind}" href=${loginHref}>${texts.toLogin}</a>`
      : nothing;
  }

  #go(step: RecoveryStep): void {
    this.#work.clear();
    this.step = step;
    if (before(step)) this.#back?.arm();
  }

  /** One screen back; the choice is the first one, and a link is never gone back into. */
  readonly #goBack = (): boolean => {
    const step = before(this.step);
    if (!step) return false;
    this.#go(step);
    return true;
  };

  /** Before anything is asked or drawn, the token leaves the address bar. */
  readonly #takeLink = (): void => {
    const token = takeFragmentToken('link');
    if (token !== undefined) this.#go(token ? { name: 'opening', token } : { name: 'dead-link' });
  };

  async #inspect(token: string): Promise<void> {
    if (!this.client && !this.portal) return;
    await this.#work.run(this.texts.opening, () =>
      this.#unlessDead(async () => {
        const recovery = serviceOf(await this.portalClient(), 'recovery', RecoveryService);
        await recovery.inspectResetLink({ linkToken: token });
        this.#go({ name: 'reset', token });
      }),
    );
  }

  #request(kind: 'password' | 'login-id', data: FormData): void {
    const { texts, language: locale } = this;
    const loginId = foldLoginId(textOf(data, 'loginId'));
    const email = judgeEmail(textOf(data, 'email'));
    this.#email = foldEmail(textOf(data, 'email'));
    if (kind === 'password') this.#loginId = loginId;
    const refused = this.#work.refuse({
      loginId: kind === 'password' && !loginId ? texts.loginIdRequired : undefined,
      email: email.ok ? undefined : email.code === 'required' ? texts.emailRequired : texts.emailInvalid,
    });
    if (refused || !email.ok) return;
    void this.#work.run(texts.sending, async () => {
      const recovery = serviceOf(await this.portalClient(), 'recovery', RecoveryService);
      if (kind === 'password') await recovery.requestPasswordReset({ loginId, email: email.value, locale });
      else await recovery.requestLoginId({ email: email.value, locale });
      this.#go({ name: 'sent', email: email.value, again: kind });
    });
  }

  #reset(token: string, newPassword: string, form: HTMLFormElement): void {
    if (!form.checkValidity()) {
      focusFirstError(form);
      return;
    }
    const reset = () =>
      this.#unlessDead(async () => {
        const recovery = serviceOf(await this.portalClient(), 'recovery', RecoveryService);
        await recovery.resetPassword({ linkToken: token, newPassword });
        this.#go({ name: 'done' });
      });
    void this.#work.run(this.texts.changing, reset, { password_refused: 'newPassword' });
  }

  async #unlessDead(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { code, problem } = error as Partial<PortalError>;
      if (code !== 'link_invalid') throw error;
      // The address a dead link was mailed to is not typed twice
      this.#email = problem?.email ?? this.#email;
      this.#go({ name: 'dead-link' });
    }
  }
}

const heading = (text: string) => html`<h2 class="ik-heading" tabindex="-1">${text}</h2>`;
