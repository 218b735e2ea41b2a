import type { Home, PointBalance, ServiceAvailability, Topic } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { HomeService } from '@ikiiki/sdk/home';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { IkiikiSignedOutEvent } from '../foundation/events.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { linkStyles } from '../foundation/link.styles.js';
import { MemberElement } from '../foundation/member-element.js';
import { outsideLink } from '../foundation/outside-link.js';
import { type HomeMessages, homeMessages, type ServiceGroup } from './home.messages.js';
import { homeStyles } from './home.styles.js';

const groups: readonly ServiceGroup[] = ['wellness', 'checkup', 'other'];

/**
 * The page after login: who is logged in, the points, what is unread, the newest topics, which services are open and
 * from when the others are (leaflet 各コンテンツの利用開始時期). One request feeds it. Follows logins and logouts of
 * other tabs and frames, and asks again when another widget says that the points have changed
 * (`ikiiki-points-changed`).
 *
 * @tag ikiiki-home
 * @fires {IkiikiSignedOutEvent} ikiiki-signed-out - logged out by the button of this widget
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate offline - the device has no connection
 */
export class IkiikiHome extends MemberElement<HomeMessages, Home> {
  static override properties: PropertyDeclarations = {
    pointsHref: { attribute: 'points-href' },
    noticesHref: { attribute: 'notices-href' },
    eventsHref: { attribute: 'events-href' },
    checkupsHref: { attribute: 'checkups-href' },
    articlesHref: { attribute: 'articles-href' },
    recordsHref: { attribute: 'records-href' },
    myRulesHref: { attribute: 'my-rules-href' },
    surveysHref: { attribute: 'surveys-href' },
    documentsHref: { attribute: 'documents-href' },
    resortsHref: { attribute: 'resorts-href' },
    checkupApplicationHref: { attribute: 'checkup-application-href' },
    fluSubsidyHref: { attribute: 'flu-subsidy-href' },
    medicalExpensesHref: { attribute: 'medical-expenses-href' },
    genericNoticesHref: { attribute: 'generic-notices-href' },
    applicationFormsHref: { attribute: 'application-forms-href' },
    busy: { state: true },
    endedHereOnly: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, linkStyles, homeStyles];

  /** Where the points are. Without it their card leads nowhere. */
  declare pointsHref: string | undefined;
  /** Where the notices are. Without it their card leads nowhere. */
  declare noticesHref: string | undefined;
  /** Where the events are (参加する). Without it, as with all below, the service has its name and no link. */
  declare eventsHref: string | undefined;
  /** Where the checkup results are (知る). */
  declare checkupsHref: string | undefined;
  /** Where the articles are (学ぶ). */
  declare articlesHref: string | undefined;
  /** Where the health records are (記録する). */
  declare recordsHref: string | undefined;
  /** Where the rules of one's own are (マイルール). */
  declare myRulesHref: string | undefined;
  /** Where the questionnaires are (アンケート). */
  declare surveysHref: string | undefined;
  /** Where the notices and certificates are (通知書・証明書). */
  declare documentsHref: string | undefined;
  /** Where stays are applied for (契約保養所). */
  declare resortsHref: string | undefined;
  /** Where checkups are applied for (健診申込). */
  declare checkupApplicationHref: string | undefined;
  /** Where the subsidy for a vaccination is applied for (インフルエンザ補助金申請). */
  declare fluSubsidyHref: string | undefined;
  /** Where the medical costs are (医療費通知). */
  declare medicalExpensesHref: string | undefined;
  /** Where the notices on generic medicines are (ジェネリック通知). */
  declare genericNoticesHref: string | undefined;
  /** Where the application forms are (申請書). */
  declare applicationFormsHref: string | undefined;
  declare private busy: boolean;
  /** Logged out without the portal having heard of it. */
  declare private endedHereOnly: boolean;

  protected readonly messages = homeMessages;
  readonly #focus = new FocusController(this);
  #portalOrigin = '';

  constructor() {
    super();
    this.busy = false;
    this.endedHereOnly = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('ikiiki-points-changed', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('ikiiki-points-changed', this.#refresh);
  }

  protected override load(client: PortalCore): Promise<Home> {
    this.#portalOrigin = client.baseUrl.origin;
    return serviceOf(client, 'home', HomeService).get();
  }

  protected override forget(): void {
    if (this.session.state.status === 'signed-in') this.endedHereOnly = false;
  }

  protected override contentView({ nickname, points, unread, topics, services }: Home): unknown {
    const { texts, busy } = this;
    const known = services.filter(({ service }) => texts.service(service));
    return html`<header class="ik-home-head">
        <h2 class="ik-heading" tabindex="-1">${texts.greeting(nickname)}</h2>
        ${button({ label: texts.logOut, busy, onClick: () => void this.#logOut() })}
      </header>
      <div class="ik-home-news">
        ${points ? this.#pointsCard(points) : nothing} ${this.#noticesCard(unread)}
      </div>
      ${topics.length > 0 ? this.#topicsView(topics) : nothing}
      <p class="ik-text">${known.length > 0 ? texts.intro : texts.noServices}</p>
      ${groups.map((group) => this.#groupView(group, known))}
      ${
        known.some(({ available, approximate }) => !available && approximate)
          ? html`<p class="ik-home-note">${texts.approximateNote}</p>`
          : nothing
      }`;
  }

  #pointsCard({ available, expiringSoon }: PointBalance): unknown {
    const { texts, language, pointsHref } = this;
    const next = expiringSoon[0];
    return html`<section class="ik-home-card" aria-labelledby="ik-points">
      <h3 class="ik-home-card-name" id="ik-points">${texts.pointsHeading}</h3>
      <p class="ik-home-figure">
        <span class="ik-home-number">${formatNumber(available, language)}</span> ${texts.pointsUnit}
      </p>
      ${
        next
          ? html`<p>
              ${texts.expires(formatNumber(next.points, language), formatDate(next.on, language))}
            </p>`
          : nothing
      }
      ${pointsHref ? html`<a class="ik-link" href=${pointsHref}>${texts.toPoints}</a>` : nothing}
    </section>`;
  }

  #noticesCard(unread: number): unknown {
    const { texts, language, noticesHref } = this;
    return html`<section class="ik-home-card" aria-labelledby="ik-notices">
      <h3 class="ik-home-card-name" id="ik-notices">${texts.noticesHeading}</h3>
      <p class="ik-home-figure">
        ${
          unread > 0
            ? html`${texts.unread} <span class="ik-home-number">${formatNumber(unread, language)}</span> ${texts.unreadUnit(unread)}`
            : texts.nothingUnread
        }
      </p>
      ${noticesHref ? html`<a class="ik-link" href=${noticesHref}>${texts.toNotices}</a>` : nothing}
    </section>`;
  }

  #topicsView(topics: readonly Topic[]): unknown {
    const { texts, language } = this;
    return html`<section aria-labelledby="ik-topics">
      <h3 class="ik-group-heading" id="ik-topics">${texts.topicsHeading}</h3>
      <ul class="ik-topics">
        ${topics.map(
          ({ title, publishedOn, href }) =>
            html`<li class="ik-topic">
              <span class="ik-topic-date">${formatDate(publishedOn, language)}</span>
              <span>${outsideLink(texts, title, href, this.#portalOrigin)}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #groupView(group: ServiceGroup, services: readonly ServiceAvailability[]): unknown {
    const ofGroup = services.filter((service) => service.group === group);
    if (ofGroup.length === 0) return nothing;
    return html`<section aria-labelledby="ik-${group}">
      <h3 class="ik-group-heading" id="ik-${group}">${this.texts.group(group)}</h3>
      <ul class="ik-services">
        ${ofGroup.map((service) => this.#serviceView(service))}
      </ul>
    </section>`;
  }

  #serviceView({ service, available, availableFrom, approximate }: ServiceAvailability): unknown {
    const { texts } = this;
    const name = texts.service(service);
    const href = available ? this.#hrefOf(service) : undefined;
    return html`<li class="ik-service ${available ? 'ik-service-open' : ''}">
      <h4 class="ik-service-name">${href ? html`<a class="ik-link" href=${href}>${name}</a>` : name}</h4>
      <p class="ik-service-for">${texts.serviceFor(service)}</p>
      <p class="ik-service-when">
        ${available ? texts.open : texts.opensOn(formatDate(availableFrom, this.language), approximate)}
      </p>
    </li>`;
  }

  #hrefOf(service: string): string | undefined {
    const pages: Readonly<Record<string, string | undefined>> = {
      points: this.pointsHref,
      society_notices: this.noticesHref,
      events: this.eventsHref,
      checkup_results: this.checkupsHref,
      articles: this.articlesHref,
      health_records: this.recordsHref,
      my_rules: this.myRulesHref,
      surveys: this.surveysHref,
      certificates: this.documentsHref,
      resorts: this.resortsHref,
      checkup_application: this.checkupApplicationHref,
      vaccine_subsidy: this.fluSubsidyHref,
      medical_expenses: this.medicalExpensesHref,
      generic_notices: this.genericNoticesHref,
      application_forms: this.applicationFormsHref,
    };
    return pages[service];
  }

  protected override signedOutView(): unknown {
    const { state } = this.session;
    if (state.status !== 'signed-out' || state.reason !== 'logged-out') return undefined;
    const { texts, loginHref } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.loggedOutHeading}</h2>
      <p class="ik-text">${this.endedHereOnly ? texts.loggedOutHereOnly : texts.loggedOutText}</p>
      ${loginHref ? html`<a class="ik-button ik-button-primary" href=${loginHref}>${texts.toLogin}</a>` : nothing}`;
  }

  async #logOut(): Promise<void> {
    if (this.busy || this.session.state.status !== 'signed-in') return;
    this.busy = true;
    this.announce(this.texts.loggingOut);
    const client = await this.portalClient();
    const { endedOnPortal } = await client.session.logOut();
    this.endedHereOnly = !endedOnPortal;
    this.busy = false;
    this.announce('');
    this.#focus.on('.ik-heading');
    this.dispatchEvent(new IkiikiSignedOutEvent());
  }

  readonly #refresh = (): void => {
    if (this.content) void this.reload();
  };
}
