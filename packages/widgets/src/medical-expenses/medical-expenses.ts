import type { MedicalExpense } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { type CSSResult, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import { banner } from '../foundation/banner.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { FormWork } from '../foundation/form/form-work.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { CorrectionPart } from './correction-part.js';
import type { DeductionPart } from './deduction-part.js';
import {
  type Expenses,
  expensesOf,
  type Filter,
  loadExpenses,
  loadRows,
  loadSummary,
  withCorrected,
} from './expenses.js';
import type { ExpensesHost } from './expenses-host.js';
import { type ExpensesView, expensesView } from './expenses-view.js';
import { familyView } from './family-view.js';
import { type MedicalExpensesMessages, medicalExpensesMessages } from './medical-expenses.messages.js';
import { medicalExpensesStyles } from './medical-expenses.styles.js';
import { choice, rowsView } from './rows-view.js';
import { summaryView } from './summary-view.js';

type Picture = typeof import('./year-picture.js');

interface LaterPart {
  readonly styles: readonly CSSResult[];
  readonly texts: { prepare(): Promise<void> };
}

/** Where one is in the widget. From the deduction Back leads to the notices. */
type Place = 'notices' | 'deduction';

/**
 * 医療費通知・医療費控除データ作成・年間医療費通知出力: what care cost by year, month, person and facility, what the member corrects by
 * the receipt, files for the tax return, and who of the family sees whose. Nothing of it stands in an address, an event
 * or a storage.
 *
 * @tag ikiiki-medical-expenses
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a field or a choice
 * @csspart control - a text field or a choice
 * @csspart support - what helps to fill in a field
 * @csspart error - what is wrong with a field or a form
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
export class IkiikiMedicalExpenses extends HealthElement<MedicalExpensesMessages, Expenses> {
  static override properties: PropertyDeclarations = {
    place: { state: true },
    wanted: { state: true },
    wantedProblem: { state: true },
    partProblem: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, medicalExpensesStyles];

  declare private place: Place;
  /** What was asked for and is not here yet. */
  declare private wanted: (() => Promise<Expenses>) | undefined;
  declare private wantedProblem: ProblemText | undefined;
  /** Why a part that is loaded later did not come. */
  declare private partProblem: ProblemText | undefined;

  protected readonly messages = medicalExpensesMessages;
  readonly #focus = new FocusController(this);
  readonly #host: ExpensesHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    focus: this.#focus.on,
  };
  #deciding = new FormWork(this.#host);
  /** Stands for whoever is logged in; another one after the next login. */
  #owner = {};
  #back: BackGuard | undefined;
  #picture: Picture | undefined;
  #correction: CorrectionPart | undefined;
  #deduction: DeductionPart | undefined;

  constructor() {
    super();
    this.place = 'notices';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override load(client: PortalCore): Promise<Expenses> {
    return loadExpenses(client, this.content?.rows.filter);
  }

  /** Somebody without expenses may still have a decision to take. */
  protected override isEmpty({ summary, household }: Expenses): boolean {
    return summary.years.length === 0 && !household.own;
  }

  protected override get emptyText(): string {
    return this.texts.nothingYet;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('content') && this.content && !this.#picture) void this.#bringPicture();
  }

  protected override contentView(content: Expenses): unknown {
    const view = expensesView(this.texts, this.language);
    return this.place === 'notices' ? this.#noticesView(view, content) : this.#deductionView();
  }

  #noticesView(view: ExpensesView, content: Expenses): unknown {
    const { texts } = this;
    const { summary, household } = content;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      <p class="ik-text">${summary.years.length === 0 ? texts.nothingYet : texts.introduction}</p>
      <div class="ik-page">
        ${summary.years.length === 0 ? nothing : this.#yearView(view, content)}
        ${familyView(view, household, {
          busy: this.#deciding.busy,
          problem: this.#deciding.problem,
          onDecide: (visible) => void this.#decide(visible),
        })}
      </div>`;
  }

  #yearView(view: ExpensesView, { summary, rows }: Expenses): unknown {
    const { texts, wanted, wantedProblem } = this;
    return html`${
      summary.years.length > 1
        ? choice(
            texts.chooseYear,
            'ik-year',
            String(summary.year),
            (year) => this.#askFor({ year: Number(year) }, texts.year(year)),
            summary.years.map((year) => [String(year), texts.year(String(year))] as const),
          )
        : nothing
    }
      ${summaryView(view, summary, { onNameless: () => this.#showOnly('withoutFacility', summary.year) })}
      <div class="ik-ways">
        ${button({
          label: texts.toDeduction,
          kind: 'primary',
          onClick: () => void this.#openDeduction(summary.year),
        })}
      </div>
      ${
        this.#picture
          ? html`<section aria-labelledby="ik-picture">
              <h3 class="ik-section" id="ik-picture">${texts.yearPicture}</h3>
              ${this.#picture.yearPicture(view, summary)}
            </section>`
          : nothing
      }
      ${rowsView(view, summary, rows, {
        busy: wanted !== undefined && !wantedProblem,
        problem: wantedProblem,
        onFilter: (filter) => this.#filter(filter),
        onMore: () => void this.#more(),
        onRetry: () => void this.#bring(this.wanted),
        onCorrect: (row) => void this.#correct(row),
        formOf: (row) => (this.#correction?.rowId === row.id ? this.#correction.view() : undefined),
      })}
      ${this.#partProblemView()}`;
  }

  #partProblemView(): unknown {
    const { texts, partProblem } = this;
    return partProblem
      ? banner(texts, { kind: 'error', heading: texts.errorHeading, body: partProblem.text })
      : nothing;
  }

  #deductionView(): unknown {
    const { texts } = this;
    const part = this.#deduction;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.toDeduction}</h2>
      ${
        part?.view() ??
        (this.partProblem
          ? this.#partProblemView()
          : html`<p class="ik-loading" aria-busy="true">
              <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
            </p>`)
      }
      <div class="ik-actions">${button({ label: texts.backToNotices, onClick: () => this.#back?.goBack() })}</div>`;
  }

  /** Another year, with the rows of its newest month. */
  #askFor(filter: Partial<Filter>, name: string): void {
    void this.#bring(async () => loadExpenses(await this.portalClient(), filter), name);
  }

  #filter(change: Partial<Filter>): void {
    const { content, texts } = this;
    if (!content) return;
    const filter = { ...content.rows.filter, ...change };
    void this.#bring(async () => {
      const rows = await loadRows(await this.portalClient(), filter);
      return { ...(this.content ?? content), rows };
    }, texts.details);
  }

  #showOnly(only: NonNullable<Filter['only']>, year: number): void {
    this.#askFor({ year, month: undefined, personId: undefined, only }, this.texts.details);
    this.#focus.on('#ik-details');
  }

  async #more(): Promise<void> {
    const shown = this.content;
    if (!shown || this.wanted) return;
    const { items, filter } = shown.rows;
    await this.#bring(async () => {
      const rows = await loadRows(await this.portalClient(), filter, shown.rows);
      return { ...(this.content ?? shown), rows };
    });
    const first = this.content?.rows.items[items.length];
    if (!first) return;
    this.#focus.on(`[data-expense="${CSS.escape(first.id)}"]`);
    const added = (this.content?.rows.items.length ?? 0) - items.length;
    this.announce(this.texts.added(expensesView(this.texts, this.language).number(added)));
  }

  /** What is shown stays until the other is here; only the newest wish counts. @param name said once it is here */
  async #bring(wish: (() => Promise<Expenses>) | undefined, name?: string): Promise<void> {
    if (!wish) return;
    this.wanted = wish;
    this.wantedProblem = undefined;
    this.announce(this.texts.loading);
    try {
      const content = await wish();
      if (this.wanted !== wish) return;
      this.content = content;
      this.wanted = undefined;
      this.#correction?.close();
      this.announce(name === undefined ? '' : this.texts.shown(name));
    } catch (error) {
      const problem = await this.explain(error);
      this.announce('');
      if (this.wanted === wish) this.wantedProblem = problem;
    }
  }

  async #decide(visible: boolean): Promise<void> {
    const { texts } = this;
    const deciding = this.#deciding;
    await deciding.run(texts.saving, async () => {
      const household = await expensesOf(await this.portalClient()).setVisibility({ visible });
      if (deciding !== this.#deciding || !this.content) return;
      this.content = { ...this.content, household };
      this.#focus.on('#ik-family');
    });
    if (!deciding.problem) this.announce(visible ? texts.nowShown : texts.nowHidden);
  }

  async #correct(row: MedicalExpense): Promise<void> {
    const part = await this.#part(async () => {
      const { CorrectionPart } = await loadPart(import('./correction-part.js'));
      return new CorrectionPart({
        ...this.#host,
        onCorrected: (corrected) => this.#takeCorrected(corrected),
        onClose: ({ id }) => {
          this.#correction?.close();
          this.#focus.on(`[data-expense="${CSS.escape(id)}"]`);
        },
      });
    }, this.#correction);
    if (!part) return;
    this.#correction = part;
    part.open(row);
  }

  /** Shows the row as it is now; where the new sums do not come, that is told above. */
  async #takeCorrected(corrected: MedicalExpense): Promise<void> {
    if (!this.content) return;
    this.content = withCorrected(this.content, corrected);
    const { year } = this.content.summary;
    await this.guard(async () => {
      const summary = await loadSummary(await this.portalClient(), year);
      if (this.content?.summary.year === year) this.content = { ...this.content, summary };
    });
  }

  async #openDeduction(year: number): Promise<void> {
    this.place = 'deduction';
    this.#back?.arm();
    this.#focus.on('.ik-heading');
    const part = await this.#part(async () => {
      const { DeductionPart } = await loadPart(import('./deduction-part.js'));
      return new DeductionPart({
        ...this.#host,
        explain: (error) => this.explain(error),
        years: () => this.content?.summary.years ?? [],
        onRows: (only, ofYear) => {
          this.place = 'notices';
          this.#showOnly(only, ofYear);
        },
      });
    }, this.#deduction);
    if (!part) return;
    this.#deduction = part;
    await part.open(year);
  }

  /** A part that is loaded when it is first needed; why it is not there is shown. */
  async #part<Part extends LaterPart>(
    make: () => Promise<Part>,
    known: Part | undefined,
  ): Promise<Part | undefined> {
    this.partProblem = undefined;
    if (known) return known;
    const owner = this.#owner;
    try {
      const part = await make();
      await loadPart(part.texts.prepare());
      if (owner !== this.#owner) return undefined;
      adoptStyles(this.renderRoot, part.styles);
      return part;
    } catch (error) {
      this.partProblem = await this.explain(error);
      return undefined;
    }
  }

  /** The picture of the year is an extra: where it does not come, the numbers stand there all the same. */
  async #bringPicture(): Promise<void> {
    try {
      this.#picture = await import('./year-picture.js');
      adoptStyles(this.renderRoot, [this.#picture.pictureStyles]);
      this.requestUpdate();
    } catch {
      // The next content tries again
    }
  }

  readonly #goBack = (): boolean => {
    if (this.place === 'notices') return false;
    this.place = 'notices';
    this.#focus.on('.ik-heading');
    return true;
  };

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.#owner = {};
    this.place = 'notices';
    this.wanted = undefined;
    this.wantedProblem = undefined;
    this.partProblem = undefined;
    this.#correction = undefined;
    this.#deduction?.dispose();
    this.#deduction = undefined;
    this.#deciding = new FormWork(this.#host);
  }
}
