import type { PortalCore } from '@ikiiki/sdk/core';
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { chartStyles } from '../foundation/chart/chart.styles.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatNumber } from '../foundation/format.js';
import { MemberElement } from '../foundation/member-element.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { balanceView } from './balance-view.js';
import { historyView } from './history-view.js';
import { monthsView } from './months-view.js';
import { loadPoints, type Points, withMore } from './points.js';
import { type PointsBalanceMessages, pointsBalanceMessages } from './points-balance.messages.js';
import { pointsBalanceStyles } from './points-balance.styles.js';
import { pointsView } from './points-view.js';

/** How old the content may be when the page is looked at again, in milliseconds. */
const freshMs = 60_000;

/**
 * ポイント管理: what a member has, what runs out when, the last twelve months as a chart with its table, and the
 * history. Asks again when another widget says that the points have changed (`ikiiki-points-changed`), and when the
 * page is looked at again after more than a minute.
 *
 * @tag ikiiki-points-balance
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
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
export class IkiikiPointsBalance extends MemberElement<PointsBalanceMessages, Points> {
  static override properties: PropertyDeclarations = {
    rewardsHref: { attribute: 'rewards-href' },
    busy: { state: true },
    moreProblem: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, chartStyles, pointsBalanceStyles];

  /** Where the rewards are. */
  declare rewardsHref: string | undefined;
  declare private busy: boolean;
  declare private moreProblem: ProblemText | undefined;

  protected readonly messages = pointsBalanceMessages;
  /** The first entry of the page that has just come: reading goes on there. */
  #firstNew: number | undefined;
  #askedAt = 0;

  constructor() {
    super();
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('ikiiki-points-changed', this.#refresh);
    document.addEventListener('visibilitychange', this.#refreshOld);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('ikiiki-points-changed', this.#refresh);
    document.removeEventListener('visibilitychange', this.#refreshOld);
  }

  protected override load(client: PortalCore): Promise<Points> {
    this.#askedAt = performance.now();
    return loadPoints(client, this.content?.history.length);
  }

  protected override forget(): void {
    this.busy = false;
    this.moreProblem = undefined;
  }

  protected override isEmpty({ balance, history }: Points): boolean {
    return balance.available + balance.pending + history.length === 0;
  }

  protected override get emptyText(): string {
    return this.texts.nothingEarned;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#firstNew === undefined) return;
    this.renderRoot.querySelectorAll<HTMLElement>('.ik-entry')[this.#firstNew]?.focus();
    this.#firstNew = undefined;
  }

  protected override contentView(points: Points): unknown {
    const view = pointsView(this.texts, this.language);
    return html`<h2 class="ik-heading">${this.texts.heading}</h2>
      ${balanceView(view, points, this.rewardsHref)} ${monthsView(view, points.months)}
      ${historyView(view, points, {
        busy: this.busy,
        problem: this.moreProblem,
        onMore: () => void this.#more(points),
      })}`;
  }

  async #more(shown: Points): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.announce(this.texts.loading);
    try {
      const content = await withMore(await this.portalClient(), shown);
      // Since then somebody else may have logged in, or all of it may have been asked for anew
      if (this.content !== shown) return;
      this.content = content;
      this.moreProblem = undefined;
      this.#firstNew = shown.history.length;
      const added = content.history.length - shown.history.length;
      this.announce(this.texts.added(formatNumber(added, this.language)));
    } catch (error) {
      const problem = await this.explain(error);
      this.announce('');
      if (this.content === shown) this.moreProblem = problem;
    } finally {
      this.busy = false;
    }
  }

  readonly #refresh = (): void => {
    if (this.content) void this.reload();
  };

  readonly #refreshOld = (): void => {
    if (!document.hidden && performance.now() - this.#askedAt > freshMs) this.#refresh();
  };
}
