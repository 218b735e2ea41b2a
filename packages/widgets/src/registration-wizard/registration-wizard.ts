import type { PortalClient } from '@ikiiki/sdk';
import type { RegistrationFlow, RegistrationStep } from '@ikiiki/sdk/registration';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles } from '../foundation/base.styles.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { PortalElement } from '../foundation/portal-element.js';
import { stepIndicator } from '../foundation/step-indicator.js';
import { stepIndicatorStyles } from '../foundation/step-indicator.styles.js';
import type { LaterSteps } from './later-steps.js';
import { takeLinkToken } from './link-fragment.js';
import { IkiikiRegistrationStepEvent } from './registration-wizard.events.js';
import { type FirstMessages, firstMessages } from './registration-wizard.messages.js';
import { problemView } from './step-form.js';
import { emailStep } from './steps/email-step.js';
import { emptyDraft, Wizard } from './wizard.js';

/**
 * 新規利用登録: draws every step of the SDK's registration flow (leaflet steps 1 to 6) and its side exits. Opened by a
 * mailed link, it takes the token out of the address bar before anything else and goes on where the link leads.
 *
 * The first screen stands on its own; everything else is loaded once its field is on screen.
 *
 * @tag ikiiki-registration-wizard
 * @fires {IkiikiRegistrationStepEvent} ikiiki-registration-step - another step is shown
 */
export class IkiikiRegistrationWizard extends PortalElement<FirstMessages> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    flow: { attribute: false },
  };

  static override styles = [baseStyles, formStyles, stepIndicatorStyles];

  /** Where the login page is. Without it no link to it is shown. */
  declare loginHref: string | undefined;
  /** A flow made elsewhere, instead of one over the portal's client. Set it before the element is connected. */
  declare flow: RegistrationFlow | undefined;

  protected readonly messages = firstMessages;
  readonly #wizard = new Wizard({
    element: this,
    texts: () => this.texts,
    language: () => this.language,
    loginHref: () => this.loginHref,
    client: () => this.#client(),
    announce: (text) => this.announce(text),
  });
  #later: LaterSteps | undefined;
  #loading: Promise<LaterSteps> | undefined;
  /** The link that is being looked at: until it is known where it leads, there is no screen to show. */
  #link: string | undefined;
  #screen: RegistrationStep | 'link' | undefined;

  override connectedCallback(): void {
    this.#takeLink();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeLink);
    // An element that is only moved comes back within this task, and loses nothing
    queueMicrotask(() => this.isConnected || this.#forget());
  }

  protected override firstUpdated(): void {
    // Not before the first field is on screen: what is loaded here would be in its way
    requestAnimationFrame(() => void this.#load().catch(() => undefined));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const screen = this.#link === undefined ? (this.#later?.step ?? 'email') : 'link';
    const before = this.#screen;
    if (screen === before) return;
    this.#screen = screen;
    if (screen === 'link') return;
    this.dispatchEvent(new IkiikiRegistrationStepEvent(screen));
    // The first screen of a page does not take the focus away from it
    if (before) this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }

  protected override view(): unknown {
    const { texts } = this;
    const later = this.#later;
    if (this.#link !== undefined) return this.#openingView();
    const position = later ? later.position : 1;
    const { step1, step2, step3, step4, step5, step6 } = texts;
    return html`<section aria-label=${texts.title}>
      ${
        position
          ? stepIndicator({
              steps: [step1, step2, step3, step4, step5, step6],
              current: position,
              summary: texts.stepOf(position, 6),
            })
          : nothing
      }
      <h2 class="ik-heading" tabindex="-1">${later?.heading ?? texts.emailHeading}</h2>
      ${
        !later || later.step === 'email'
          ? emailStep(this.#wizard, { onSubmit: this.#submitEmail, ...later?.aroundEmail })
          : later.draw()
      }
    </section>`;
  }

  #openingView(): unknown {
    const wizard = this.#wizard;
    return html`<section aria-label=${this.texts.title}>
      <h2 class="ik-heading" tabindex="-1">${this.texts.title}</h2>
      ${
        wizard.problem
          ? problemView(wizard)
          : html`<p class="ik-loading" aria-busy="true">
              <span class="ik-spinner" aria-hidden="true"></span>${this.texts.openingLink}
            </p>`
      }
    </section>`;
  }

  /** The portal's client; waits for a provider that is defined after this element. */
  async #client(): Promise<PortalClient> {
    const provider = this.closest('ikiiki-portal');
    if (provider && !this.portal) {
      await customElements.whenDefined('ikiiki-portal');
      await provider.updateComplete;
    }
    return this.portalClient();
  }

  /** Everything after the first screen, loaded once; asked for again after a failure. */
  #load(): Promise<LaterSteps> {
    this.#loading ??= import('./later-steps.js')
      .then(({ LaterSteps }) => {
        LaterSteps.dress(this.renderRoot as ShadowRoot);
        return LaterSteps.start(this.#wizard, this.flow);
      })
      .then((later) => {
        this.#later = later;
        if (!this.isConnected) this.#forget();
        this.requestUpdate();
        return later;
      })
      .catch((error: unknown) => {
        this.#loading = undefined;
        throw error;
      });
    return this.#loading;
  }

  #forget(): void {
    this.#later?.dispose();
    this.#later = undefined;
    this.#loading = undefined;
    Object.assign(this.#wizard.draft, emptyDraft());
  }

  readonly #takeLink = (): void => {
    const token = takeLinkToken();
    if (token === undefined) return;
    this.#link = token;
    this.requestUpdate();
    void this.#openLink(token);
  };

  async #openLink(token: string): Promise<void> {
    await this.#wizard.idle;
    this.#wizard.act(this.texts.openingLink, async () => {
      const later = await this.#load();
      if (token !== this.#link) return;
      await later.openLink(token);
      this.#link = undefined;
    });
  }

  readonly #submitEmail = (): void => {
    const wizard = this.#wizard;
    if (wizard.draft.email.trim() === '') wizard.refuse({ email: this.texts.emailRequired });
    else wizard.act(this.texts.sending, async () => (await this.#load()).submitEmail());
  };
}
