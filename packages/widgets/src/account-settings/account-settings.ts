import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { explain } from '../foundation/explain.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { FormWork } from '../foundation/form/form-work.js';
import { revealStyles } from '../foundation/form/reveal.styles.js';
import { takeFragmentToken } from '../foundation/link-fragment.js';
import { PortalElement } from '../foundation/portal-element.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { SessionController } from '../foundation/session-controller.js';
import { stateView } from '../foundation/state-view.js';
import { StepUpDeclined } from '../foundation/step-up/step-up.js';
import { stepUpStyles } from '../foundation/step-up/step-up.styles.js';
import { StepUpDialog } from '../foundation/step-up/step-up-dialog.js';
import { type Account, loadAccount, meOf } from './account.js';
import { type AccountSettingsTexts, messages } from './account-settings.messages.js';
import { accountSettingsStyles } from './account-settings.styles.js';
import { type EmailConfirmation, emailConfirmationView } from './email-confirmation.js';
import { sessionsView } from './sessions-view.js';
import { settingView } from './setting-view.js';
import type { Change, Notice, SettingContext } from './settings/setting.js';
import { type Setting, settingNames, settings } from './settings/settings.js';

/**
 * What a member may change of the own account: nickname, mail address, login ID, password, and the devices that are
 * logged in. The portal asks for the current password before it changes anything (SECURITY S-P14).
 *
 * @tag ikiiki-account-settings
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself; what was typed is kept
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - the text control
 * @csspart error - what is wrong, below the control or above the buttons
 * @csspart toggle - the button that shows the password
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate offline - the device has no connection
 */
export class IkiikiAccountSettings extends PortalElement<AccountSettingsTexts> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    account: { state: true },
    editing: { state: true },
    notice: { state: true },
    problem: { state: true },
    confirmation: { state: true },
  };

  static override styles = [
    ...baseStyles,
    ...formStyles,
    revealStyles,
    bannerStyles,
    stepUpStyles,
    accountSettingsStyles,
  ];

  /** Where one logs in; without it the page decides. */
  declare loginHref: string | undefined;
  declare private account: Account | undefined;
  /** The setting whose form is open. */
  declare private editing: Setting | undefined;
  /** What was done last. */
  declare private notice: (Notice & { readonly at: Setting | 'sessions' }) | undefined;
  declare private problem: ProblemText | undefined;
  declare private confirmation: EmailConfirmation | undefined;

  protected readonly messages = messages;
  readonly #session = new SessionController(this);
  readonly #host = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text: string) => this.announce(text),
    client: () => this.portalClient(),
    loginId: () => this.account?.profile.loginId ?? '',
  };
  readonly #work = new FormWork(this.#host);
  readonly #dialog = new StepUpDialog(this.#host);
  #shownSession: string | undefined;
  #opened: Account | undefined;

  constructor() {
    super();
    this.state = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#takeLink();
    window.addEventListener('hashchange', this.#takeLink);
    window.addEventListener('online', this.#reload);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#takeLink);
    window.removeEventListener('online', this.#reload);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { state } = this.#session;
    if (state.status === 'signed-out') this.#forget();
    else if (state.status === 'signed-in' && state.sessionId !== this.#shownSession) {
      this.#shownSession = state.sessionId;
      void this.#load();
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('client') || changed.has('portal')) void this.#restore();
    if (changed.has('confirmation') && changed.get('confirmation')) this.#focus('.ik-heading');
  }

  protected override view(): unknown {
    const { texts, confirmation } = this;
    if (confirmation) {
      return emailConfirmationView(texts, confirmation, {
        work: this.#work,
        onConfirm: (token) => this.#confirmEmail(token),
        onLeave: () => {
          this.confirmation = undefined;
        },
      });
    }
    const expiredHere = this.#session.expired && this.editing !== undefined;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${expiredHere ? this.#expiredView() : this.#stateView()}
      ${this.account || this.editing ? this.#settingsView() : nothing} ${this.#dialog.view()}`;
  }

  #stateView(): unknown {
    return stateView(this.texts, this.state, {
      problem: this.problem,
      loginHref: this.loginHref,
      expired: this.#session.expired,
      onRetry: () => void this.#restore(),
    });
  }

  /** In the middle of a change: the login happens in another tab, and what was typed stays. */
  #expiredView(): unknown {
    const { texts, loginHref } = this;
    return banner(texts, {
      kind: 'warning',
      heading: texts.expiredHeading,
      body: this.#hasTyped ? `${texts.expiredText}${texts.typedKept}` : texts.expiredText,
      actions:
        loginHref &&
        html`<a class="ik-button" href=${loginHref} target="_blank" rel="noopener">${texts.logInAgain}</a>`,
    });
  }

  /** Something stands in the form that is open. */
  get #hasTyped(): boolean {
    const controls = '.ik-setting :is(input, ikiiki-password-field)';
    return [...this.renderRoot.querySelectorAll<HTMLInputElement>(controls)].some(({ value }) => value);
  }

  #settingsView(): unknown {
    const { texts, account } = this;
    // Each at its own place, so that a form stays the same when the others go
    return html`${settingNames.map((setting) =>
      account || setting === this.editing ? this.#settingView(setting) : nothing,
    )}
      ${
        account
          ? sessionsView(texts, this.language, account.sessions, {
              notice: this.#noticeView('sessions'),
              onEnd: (id) => void this.#endSession(id),
            })
          : nothing
      }`;
  }

  #settingView(setting: Setting): unknown {
    const { texts } = this;
    const context = this.#context;
    const { name, changeLabel, value, fields, read } = settings[setting];
    return settingView(texts, {
      id: setting,
      name: name(texts),
      value: value(context),
      changeLabel: changeLabel(texts),
      fields: this.editing === setting ? fields(context) : undefined,
      notice: this.#noticeView(setting),
      work: this.#work,
      onChange: () => this.#edit(setting),
      onCancel: () => this.#edit(undefined),
      onSave: (data, form) => void this.#change(read(context, data, form)),
    });
  }

  #noticeView(at: Setting | 'sessions'): unknown {
    const { notice, texts } = this;
    return notice?.at === at ? banner(texts, { kind: notice.kind, heading: notice.text }) : nothing;
  }

  get #context(): SettingContext {
    const { texts, language, account, client } = this;
    return {
      texts,
      language,
      account,
      opened: this.#opened,
      client,
      work: this.#work,
      announce: (text) => this.announce(text),
    };
  }

  #edit(setting: Setting | undefined): void {
    const before = this.editing;
    this.editing = setting;
    this.#opened = this.account;
    this.notice = undefined;
    this.#work.clear();
    this.#focus(`#ik-${setting ?? before}`);
  }

  /** Does a change, with the password proven again where the portal asks for it, and shows what came of it. */
  async #change(change: Change | undefined): Promise<void> {
    const { editing } = this;
    if (!change || !editing) return;
    const work = async () => {
      const client = await this.portalClient();
      try {
        const done = await this.#dialog.stepUp.through(() => change.run(client));
        this.account = await loadAccount(client);
        this.#show({ ...done, at: editing });
      } catch (error) {
        if (!(error instanceof StepUpDeclined)) throw error;
      }
    };
    await this.#work.run(this.texts.saving, work, change.blame);
    this.#sayNotice();
  }

  async #endSession(id: string): Promise<void> {
    await this.#work.run(this.texts.ending, async () => {
      const client = await this.portalClient();
      await client.session.end({ id });
      this.account = await loadAccount(client);
      this.#show({ kind: 'success', text: this.texts.sessionEnded, at: 'sessions' });
    });
    this.#sayNotice();
  }

  #show(notice: NonNullable<IkiikiAccountSettings['notice']>): void {
    this.editing = undefined;
    this.notice = notice;
    this.#focus(`#ik-${notice.at}`);
  }

  #sayNotice(): void {
    if (this.notice) this.announce(this.notice.text);
  }

  #confirmEmail(linkToken: string): void {
    void this.#work.run(this.texts.saving, async () => {
      try {
        await meOf(await this.portalClient()).confirmEmailChange({ linkToken });
        this.confirmation = { name: 'done' };
        this.#reload();
      } catch (error) {
        if ((error as { code?: unknown }).code !== 'link_invalid') throw error;
        this.confirmation = { name: 'dead-link' };
      }
    });
  }

  /** Before anything is asked or drawn, the token leaves the address bar. */
  readonly #takeLink = (): void => {
    const token = takeFragmentToken('email');
    if (token !== undefined) this.confirmation = token ? { name: 'asked', token } : { name: 'dead-link' };
  };

  async #restore(): Promise<void> {
    if (!this.client && !this.portal) return;
    this.state = 'loading';
    await this.#guard(async () => {
      const client = await this.portalClient();
      this.#session.follow(client);
      await client.session.restore();
      this.#reload();
    });
  }

  /** Loads anew whatever is shown. */
  readonly #reload = (): void => {
    this.#shownSession = undefined;
    this.requestUpdate();
  };

  async #load(): Promise<void> {
    if (!this.account) this.state = 'loading';
    await this.#guard(async () => {
      this.account = await loadAccount(await this.portalClient());
      this.problem = undefined;
      this.state = 'ready';
    });
  }

  /** What goes wrong is said; that nobody is logged in comes as news of the session. */
  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const problem = await explain(error, this.language, this.texts);
      if (['session_required', 'session_expired'].includes(problem.code)) return;
      this.problem = problem;
      this.state = problem.code === 'network' && !navigator.onLine ? 'offline' : 'error';
    }
  }

  /** Nothing of the account stays on the screen without a session; what is being typed does, if the session expired. */
  #forget(): void {
    this.#shownSession = undefined;
    this.account = undefined;
    this.notice = undefined;
    if (!this.#session.expired) {
      this.editing = undefined;
      this.#opened = undefined;
    }
    this.state = 'signed-out';
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
