import type { PortalClient } from '@ikiiki/sdk';
import type { ServiceAvailability } from '@ikiiki/sdk/contract';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { explain } from '../foundation/explain.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatDate } from '../foundation/format.js';
import { PortalElement } from '../foundation/portal-element.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { SessionController } from '../foundation/session-controller.js';
import { stateView } from '../foundation/state-view.js';
import { IkiikiSignedOutEvent } from '../login-form/login-form.events.js';
import { type HomeMessages, homeMessages, type ServiceGroup } from './home.messages.js';
import { homeStyles } from './home.styles.js';

const groups: readonly ServiceGroup[] = ['wellness', 'checkup', 'other'];

interface HomeContent {
  readonly nickname: string;
  readonly services: readonly ServiceAvailability[];
}

/**
 * The page after login: who is logged in, which services are open, and from when the others are (leaflet
 * 各コンテンツの利用開始時期). Follows logins and logouts of other tabs and frames.
 *
 * @tag ikiiki-home
 * @fires {IkiikiSignedOutEvent} ikiiki-signed-out - logged out by the button of this widget
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 */
export class IkiikiHome extends PortalElement<HomeMessages> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    content: { state: true },
    problem: { state: true },
    busy: { state: true },
    endedHereOnly: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, homeStyles];

  /** Where the login page is. Without it no link to it is shown, and the page decides. */
  declare loginHref: string | undefined;
  declare private content: HomeContent | undefined;
  declare private problem: ProblemText | undefined;
  declare private busy: boolean;
  /** Logged out without the portal having heard of it. */
  declare private endedHereOnly: boolean;

  protected readonly messages = homeMessages;
  readonly #session = new SessionController(this);
  /** The session whose content is shown or on its way. */
  #sessionId: string | undefined;
  /** The button that was pressed is gone: the focus goes to what came instead. */
  #focusHeading = false;

  constructor() {
    super();
    this.state = 'loading';
    this.busy = false;
    this.endedHereOnly = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#retryOffline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#retryOffline);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { state } = this.#session;
    if (state.status === 'signed-out') {
      this.#sessionId = undefined;
      this.content = undefined;
      this.state = 'signed-out';
    } else if (state.status === 'signed-in' && state.sessionId !== this.#sessionId) {
      this.#sessionId = state.sessionId;
      this.endedHereOnly = false;
      void this.#load();
    }
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('client') || changed.has('portal')) void this.#restore();
    if (!this.#focusHeading) return;
    this.#focusHeading = false;
    this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }

  protected override view(): unknown {
    const { texts, state, problem, loginHref, content } = this;
    if (content && (state === 'ready' || state === 'empty')) return this.#contentView(content);
    if (state === 'signed-out' && this.#loggedOut) return this.#loggedOutView();
    return stateView(texts, state, {
      problem,
      loginHref,
      expired: this.#session.expired,
      onRetry: () => void this.#restore(),
    });
  }

  #contentView({ nickname, services }: HomeContent): unknown {
    const { texts, busy } = this;
    const known = services.filter(({ service }) => texts.service(service));
    return html`<header class="ik-home-head">
        <h2 class="ik-heading" tabindex="-1">${texts.greeting(nickname)}</h2>
        ${button({ label: texts.logOut, busy, onClick: () => void this.#logOut() })}
      </header>
      <p class="ik-text">${known.length > 0 ? texts.intro : texts.noServices}</p>
      ${groups.map((group) => this.#groupView(group, known))}
      ${
        known.some(({ available, approximate }) => !available && approximate)
          ? html`<p class="ik-home-note">${texts.approximateNote}</p>`
          : nothing
      }`;
  }

  #groupView(group: ServiceGroup, services: readonly ServiceAvailability[]): unknown {
    const ofGroup = services.filter((service) => service.group === group);
    if (ofGroup.length === 0) return nothing;
    const { texts } = this;
    return html`<section aria-labelledby="ik-${group}">
      <h3 class="ik-group-heading" id="ik-${group}">${texts.group(group)}</h3>
      <ul class="ik-services">
        ${ofGroup.map(
          ({ service, available, availableFrom, approximate }) =>
            html`<li class="ik-service ${available ? 'ik-service-open' : ''}">
              <h4 class="ik-service-name">${texts.service(service)}</h4>
              <p class="ik-service-for">${texts.serviceFor(service)}</p>
              <p class="ik-service-when">
                ${available ? texts.open : texts.opensOn(formatDate(availableFrom, this.language), approximate)}
              </p>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #loggedOutView(): unknown {
    const { texts, loginHref } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.loggedOutHeading}</h2>
      <p class="ik-text">${this.endedHereOnly ? texts.loggedOutHereOnly : texts.loggedOutText}</p>
      ${loginHref ? html`<a class="ik-button ik-button-primary" href=${loginHref}>${texts.toLogin}</a>` : nothing}`;
  }

  get #loggedOut(): boolean {
    const { state } = this.#session;
    return state.status === 'signed-out' && state.reason === 'logged-out';
  }

  /** Finds out whether somebody is logged in; what is shown then follows from the session. */
  async #restore(): Promise<void> {
    if (!this.client && !this.portal) return;
    this.state = 'loading';
    await this.#guard(async () => {
      const client = await this.portalClient();
      try {
        await client.session.restore();
      } finally {
        this.#sessionId = undefined;
        this.#session.follow(client);
        this.requestUpdate();
      }
    });
  }

  async #load(): Promise<void> {
    const asked = this.#sessionId;
    if (!this.content) this.state = 'loading';
    await this.#guard(async () => {
      const client: PortalClient = await this.portalClient();
      const [{ nickname }, { items }] = await Promise.all([client.me.profile(), client.me.availability()]);
      if (asked !== this.#sessionId) return;
      this.content = { nickname, services: items };
      this.problem = undefined;
      this.state = items.length > 0 ? 'ready' : 'empty';
    });
  }

  /** What goes wrong is said; that nobody is logged in is not wrong, and comes as news of the session. */
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

  async #logOut(): Promise<void> {
    if (this.busy || this.#session.state.status !== 'signed-in') return;
    this.busy = true;
    this.announce(this.texts.loggingOut);
    const client = await this.portalClient();
    const { endedOnPortal } = await client.session.logOut();
    this.endedHereOnly = !endedOnPortal;
    this.busy = false;
    this.announce('');
    this.#focusHeading = true;
    this.dispatchEvent(new IkiikiSignedOutEvent());
  }

  readonly #retryOffline = (): void => {
    if (this.state === 'offline') void this.#restore();
  };
}
