import type { Exchange, PointBalance, Reward } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { MeService } from '@ikiiki/sdk/me';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { revealStyles } from '../foundation/form/reveal.styles.js';
import { formatNumber } from '../foundation/format.js';
import { linkStyles } from '../foundation/link.styles.js';
import { MemberElement } from '../foundation/member-element.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import { stepUpStyles } from '../foundation/step-up/step-up.styles.js';
import { StepUpDialog } from '../foundation/step-up/step-up-dialog.js';
import { ExchangeForm } from './exchange-form.js';
import { type Exchanged, exchangedView } from './exchanged-view.js';
import { Orders } from './orders.js';
import { ordersStyles } from './orders.styles.js';
import { type RewardCatalogMessages, rewardCatalogMessages } from './reward-catalog.messages.js';
import { rewardCatalogStyles } from './reward-catalog.styles.js';
import { RewardList } from './reward-list.js';
import { pointsOf, rewardsOf } from './services.js';

/** Where one is in the widget. From everywhere Back leads to the list. */
type Place =
  | { readonly name: 'list' }
  | { readonly name: 'exchange'; readonly reward: Reward }
  | ({ readonly name: 'exchanged' } & Exchanged)
  | { readonly name: 'orders' };

/**
 * 商品交換: the rewards that points can be exchanged for, the exchange itself, and what was exchanged so far. The portal
 * asks for the current password before the first exchange of a session.
 *
 * @tag ikiiki-reward-catalog
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - points were spent or came back
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control or the choice of a category
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
export class IkiikiRewardCatalog extends MemberElement<RewardCatalogMessages, PointBalance> {
  static override properties: PropertyDeclarations = {
    pointsHref: { attribute: 'points-href' },
    place: { state: true },
  };

  static override styles = [
    ...baseStyles,
    ...formStyles,
    revealStyles,
    bannerStyles,
    linkStyles,
    stepUpStyles,
    rewardCatalogStyles,
    ordersStyles,
  ];

  /** Where the history of the points is. */
  declare pointsHref: string | undefined;
  declare private place: Place;

  protected readonly messages = rewardCatalogMessages;
  readonly #focus = new FocusController(this);
  readonly #host = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text: string) => this.announce(text),
    client: () => this.portalClient(),
    loginId: () => this.#loginId,
    focus: this.#focus.on,
  };
  readonly #dialog = new StepUpDialog(this.#host);
  #list = this.#newList();
  #form = this.#newForm();
  #orders = this.#newOrders();
  #loginId = '';
  #back: BackGuard | undefined;

  constructor() {
    super();
    this.place = { name: 'list' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override async load(client: PortalCore): Promise<PointBalance> {
    const [balance] = await Promise.all([pointsOf(client).balance(), this.#list.load(client)]);
    return balance;
  }

  protected override isEmpty(): boolean {
    return this.#list.isEmpty;
  }

  /** A catalogue without rewards still shows the points and the way to what was exchanged. */
  protected override view(): unknown {
    const { state, content } = this;
    return state === 'empty' && content ? this.contentView(content) : super.view();
  }

  protected override contentView({ available }: PointBalance): unknown {
    return html`${this.#placeView(available)} ${this.#dialog.view()}`;
  }

  #placeView(available: number): unknown {
    const { place, texts, language } = this;
    switch (place.name) {
      case 'list':
        return this.#listView(available);
      case 'exchange':
        return this.#form.view(available);
      case 'exchanged':
        return exchangedView(texts, language, place, { onOrders: this.#toOrders, onLeave: this.#leave });
      case 'orders':
        return this.#orders.view();
    }
  }

  #listView(available: number): unknown {
    const { texts, language, pointsHref } = this;
    return html`<header class="ik-catalog-head">
        <h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
        <div id="ik-to-orders">${button({ label: texts.toOrders, onClick: this.#toOrders })}</div>
      </header>
      <div class="ik-balance">
        <p>
          ${texts.available}
          <strong class="ik-balance-points">${texts.points(formatNumber(available, language))}</strong>
        </p>
        ${pointsHref ? html`<a class="ik-link" href=${pointsHref}>${texts.toPoints}</a>` : nothing}
      </div>
      ${this.#list.view({ available, onChoose: this.#choose })}`;
  }

  readonly #choose = (reward: Reward): void => {
    this.#form.open(reward);
    this.#go({ name: 'exchange', reward });
    void this.#learnLoginId();
  };

  readonly #toOrders = (): void => {
    this.#orders.open();
    this.#go({ name: 'orders' });
  };

  readonly #leave = (): void => this.#back?.goBack();

  #go(place: Place): void {
    this.place = place;
    this.#back?.arm();
    this.#host.focus('.ik-heading');
  }

  readonly #goBack = (): boolean => {
    const { place } = this;
    if (place.name === 'list') return false;
    this.place = { name: 'list' };
    this.#host.focus(
      place.name === 'orders'
        ? '#ik-to-orders button'
        : `[data-reward="${CSS.escape(place.reward.id)}"] button`,
      '.ik-heading',
    );
    return true;
  };

  #newList(): RewardList {
    return new RewardList(this.#host);
  }

  #newForm(): ExchangeForm {
    const form: ExchangeForm = new ExchangeForm({
      ...this.#host,
      dialog: this.#dialog,
      onExchanged: (exchange, reward) => {
        // Somebody else may have logged in meanwhile
        if (form !== this.#form) return;
        this.#go({ name: 'exchanged', exchange, reward });
        this.announce(
          this.texts.exchanged(exchange.rewardName, formatNumber(exchange.points, this.language)),
        );
        this.#pointsChanged(exchange, -exchange.points);
      },
      onRewardChanged: (reward) => this.#list.renew(reward),
      onPointsChanged: () => void this.#refresh(),
      onLeave: () => this.#leave(),
      onOrders: () => this.#toOrders(),
    });
    return form;
  }

  #newOrders(): Orders {
    const orders: Orders = new Orders({
      ...this.#host,
      onCancelled: (exchange) => {
        if (orders === this.#orders) this.#pointsChanged(exchange, exchange.points);
      },
      onLeave: () => this.#leave(),
    });
    return orders;
  }

  /** The sum is right at once, and then as the portal has it. */
  #pointsChanged({ rewardId }: Exchange, points: number): void {
    const { content } = this;
    if (content) this.content = { ...content, available: content.available + points };
    this.dispatchEvent(new IkiikiPointsChangedEvent());
    void this.#refresh(rewardId);
  }

  /** Asks for the points, and for a reward, as they are now. Where that fails, what is shown stays. */
  async #refresh(rewardId?: string): Promise<void> {
    const list = this.#list;
    try {
      const client = await this.portalClient();
      const [balance, reward] = await Promise.all([
        pointsOf(client).balance(),
        rewardId === undefined ? undefined : rewardsOf(client).get({ rewardId }),
      ]);
      if (list !== this.#list) return;
      this.content = balance;
      if (reward) list.renew(reward);
    } catch {
      // The next load brings them
    }
  }

  /** A password manager wants to know whose password is asked for. */
  async #learnLoginId(): Promise<void> {
    const form = this.#form;
    try {
      const { loginId } = await serviceOf(await this.portalClient(), 'me', MeService).profile();
      if (form !== this.#form) return;
      this.#loginId = loginId;
      this.requestUpdate();
    } catch {
      // It does without
    }
  }

  /** Nothing of whoever was here before is kept: no address, no order, no question for a password. */
  protected override forget(): void {
    this.#dialog.stepUp.decline();
    this.place = { name: 'list' };
    this.#list = this.#newList();
    this.#form = this.#newForm();
    this.#orders = this.#newOrders();
    this.#loginId = '';
  }
}
