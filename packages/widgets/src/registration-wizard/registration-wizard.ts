import type { RegistrationFlow } from '@ikiiki/sdk/registration';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { baseStyles } from '../foundation/base.styles.js';
import { button } from '../foundation/form/button.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { takeFragmentToken } from '../foundation/link-fragment.js';
import { PortalElement } from '../foundation/portal-element.js';
import { emailScreen, screen } from './first-screen.js';
import type { LaterSteps } from './later-steps.js';
import { type FirstMessages, firstMessages } from './registration-wizard.messages.js';
import { wizardStyles } from './registration-wizard.styles.js';

/**
 * 新規利用登録: draws every step of the SDK's registration flow (leaflet steps 1 to 6) and its side exits. Opened by a
 * mailed link, it takes the token out of the address bar before anything else and goes on where the link leads.
 *
 * The first screen stands on its own; everything else is loaded once its field is on screen.
 *
 * @tag ikiiki-registration-wizard
 * @fires {IkiikiRegistrationStepEvent} ikiiki-registration-step - another step is shown
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - the text control
 * @csspart error - what is wrong, below the control or above the buttons
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 */
export class IkiikiRegistrationWizard extends PortalElement<FirstMessages> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    flow: { attribute: false },
    busy: { state: true },
    failed: { state: true },
  };

  static override styles = [baseStyles, formStyles, wizardStyles];

  /** Where the login page is. Without it no link to it is shown. */
  declare loginHref: string | undefined;
  /** A flow made elsewhere, instead of one over the portal's client. Set it before the element is connected. */
  declare flow: RegistrationFlow | undefined;
  /** The address was sent before there was anything to send it with. */
  declare private busy: boolean | undefined;
  /** Somebody waits for what could not be loaded. */
  declare private failed: boolean | undefined;

  protected readonly messages = firstMessages;
  #email = '';
  /** The mailed link that was opened, until there is something to look at it with. */
  #link: string | undefined;
  #later: LaterSteps | undefined;
  #loading = false;

  override connectedCallback(): void {
    this.#takeLink();
    super.connectedCallback();
    window.addEventListener('hashchange', this.#takeLink);
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeLink);
    // An element that is only moved comes back within this task, and loses nothing
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#later?.dispose();
      this.#later = undefined;
      this.#email = '';
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#later?.drawn();
  }

  protected override firstUpdated(): void {
    // Not before the first field is on screen: what is loaded here would be in its way
    if (this.#link === undefined) requestAnimationFrame(this.#load);
  }

  protected override view(): unknown {
    const { texts } = this;
    if (this.#later) return this.#later.draw();
    const problem = this.failed
      ? html`<p class="ik-error" role="alert">${texts.errorMark}${texts.unreachable}</p>`
      : nothing;
    if (this.#link !== undefined) {
      return screen(texts, {
        position: nothing,
        heading: texts.title,
        body: this.failed
          ? [problem, button({ label: texts.retry, onClick: this.#load })]
          : texts.openingLink,
      });
    }
    return screen(texts, {
      position: html`<div class="ik-where"><p class="ik-steps-summary">${texts.stepOf(1, 6)}</p></div>`,
      heading: texts.emailHeading,
      body: emailScreen(texts, {
        email: this.#email,
        problem,
        busy: Boolean(this.busy),
        onInput: ({ target }) => {
          this.#email = (target as HTMLInputElement).value;
        },
        onSubmit: this.#submit,
      }),
    });
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.busy = true;
    this.announce(this.texts.sending);
    void this.#load();
  };

  readonly #takeLink = (): void => {
    const token = takeFragmentToken('link');
    if (token === undefined) return;
    if (this.#later) {
      this.#later.openLink(token);
      return;
    }
    this.#link = token;
    this.requestUpdate();
    void this.#load();
  };

  /** Everything after the first screen, loaded once; tried again when somebody waits for it. */
  readonly #load = async (): Promise<void> => {
    if (this.#loading || this.#later) return;
    this.#loading = true;
    this.failed = false;
    try {
      const { LaterSteps } = await import('./later-steps.js');
      const later = await LaterSteps.start({
        element: this,
        texts: () => this.texts,
        language: () => this.language,
        client: () => this.portalClient(),
        announce: (text) => this.announce(text),
      });
      if (!this.isConnected) return later.dispose();
      this.#later = later;
      later.begin({ email: this.#email, submitted: Boolean(this.busy), link: this.#link });
      this.#link = undefined;
    } catch (error) {
      console.error(error);
      this.failed = this.busy || this.#link !== undefined;
    } finally {
      this.busy = false;
      this.#loading = false;
      this.requestUpdate();
    }
  };
}
