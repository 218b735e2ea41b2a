import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { canPrint } from '../foundation/can-print.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { type CheckupResultsMessages, checkupResultsMessages } from './checkup-results.messages.js';
import { checkupResultsStyles } from './checkup-results.styles.js';
import { type CheckupView, checkupView } from './checkup-view.js';
import { type Checkups, loadCheckups, loadShown } from './checkups.js';
import type { OverTheYears } from './over-the-years.js';
import { reportView } from './report-view.js';

/** Where one is in the widget. From everywhere Back leads to the report. */
type Place =
  | { readonly name: 'report' }
  /** Without an item, the first that was found to be looked at. */
  | { readonly name: 'trend'; readonly item: string | undefined }
  | { readonly name: 'compare' };

/**
 * 健診結果・アドバイス・健康度: a report with what has changed since the one before, each item explained; items over the years
 * as a chart with its table; two reports side by side. Judgements and codes are the portal's. Nothing of it stands in an
 * address, an event or a storage.
 *
 * @tag ikiiki-checkup-results
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a choice
 * @csspart control - the choice of a checkup or an item
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
export class IkiikiCheckupResults extends HealthElement<CheckupResultsMessages, Checkups> {
  static override properties: PropertyDeclarations = {
    place: { state: true },
    wanted: { state: true },
    wantedProblem: { state: true },
    years: { state: true },
    yearsProblem: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, checkupResultsStyles];

  declare private place: Place;
  /** The checkup that was chosen and is not here yet. */
  declare private wanted: string | undefined;
  declare private wantedProblem: ProblemText | undefined;
  /** What draws trends and comparisons; loaded with the first. */
  declare private years: OverTheYears | undefined;
  declare private yearsProblem: ProblemText | undefined;

  protected readonly messages = checkupResultsMessages;
  readonly #focus = new FocusController(this);
  #back: BackGuard | undefined;

  constructor() {
    super();
    this.place = { name: 'report' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override load(client: PortalCore): Promise<Checkups> {
    return loadCheckups(client);
  }

  protected override isEmpty({ list }: Checkups): boolean {
    return list.length === 0;
  }

  protected override get emptyText(): string {
    return this.texts.nothingYet;
  }

  protected override contentView(content: Checkups): unknown {
    const view = checkupView(this.texts, this.language);
    return this.place.name === 'report' ? this.#reportView(view, content) : this.#yearsView(view);
  }

  #reportView(view: CheckupView, { list, shown, score }: Checkups): unknown {
    const { texts } = this;
    if (!shown) return nothing;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${list.length > 1 ? this.#chooserView(view, shown.report.id) : nothing}
      <div class="ik-ways">
        ${button({ label: texts.toTrends, onClick: () => this.#go({ name: 'trend', item: undefined }) })}
        ${list.length > 1 ? button({ label: texts.toCompare, onClick: () => this.#go({ name: 'compare' }) }) : nothing}
        ${canPrint() ? button({ label: texts.print, onClick: () => window.print() }) : nothing}
      </div>
      ${reportView(view, shown, score, {
        onTrend: (item) => this.#go({ name: 'trend', item }),
        onItem: (item) => this.#openItem(item),
      })}`;
  }

  /** Leads from the summary to the line of an item, and opens what is told of it. */
  #openItem(item: string): void {
    const about = this.renderRoot.querySelector<HTMLDetailsElement>(
      `[data-item="${CSS.escape(item)}"] details`,
    );
    if (!about) return;
    about.open = true;
    about.closest('.ik-result')?.scrollIntoView({ block: 'start' });
    about.querySelector('summary')?.focus({ preventScroll: true });
  }

  #chooserView(view: CheckupView, shownId: string): unknown {
    const { texts, wanted, wantedProblem } = this;
    const chosen = wanted ?? shownId;
    const checkups = this.content?.list ?? [];
    const failed = wantedProblem && checkups.find(({ id }) => id === wanted);
    return html`<div class="ik-field">
        <label class="ik-label" part="label" for="ik-checkup">${texts.choose}</label>
        <select class="ik-control" part="control" id="ik-checkup" @change=${this.#onChosen}>
          ${checkups.map(
            (checkup) =>
              html`<option value=${checkup.id} .selected=${checkup.id === chosen}>
                ${texts.checkupOption(view.year(checkup), view.date(checkup.examinedOn))}
              </option>`,
          )}
        </select>
        ${
          wanted !== undefined && !wantedProblem
            ? html`<p class="ik-loading" aria-busy="true">
                <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
              </p>`
            : nothing
        }
      </div>
      ${
        failed
          ? banner(texts, {
              kind: 'error',
              heading: texts.notShown(view.year(failed)),
              body: wantedProblem.text,
              actions: button({ label: texts.retry, onClick: () => void this.#show(failed.id) }),
            })
          : nothing
      }`;
  }

  #yearsView(view: CheckupView): unknown {
    const { texts, place, years, yearsProblem } = this;
    return html`<h2 class="ik-heading" tabindex="-1">
        ${place.name === 'trend' ? texts.trendHeading : texts.compareHeading}
      </h2>
      ${
        yearsProblem
          ? banner(texts, {
              kind: 'error',
              heading: texts.errorHeading,
              body: yearsProblem.text,
              actions: button({ label: texts.retry, onClick: () => void this.#prepareYears() }),
            })
          : (years?.view(view, place.name === 'trend' ? 'trend' : 'compare') ??
            html`<p class="ik-loading" aria-busy="true">
              <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
            </p>`)
      }
      <div class="ik-actions">${button({ label: texts.back, onClick: () => this.#back?.goBack() })}</div>`;
  }

  readonly #onChosen = ({ currentTarget }: Event): void => {
    void this.#show((currentTarget as HTMLSelectElement).value);
  };

  /** What is shown stays until the other is here. */
  async #show(checkupId: string): Promise<void> {
    this.wanted = checkupId;
    this.wantedProblem = undefined;
    this.announce(this.texts.loading);
    try {
      const shown = await loadShown(await this.portalClient(), checkupId);
      const { content } = this;
      if (!content || this.wanted !== checkupId) return;
      this.content = { ...content, shown };
      this.wanted = undefined;
      this.announce(this.texts.shown(String(shown.report.fiscalYear)));
    } catch (error) {
      const problem = await this.explain(error);
      this.announce('');
      if (this.wanted === checkupId) this.wantedProblem = problem;
    }
  }

  #go(place: Place): void {
    this.place = place;
    this.#back?.arm();
    this.#focus.on('.ik-heading');
    void this.#prepareYears();
  }

  readonly #goBack = (): boolean => {
    const { place } = this;
    if (place.name === 'report') return false;
    this.place = { name: 'report' };
    const ofItem =
      place.name === 'trend' && place.item !== undefined
        ? [`[data-item="${CSS.escape(place.item)}"] summary`]
        : [];
    this.#focus.on(...ofItem, '.ik-heading');
    return true;
  };

  /** Loads what draws the place, and what it draws. */
  async #prepareYears(): Promise<void> {
    const { place, content } = this;
    this.yearsProblem = undefined;
    try {
      const { OverTheYears } = await loadPart(import('./over-the-years.js'));
      if (place !== this.place || !content?.shown) return;
      this.years ??= new OverTheYears({
        element: this,
        client: () => this.portalClient(),
        announce: (text) => this.announce(text),
        explain: (error) => this.explain(error),
        checkups: content.list,
        score: content.score,
      });
      if (place.name === 'trend') await this.years.openTrend(place.item, content.shown.report);
      else if (place.name === 'compare') await this.years.openComparison(content.shown.report.id);
    } catch (error) {
      const problem = await this.explain(error);
      if (place === this.place) this.yearsProblem = problem;
    }
  }

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.place = { name: 'report' };
    this.wanted = undefined;
    this.wantedProblem = undefined;
    this.years = undefined;
    this.yearsProblem = undefined;
  }
}
