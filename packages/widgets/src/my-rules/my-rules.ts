import type { MyRule, RuleChecked } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatNumber } from '../foundation/format.js';
import { HealthElement } from '../foundation/health-element.js';
import { linkStyles } from '../foundation/link.styles.js';
import { loadPart } from '../foundation/load-part.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import { Checklist } from './checklist.js';
import { loadRules, withRule } from './load-rules.js';
import { type MyRulesMessages, myRulesMessages } from './my-rules.messages.js';
import { myRulesStyles } from './my-rules.styles.js';
import type { RulePages } from './rule-pages.js';
import { type Place, type RulesContent, type RulesHost, ruleSelector } from './rules-host.js';
import { Ticks } from './ticks.js';

/** Streaks that are worth a word, in days or weeks. */
const milestones: readonly number[] = [3, 7, 30, 100, 365];

/**
 * マイルール: what a member has set out to do, checked each day or week with one press. Checks that cannot be sent wait in
 * memory and are sent later. Rules are chosen from suggestions or written, changed, paused, resumed and ended here.
 *
 * @tag ikiiki-my-rules
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - a check has brought points
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart check - the row of a check
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control or a choice
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - the member has no rule yet; it says how to begin
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiMyRules extends HealthElement<MyRulesMessages, RulesContent> {
  static override properties: PropertyDeclarations = {
    pointsHref: { attribute: 'points-href' },
    places: { state: true },
    notice: { state: true },
    celebrated: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, linkStyles, myRulesStyles];

  /** Where the history of the points is. */
  declare pointsHref: string | undefined;
  /** The way that led here, the present screen last; empty on the checklist. */
  declare private places: readonly Place[];
  declare private notice: string;
  /** Rules whose last check has made a streak that is worth a word. */
  declare private celebrated: ReadonlySet<string>;

  protected readonly messages = myRulesMessages;
  readonly #focus = new FocusController(this);
  readonly #host: RulesHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    content: () => this.content,
    ticks: () => this.#ticks,
    focus: this.#focus.on,
    go: (place) => void this.#go(place),
    leave: () => this.#pages?.back.goBack(),
    onBegun: (rule) => this.#onBegun(rule),
    onChanged: (rule, words) => this.#onChanged(rule, words),
  };
  #ticks = this.#newTicks();
  #checklist = new Checklist(this.#host);
  /** Everything beyond the checklist; loaded with the first screen of it. */
  #pages: RulePages | undefined;
  /** The day in Japan, by this device's clock, on which the list was loaded. */
  #loadedOn = '';

  constructor() {
    super();
    this.places = [];
    this.notice = '';
    this.celebrated = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.#flush);
    document.addEventListener('visibilitychange', this.#lookAtDay);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetPages();
    window.removeEventListener('online', this.#flush);
    document.removeEventListener('visibilitychange', this.#lookAtDay);
  }

  protected override async load(client: PortalCore): Promise<RulesContent> {
    const content = await loadRules(client);
    this.#loadedOn = japanDateOf(Date.now());
    this.#ticks.keepOnly(content.rules);
    if (this.#ticks.unsent > 0) queueMicrotask(this.#flush);
    return content;
  }

  protected override isEmpty({ rules }: RulesContent): boolean {
    return rules.length === 0;
  }

  protected override forget(): void {
    this.#checklist = new Checklist(this.#host);
    this.#forgetPages();
    this.notice = '';
    this.celebrated = new Set();
    // Whose session has ended by itself comes back, and what waits is still to be sent
    if (this.session.state.status === 'signed-in' || this.session.expired) return;
    this.#ticks.forget();
    this.#ticks = this.#newTicks();
  }

  /** Without a rule there is still a way to begin one, and the ended ones. */
  protected override view(): unknown {
    const { state, content } = this;
    return state === 'empty' && content ? this.contentView(content) : super.view();
  }

  protected override contentView(content: RulesContent): unknown {
    const place = this.places.at(-1);
    if (place) return this.#pages?.view(place) ?? nothing;
    if (content.rules.length === 0) return this.#emptyView(content);
    return html`${this.#checklist.view(content, { notice: this.notice, celebrated: this.celebrated })}
    ${this.#pointsLink()}`;
  }

  #emptyView({ points }: RulesContent): unknown {
    const { texts, notice } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${notice ? html`<p class="ik-notice">${notice}</p>` : nothing}
      <h3 class="ik-subheading">${texts.emptyHeading}</h3>
      <p class="ik-text">${texts.emptyText}</p>
      <p class="ik-quiet">${texts.pointsRule(formatNumber(points.perCheck, this.language))}</p>
      <div class="ik-actions">
        <span id="ik-add"
          >${button({ label: texts.add, kind: 'primary', onClick: () => this.#host.go({ name: 'choose' }) })}</span
        >
        <span id="ik-to-ended"
          >${button({ label: texts.toEnded, onClick: () => this.#host.go({ name: 'ended' }) })}</span
        >
      </div>`;
  }

  #pointsLink(): unknown {
    const { pointsHref, texts } = this;
    return pointsHref
      ? html`<p class="ik-to-points"><a class="ik-link" href=${pointsHref}>${texts.toPoints}</a></p>`
      : nothing;
  }

  async #go(place: Place): Promise<void> {
    const { session } = this;
    const { id } = session;
    try {
      const { RulePages: Pages } = await loadPart(import('./rule-pages.js'));
      if (session.id !== id) return;
      this.#pages ??= new Pages(this.#host, this.#goBack);
      this.#pages.open(place);
      this.notice = '';
      this.places = [...this.places, place];
      this.#pages.back.arm();
      this.#host.focus('.ik-heading');
    } catch (error) {
      this.notice = (await this.explain(error)).text;
      this.announce(this.notice);
    }
  }

  readonly #goBack = (): boolean => {
    const left = this.places.at(-1);
    if (!left) return false;
    this.places = this.places.slice(0, -1);
    if (this.places.length > 0) this.#pages?.back.arm();
    this.#host.focus(...this.#placesToGo(left), '.ik-heading');
    return true;
  };

  /** Where one was before a screen was opened. */
  #placesToGo(left: Place): string[] {
    if (left.name === 'choose') return ['#ik-add button'];
    if (left.name === 'ended') return ['#ik-to-ended button'];
    if (left.name === 'rule') return [`${ruleSelector(left.rule.id)} .ik-rule-details button`];
    return left.rule ? ['#ik-edit button'] : ['.ik-heading'];
  }

  #onBegun(rule: MyRule): void {
    this.#keep(rule);
    this.places = [];
    this.notice = this.texts.begun(rule.title);
    this.#host.focus(`${ruleSelector(rule.id)} input`, '.ik-heading');
    this.announce(this.notice);
  }

  #onChanged(rule: MyRule, words: string): void {
    this.#keep(rule);
    // The list has no place for what has ended; the way back does not lead to a form that is done with
    this.places = this.places.filter(({ name }) => name !== 'form');
    this.#pages?.renew(rule);
    this.places = this.places.map((place) => (place.name === 'rule' ? { name: 'rule', rule } : place));
    this.#host.focus('.ik-heading');
    this.announce(words);
  }

  #forgetPages(): void {
    this.#pages?.back.dispose();
    this.#pages = undefined;
    this.places = [];
  }

  #keep(rule: MyRule): void {
    if (!this.content) return;
    this.content = withRule(this.content, rule);
    this.state = this.isEmpty(this.content) ? 'empty' : 'ready';
  }

  #newTicks(): Ticks {
    return new Ticks({
      client: () => this.portalClient(),
      changed: () => this.requestUpdate(),
      onChecked: (checked, done) => this.#onChecked(checked, done),
      onRefused: async (error) => {
        const problem = await this.explain(error);
        // What has changed meanwhile, e.g. because another day has begun
        if (['rule_check_closed', 'rule_ended', 'not_found'].includes(problem.code)) void this.#refresh();
        return problem;
      },
      onUnsent: () => this.announce(this.texts.unsent),
    });
  }

  #onChecked({ rule, pointsEarned: earned, pointsToday }: RuleChecked, done: boolean): void {
    const { content, texts, language } = this;
    if (!content) return;
    this.#keep(rule);
    this.#pages?.renew(rule);
    this.content = { ...this.content!, points: { ...content.points, today: pointsToday } };
    const isMilestone = done && milestones.includes(rule.streak);
    const others = [...this.celebrated].filter((id) => id !== rule.id);
    this.celebrated = new Set(isMilestone ? [...others, rule.id] : others);
    const words = [
      done ? texts.checked(rule.title) : texts.unchecked(rule.title),
      ...(earned > 0 ? [texts.earned(formatNumber(earned, language))] : []),
      ...(isMilestone ? [texts.celebrate(formatNumber(rule.streak, language), rule.frequency)] : []),
    ];
    this.notice = '';
    this.announce(words.join(' '));
    if (earned > 0) this.dispatchEvent(new IkiikiPointsChangedEvent());
    // Midnight has come while the list stood there
    if (rule.recent.some(({ date }) => date > content.today)) void this.#refresh();
  }

  /** Asks for the rules as they are now. Where that fails, what is shown stays. */
  async #refresh(): Promise<void> {
    const ticks = this.#ticks;
    try {
      const content = await this.load(await this.portalClient());
      if (ticks !== this.#ticks || !this.content) return;
      this.content = content;
      for (const rule of content.rules) this.#pages?.renew(rule);
      this.state = this.isEmpty(content) ? 'empty' : 'ready';
    } catch {
      // The next load brings them
    }
  }

  readonly #flush = (): void => this.#ticks.flush();

  /** A page that was left open overnight shows today when somebody looks at it again. */
  readonly #lookAtDay = (): void => {
    if (document.visibilityState !== 'visible' || !this.content) return;
    if (japanDateOf(Date.now()) !== this.#loadedOn) void this.#refresh();
  };
}
