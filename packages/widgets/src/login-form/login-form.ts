import type { PortalCore } from '@ikiiki/sdk/core';
import { foldLoginId } from '@ikiiki/sdk/rules/login-id';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { IkiikiSignedOutEvent } from '../foundation/events.js';
import { button } from '../foundation/form/button.js';
import { foldOnChange } from '../foundation/form/fold.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { RevealController } from '../foundation/form/reveal.js';
import { revealStyles } from '../foundation/form/reveal.styles.js';
import { revealButton } from '../foundation/form/reveal-button.js';
import { onSubmit, textOf } from '../foundation/form/submit.js';
import { textField } from '../foundation/form/text-field.js';
import { PortalElement } from '../foundation/portal-element.js';
import { SessionController } from '../foundation/session-controller.js';
import { IkiikiSignedInEvent } from './login-form.events.js';
import { type LoginFormTexts, messages } from './login-form.messages.js';
import { loginFormStyles, revertStyles } from './login-form.styles.js';

/** Longest login ID the contract takes; longer ones are none. */
const longestLoginId = 200;

/**
 * ログイン in two steps, as the leaflet has it: the login ID, then the password. Stands in the page's own DOM, where
 * password managers find its fields.
 *
 * @tag ikiiki-login-form
 * @fires {IkiikiSignedInEvent} ikiiki-signed-in - logged in; cancelable, then the page stays
 * @fires {IkiikiSignedOutEvent} ikiiki-signed-out - logged out by the button of this form
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @cssstate ready - somebody is logged in
 * @cssstate signed-out - nobody is
 */
export class IkiikiLoginForm extends PortalElement<LoginFormTexts> {
  static override properties: PropertyDeclarations = {
    homeHref: { attribute: 'home-href' },
    registerHref: { attribute: 'register-href' },
    forgotHref: { attribute: 'forgot-href' },
    flow: { state: true },
  };

  /** Where to go after the login. Without it the page stays and decides. */
  declare homeHref: string | undefined;
  /** Where one registers; without it there is no link. */
  declare registerHref: string | undefined;
  /** Where a forgotten login ID or password is found again; without it there is no link. */
  declare forgotHref: string | undefined;
  /** What binds the second step to the first; there while the password is asked for. */
  declare private flow: string | undefined;

  protected readonly messages = messages;
  readonly #work = new FormWork({
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
  });
  readonly #session = new SessionController(this);
  readonly #reveal = new RevealController(
    this,
    () => this.querySelector<HTMLInputElement>('#ik-password'),
    (revealed) => this.announce(revealed ? this.texts.revealed : this.texts.hidden),
  );
  #back: BackGuard | undefined;
  #loginId = '';
  #echo = '';

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, [
      revertStyles,
      ...baseStyles,
      ...formStyles,
      bannerStyles,
      revealStyles,
      loginFormStyles,
    ]);
    this.#back = new BackGuard(this.#changeLoginId);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override createRenderRoot(): HTMLElement {
    // What stood there for browsers without scripts
    this.replaceChildren();
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const signedIn = this.#session.state.status === 'signed-in';
    if (signedIn) this.flow = undefined;
    this.state = signedIn ? 'ready' : 'signed-out';
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('client') || changed.has('portal')) void this.#restore();
  }

  protected override view(): unknown {
    if (this.#session.state.status === 'signed-in') return this.#signedInView();
    return this.flow === undefined ? this.#idView() : this.#passwordView();
  }

  #idView(): unknown {
    const { texts, registerHref, forgotHref } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${
        this.#session.expired
          ? banner(texts, { kind: 'warning', heading: texts.expiredHeading, body: texts.expiredText })
          : nothing
      }
      <form novalidate @submit=${onSubmit((data) => this.#identify(textOf(data, 'loginId')))}>
        <p class="ik-text">${texts.idText}</p>
        ${textField(texts, {
          id: 'ik-login-id',
          name: 'loginId',
          label: texts.loginId,
          mark: 'required',
          autocomplete: 'username',
          value: this.#loginId,
          echo: this.#echo,
          error: this.#work.errors.loginId,
          onChange: foldOnChange(foldLoginId, (folded) => this.#say(folded && texts.readAs(folded))),
        })}
        ${formError(texts, this.#work.problem)}
        <div class="ik-actions">
          ${button({ label: texts.next, kind: 'primary', type: 'submit', busy: this.#work.busy })}
        </div>
      </form>
      <div class="ik-login-links">
        ${forgotHref ? html`<p><a class="ik-link" href=${forgotHref}>${texts.forgot}</a></p>` : nothing}
        ${
          registerHref
            ? html`<div class="ik-login-new">
                <p class="ik-text">${texts.firstTime}</p>
                <a class="ik-button" href=${registerHref}>${texts.register}</a>
              </div>`
            : nothing
        }
      </div>`;
  }

  #passwordView(): unknown {
    const { texts, forgotHref } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      <form novalidate @submit=${onSubmit((data) => this.#logIn(textOf(data, 'password')))}>
        <p class="ik-text">${texts.passwordText}</p>
        ${textField(texts, {
          id: 'ik-login-id-fixed',
          name: 'loginId',
          label: texts.loginId,
          mark: 'readOnly',
          support: texts.loginIdFixed,
          autocomplete: 'username',
          readonly: true,
          value: this.#loginId,
        })}
        ${textField(texts, {
          id: 'ik-password',
          name: 'password',
          label: texts.password,
          mark: 'required',
          type: 'password',
          autocomplete: 'current-password',
          error: this.#work.errors.password,
          after: revealButton(texts.reveal, this.#reveal),
        })}
        ${formError(texts, this.#work.problem)}
        <div class="ik-actions">
          ${button({ label: texts.logIn, kind: 'primary', type: 'submit', busy: this.#work.busy })}
          ${button({ label: texts.changeLoginId, onClick: () => this.#back?.goBack() })}
        </div>
      </form>
      ${
        forgotHref
          ? html`<div class="ik-login-links">
              <p><a class="ik-link" href=${forgotHref}>${texts.forgot}</a></p>
            </div>`
          : nothing
      }`;
  }

  #signedInView(): unknown {
    const { texts, homeHref } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.signedInHeading}</h2>
      <p class="ik-text">${texts.signedInText}</p>
      <div class="ik-actions">
        ${homeHref ? html`<a class="ik-button ik-button-primary" href=${homeHref}>${texts.home}</a>` : nothing}
        ${button({ label: texts.logOut, busy: this.#work.busy, onClick: () => void this.#logOut() })}
      </div>`;
  }

  /** Finds out whether somebody is logged in already. Where that cannot be found out, there is the form. */
  async #restore(): Promise<void> {
    if (!this.client && !this.portal) return;
    try {
      const client = await this.portalClient();
      this.#session.follow(client);
      await client.session.restore();
    } catch {
      // The form says what is wrong when it is used
    }
  }

  #identify(typed: string): void {
    const { texts } = this;
    const loginId = foldLoginId(typed);
    this.#loginId = loginId;
    const tooLong = loginId.length > longestLoginId && texts.loginIdTooLong;
    if (this.#work.refuse({ loginId: tooLong || (loginId ? undefined : texts.loginIdRequired) })) return;
    void this.#work.run(texts.checking, async () => {
      const { session } = await this.portalClient();
      this.flow = (await session.identify({ loginId })).flow;
      this.#echo = '';
      this.#back?.arm();
      await this.#focus('#ik-password');
    });
  }

  #logIn(password: string): void {
    const { texts } = this;
    this.#reveal.hide();
    if (this.#work.refuse({ password: password ? undefined : texts.passwordRequired })) return;
    const logIn = async () => {
      const client = await this.portalClient();
      this.#session.follow(client);
      await this.#takeSecondStep(client.session, password);
      const stay = !this.dispatchEvent(new IkiikiSignedInEvent());
      if (this.homeHref && !stay) location.assign(this.homeHref);
      else await this.#focus('.ik-heading');
    };
    void this.#work.run(texts.checking, logIn, { login_failed: 'password' });
  }

  /** The second step; a first one that is too old by now is taken again without asking the person. */
  async #takeSecondStep(session: PortalCore['session'], password: string): Promise<void> {
    try {
      await session.logIn({ flow: this.flow ?? '', password });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'login_flow_invalid') throw error;
      const { flow } = await session.identify({ loginId: this.#loginId });
      await session.logIn({ flow, password });
    }
  }

  async #logOut(): Promise<void> {
    await this.#work.run(this.texts.checking, async () => {
      await (await this.portalClient()).session.logOut();
      this.#loginId = '';
      this.dispatchEvent(new IkiikiSignedOutEvent());
      this.announce(this.texts.loggedOutHeading);
      await this.#focus('.ik-heading');
    });
  }

  readonly #changeLoginId = (): boolean => {
    if (this.flow === undefined) return false;
    this.flow = undefined;
    this.#work.clear();
    this.#reveal.hide();
    void this.#focus('#ik-login-id');
    return true;
  };

  #say(echo: string): void {
    this.#echo = echo;
    this.requestUpdate();
    this.announce(echo);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
