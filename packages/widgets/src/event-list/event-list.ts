import type { HealthEvent } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { stateView } from '../foundation/state-view.js';
import { eventCard } from './event-card.js';
import { type EventListMessages, eventListMessages } from './event-list.messages.js';
import { eventListStyles } from './event-list.styles.js';
import { eventsOf } from './events.js';
import { groupsOf } from './groups.js';
import type { OpenedEvent } from './opened-event.js';

/** The events as far as they are loaded. */
interface EventsContent {
  readonly items: readonly HealthEvent[];
  readonly nextCursor: string | undefined;
}

/** The event that is open, as far as it is there. */
type Opened =
  | { readonly state: 'loading'; readonly id: string }
  | { readonly state: 'error'; readonly id: string; readonly problem: ProblemText }
  | { readonly state: 'ready'; readonly id: string; readonly view: OpenedEvent };

const pageSize = 50;

/**
 * 健康イベント: what can be entered, what the member takes part in, what comes and what is over. An event that is opened
 * shows entry, progress by the recorded steps, the ranking by nickname, the team, the quiz or where a seminar is.
 *
 * @tag ikiiki-event-list
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - points of an event came in
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiEventList extends HealthElement<EventListMessages, EventsContent> {
  static override properties: PropertyDeclarations = {
    recordsHref: { attribute: 'records-href' },
    opened: { state: true },
    more: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, eventListStyles];

  /** Where steps are recorded. Without it no link there is shown. */
  declare recordsHref: string | undefined;
  declare private opened: Opened | undefined;
  /** How loading further stands: idle, under way, or what went wrong. */
  declare private more: 'idle' | 'loading' | ProblemText;

  protected readonly messages = eventListMessages;
  readonly #focus = new FocusController(this);
  #back: BackGuard | undefined;

  constructor() {
    super();
    this.more = 'idle';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override async load(client: PortalCore): Promise<EventsContent> {
    const { items, nextCursor } = await eventsOf(client).list({ limit: pageSize });
    return { items, nextCursor };
  }

  protected override isEmpty({ items }: EventsContent): boolean {
    return items.length === 0;
  }

  protected override get emptyText(): string {
    return this.texts.empty;
  }

  protected override forget(): void {
    this.opened = undefined;
    this.more = 'idle';
  }

  protected override contentView(content: EventsContent): unknown {
    return this.opened ? this.#openedView(this.opened) : this.#listView(content);
  }

  #listView({ items, nextCursor }: EventsContent): unknown {
    const { texts, language, more } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${groupsOf(items).map(
        ({ name, events }) =>
          html`<section class="ik-group" aria-labelledby="ik-group-${name}">
            <h3 class="ik-subheading" id="ik-group-${name}">${texts.group(name)}</h3>
            <ul class="ik-events">
              ${events.map((event) => eventCard(texts, language, event, { group: name, onOpen: this.#open }))}
            </ul>
          </section>`,
      )}
      ${typeof more === 'string' ? nothing : html`<p class="ik-text" role="alert">${more.text}</p>`}
      ${
        nextCursor === undefined
          ? nothing
          : html`<div class="ik-actions">
              ${button({ label: texts.more, busy: more === 'loading', onClick: () => void this.#loadMore() })}
            </div>`
      }`;
  }

  #openedView(opened: Opened): unknown {
    const { texts } = this;
    if (opened.state === 'ready') return opened.view.view();
    const back = button({ label: texts.toList, onClick: this.#leave });
    return opened.state === 'loading'
      ? html`<p class="ik-loading" aria-busy="true">
          <span class="ik-spinner" aria-hidden="true"></span>${texts.opening}
        </p>`
      : html`${stateView(texts, 'error', {
          problem: opened.problem,
          onRetry: () => void this.#show(opened.id),
        })}
        <div class="ik-actions">${back}</div>`;
  }

  readonly #open = ({ id }: HealthEvent): void => {
    this.#back?.arm();
    void this.#show(id);
  };

  /** Opens an event. What draws it is loaded with the first. */
  async #show(id: string): Promise<void> {
    this.opened = { state: 'loading', id };
    this.announce(this.texts.opening);
    try {
      const [client, { OpenedEvent, addStyles }] = await Promise.all([
        this.portalClient(),
        loadPart(import('./opened-event.js')),
      ]);
      const view = new OpenedEvent({
        element: this,
        language: () => this.language,
        texts: () => this.texts,
        announce: (text) => this.announce(text),
        client: () => this.portalClient(),
        recordsHref: () => this.recordsHref,
        portalOrigin: client.baseUrl.origin,
        focus: this.#focus.on,
        onEvent: (event) => this.#renew(event),
        onLeave: this.#leave,
      });
      await view.load(id);
      if (this.opened?.id !== id || this.opened.state !== 'loading') return;
      addStyles(this.renderRoot);
      this.opened = { state: 'ready', id, view };
      this.announce('');
      this.#focus.on('.ik-heading');
    } catch (error) {
      const problem = await this.explain(error);
      if (this.opened?.id === id) this.opened = { state: 'error', id, problem };
    }
  }

  readonly #leave = (): void => this.#back?.goBack();

  readonly #goBack = (): boolean => {
    const { opened } = this;
    if (!opened) return false;
    this.opened = undefined;
    this.#focus.on(`[data-event="${CSS.escape(opened.id)}"] button`, '.ik-heading');
    return true;
  };

  /** An event is as it is now. The page hears of points that came in with it. */
  #renew(event: HealthEvent): void {
    const { content } = this;
    if (!content) return;
    const before = content.items.find(({ id }) => id === event.id)?.entry;
    const items = content.items.map((old) => (old.id === event.id ? event : old));
    this.content = { ...content, items };
    if (event.entry?.points !== before?.points) this.dispatchEvent(new IkiikiPointsChangedEvent());
  }

  async #loadMore(): Promise<void> {
    const { content, more } = this;
    if (!content?.nextCursor || more === 'loading') return;
    this.more = 'loading';
    try {
      const { nextCursor: cursor } = content;
      const { items, nextCursor } = await eventsOf(await this.portalClient()).list({
        limit: pageSize,
        cursor,
      });
      if (this.content?.items !== content.items) return;
      this.content = { items: [...content.items, ...items], nextCursor };
      this.more = 'idle';
      if (items[0]) this.#focus.on(`[data-event="${CSS.escape(items[0].id)}"] .ik-event-title`);
    } catch (error) {
      this.more = await this.explain(error);
    }
  }
}
