import type { ResortBooking, ResortRound } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html } from 'lit';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { Screens, stayingAt } from '../foundation/screens.js';
import { homeView } from './home-view.js';
import { type ResortBookingMessages, resortBookingMessages } from './resort-booking.messages.js';
import { resortBookingStyles } from './resort-booking.styles.js';
import type { ResortContent, ResortHost, Screen } from './resort-host.js';
import type { ResortParts } from './resort-parts.js';
import { resortsOf } from './services.js';

/**
 * 契約保養所: the society's resorts, and applications for stays in them. A month is applied for with up to three wishes and
 * drawn by lot; what is left goes to whoever comes first. What is typed is kept on the portal, and the draw can be computed
 * again by anybody.
 *
 * @tag ikiiki-resort-booking
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary`, `secondary` or `text`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiResortBooking extends HealthElement<ResortBookingMessages, ResortContent> {
  static override styles = [...baseStyles, ...formStyles, bannerStyles, resortBookingStyles];

  protected readonly messages = resortBookingMessages;
  readonly #focus = new FocusController(this);
  readonly #host: ResortHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    content: () => this.content ?? { resorts: [], rounds: [], bookings: [] },
    screens: () => this.#screens ?? stayingAt({ name: 'home' }),
    focus: this.#focus.on,
    onBooking: (booking) => this.#renew(booking),
    begin: async (month, like) => {
      const { id } = this.session;
      const screen = await this.#begin(month, like);
      if (this.session.id === id) this.#screens?.go(screen);
    },
  };
  #work = new FormWork(this.#host);
  #screens: Screens<Screen> | undefined;
  #parts: ResortParts | undefined;
  #busy: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#screens ??= new Screens<Screen>({ name: 'home' }, this.#onScreen);
    window.addEventListener('online', this.#save);
    document.addEventListener('visibilitychange', this.#save);
    this.#leaving.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#screens?.dispose();
    this.#screens = undefined;
    window.removeEventListener('online', this.#save);
    document.removeEventListener('visibilitychange', this.#save);
    this.#leaving.end();
  }

  protected override async load(client: PortalCore): Promise<ResortContent> {
    const service = resortsOf(client);
    const [resorts, rounds, bookings] = await Promise.all([
      service.list({ limit: 100 }),
      service.rounds(),
      service.bookings({ limit: 50 }),
    ]);
    return {
      resorts: resorts.items,
      rounds: rounds.items,
      bookings: bookings.items,
      nextCursor: bookings.nextCursor,
    };
  }

  protected override isEmpty({ resorts }: ResortContent): boolean {
    return resorts.length === 0;
  }

  protected override get emptyText(): string {
    return this.texts.none;
  }

  protected override contentView(content: ResortContent): unknown {
    const screen = this.#screens?.current ?? { name: 'home' };
    if (screen.name !== 'home' && this.#parts) return this.#parts.view(screen);
    const { texts, language } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${formError(texts, this.#work.problem)}
      ${homeView({
        texts,
        language,
        content,
        busy: this.#work.busy ? this.#busy : undefined,
        onApply: ({ month }: ResortRound) => void this.#run(month, () => this.#begin(month)),
        onBooking: (booking) => void this.#open(booking),
        onResort: ({ id }) => void this.#go(id, { name: 'resort', id }),
        onLottery: () => void this.#go('lottery', { name: 'lottery' }),
        onMore: () => void this.#loadMore(),
      })}`;
  }

  readonly #onScreen = (): void => {
    void this.#parts?.save();
    if (this.#screens) this.#parts?.arrive(this.#screens.current);
    this.#host.focus('.ik-heading');
    this.requestUpdate();
  };

  /** Goes to a screen, once what it needs is there. */
  async #go(busy: string, screen: Screen): Promise<void> {
    await this.#run(busy, async () => {
      await this.#loadParts();
      return screen;
    });
  }

  /** Does something of which a screen comes; where somebody else has logged in meanwhile, nothing does. */
  async #run(busy: string, work: () => Promise<Screen>): Promise<void> {
    this.#busy = busy;
    const { id } = this.session;
    await this.#work.run(this.texts.opening, async () => {
      const screen = await work();
      if (this.session.id === id) this.#screens?.go(screen);
    });
  }

  async #loadParts(): Promise<ResortParts> {
    const { id } = this.session;
    const { ResortParts } = await loadPart(import('./resort-parts.js'));
    const parts = this.#parts ?? new ResortParts(this.#host);
    await loadPart(parts.prepare());
    if (this.session.id === id) this.#parts = parts;
    return parts;
  }

  async #open(booking: ResortBooking): Promise<void> {
    await this.#run(booking.id, async () => {
      await this.#loadParts();
      return { name: booking.status.state === 'draft' ? 'wishes' : 'booking', id: booking.id };
    });
  }

  /** Begins an application. Where another tab has begun one, that is learned, and told. */
  async #begin(month: string, likeBookingId?: string): Promise<Screen> {
    const { id } = this.session;
    await this.#loadParts();
    const service = resortsOf(await this.portalClient());
    try {
      const like = likeBookingId !== undefined && { likeBookingId };
      const begun = await service.begin({ month, ...like });
      if (this.session.id === id) this.#renew(begun);
      return { name: 'wishes', id: begun.id };
    } catch (error) {
      if ((error as { readonly code?: string }).code === 'resort_booking_exists') await this.reload();
      throw error;
    }
  }

  async #loadMore(): Promise<void> {
    const { content } = this;
    if (content?.nextCursor === undefined) return;
    this.#busy = 'more';
    const { nextCursor: cursor, bookings } = content;
    await this.#work.run(this.texts.opening, async () => {
      const page = await resortsOf(await this.portalClient()).bookings({ cursor, limit: 50 });
      if (this.content !== content) return;
      this.content = { ...content, bookings: [...bookings, ...page.items], nextCursor: page.nextCursor };
    });
  }

  /** The lists show an application as it is now; a thrown-away draft is gone from them. */
  #renew(booking: ResortBooking): void {
    const { content } = this;
    if (!content) return;
    const { id, month, number, status } = booking;
    const isGone = status.state === 'withdrawn' && number === undefined;
    const isKnown = content.bookings.some((known) => known.id === id);
    const renewed = isKnown
      ? content.bookings.map((known) => (known.id === id ? booking : known))
      : [booking, ...content.bookings];
    const isOpen = ['draft', 'applied', 'won', 'confirmed'].includes(status.state);
    const rounds = content.rounds.map((round) => {
      if (round.month !== month || (round.bookingId !== id && !isOpen)) return round;
      const { bookingId: _, ...rest } = round;
      return isOpen ? { ...rest, bookingId: id } : rest;
    });
    this.content = {
      ...content,
      rounds,
      bookings: isGone ? renewed.filter((one) => one.id !== id) : renewed,
    };
  }

  readonly #save = (): void => void this.#parts?.save();

  readonly #leaving = new AskBeforeLeaving(() => this.#parts?.hasUnsaved ?? false);

  /** Nothing of whoever was here before is kept: no guest, no wish. */
  protected override forget(): void {
    this.#parts?.stop();
    this.#parts = undefined;
    this.#screens?.restart({ name: 'home' });
    this.#work = new FormWork(this.#host);
  }
}
