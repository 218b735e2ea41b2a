import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { explain } from './explain.js';
import type { Messages, Translation } from './messages.js';
import { PortalElement } from './portal-element.js';
import type { ProblemText } from './problem-text.js';
import { SessionController } from './session-controller.js';
import { stateView } from './state-view.js';
import type { stateTexts } from './texts/states.js';

/** A table of texts that has those of the states. */
export type MemberMessages = Messages & typeof stateTexts;

/** What another try cannot mend. */
const lastingCodes: readonly string[] = ['service_ended', 'host_not_trusted'];

const nobodyCodes: readonly string[] = ['session_required', 'session_expired'];

/**
 * A widget for a logged-in member. It finds out who is logged in, loads its content, follows logins and logouts of
 * other widgets, tabs and frames, and shows every state that is not its content: loading, signed out, not open yet,
 * offline, error with retry. What goes wrong later stands above the content, which stays. A widget says what it loads
 * (`load`) and how that looks (`contentView`).
 */
export abstract class MemberElement<M extends MemberMessages, Content> extends PortalElement<M> {
  static override properties: PropertyDeclarations = {
    loginHref: { attribute: 'login-href' },
    content: { state: true },
    problem: { state: true },
  };

  /** Where the login page is. Without it no link to it is shown, and the page decides. */
  declare loginHref: string | undefined;
  declare protected content: Content | undefined;
  declare protected problem: ProblemText | undefined;

  protected readonly session = new SessionController(this);
  /** The session whose content is shown or on its way. */
  #sessionId: string | undefined;
  /** Counts loads, and sessions that ended: only the newest load counts. */
  #loads = 0;
  /** To be loaded once more, though the session is the same. */
  #again = false;

  constructor() {
    super();
    this.state = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#retryOffline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#retryOffline);
  }

  /** Loads what the widget shows, as the member who is logged in. */
  protected abstract load(client: PortalCore): Promise<Content>;

  /** Draws what was loaded. */
  protected abstract contentView(content: Content): unknown;

  /** Whether there is nothing to show. */
  protected isEmpty(_content: Content): boolean {
    return false;
  }

  /** What else a signed-out widget may say, e.g. good-bye. */
  protected signedOutView(): unknown {
    return undefined;
  }

  /** What an empty widget says. */
  protected get emptyText(): string | undefined {
    return undefined;
  }

  /** Loads again what is shown; what is there stays until the new is. */
  protected async reload(): Promise<void> {
    this.#loads += 1;
    const load = this.#loads;
    // Somebody else has logged in since, or it was asked for once more
    const isStale = () => load !== this.#loads;
    if (this.content === undefined) this.state = 'loading';
    await this.guard(async () => {
      const content = await this.load(await this.portalClient());
      if (isStale()) return;
      this.content = content;
      this.problem = undefined;
      this.state = this.isEmpty(content) ? 'empty' : 'ready';
    }, isStale);
  }

  /**
   * What goes wrong is shown, unless it no longer matters; that nobody is logged in is not wrong, and comes as news of
   * the session.
   */
  protected async guard(work: () => Promise<void>, isStale = () => false): Promise<void> {
    try {
      await work();
    } catch (error) {
      const problem = await this.explain(error);
      if (isStale() || nobodyCodes.includes(problem.code)) return;
      this.problem = problem;
      if (problem.code === 'not_open_yet') this.state = 'not-open';
      else this.state = problem.code === 'network' && !navigator.onLine ? 'offline' : 'error';
    }
  }

  /** An error in the reader's words. */
  protected explain(error: unknown): Promise<ProblemText> {
    return explain(error, this.language, this.texts as Translation<typeof stateTexts>);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { state, id: sessionId } = this.session;
    const before = this.#sessionId;
    const isOther = sessionId !== before;
    if (isOther) {
      this.#sessionId = sessionId;
      this.#loads += 1;
      this.content = undefined;
      if (before) this.forget();
    }
    if (state.status === 'signed-out') this.state = 'signed-out';
    if (sessionId && (isOther || this.#again)) void this.reload();
    this.#again = false;
    super.willUpdate(changed);
  }

  /** Somebody has logged out, or somebody else in: nothing of whoever was here before is kept. */
  protected forget(): void {}

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('client') || changed.has('portal')) void this.restore();
  }

  protected override view(): unknown {
    const { state, content, problem, loginHref } = this;
    const own = state === 'signed-out' ? this.signedOutView() : undefined;
    const stateNow =
      own ??
      stateView(this.texts as Translation<typeof stateTexts>, state, {
        problem,
        loginHref,
        expired: this.session.expired,
        emptyText: this.emptyText,
        openFrom: problem?.from,
        onRetry: problem && lastingCodes.includes(problem.code) ? undefined : () => void this.restore(),
      });
    const isShown = content !== undefined && state !== 'empty';
    return html`${stateNow}${isShown ? this.contentView(content) : nothing}`;
  }

  /** Finds out whether somebody is logged in; what is shown then follows from the session. */
  protected async restore(): Promise<void> {
    if (!this.client && !this.portal) return;
    // A new language comes as a new portal as well: what is there and right stays
    const again = this.content === undefined || this.problem !== undefined;
    if (again) this.state = 'loading';
    await this.guard(async () => {
      const client = await this.portalClient();
      try {
        await client.session.restore();
      } finally {
        this.#again ||= again;
        this.session.follow(client);
        this.requestUpdate();
      }
    });
  }

  readonly #retryOffline = (): void => {
    if (this.state === 'offline') void this.restore();
  };
}
