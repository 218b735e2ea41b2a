import type { RecordType } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { japanDateOf } from '@ikiiki/sdk/rules/calendar-date';
import { type CSSResult, html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatNumber } from '../foundation/format.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import { Calendar } from './calendar.js';
import { dayCard } from './day-card.js';
import type { EditorPart } from './editor-part.js';
import { type HealthRecordsMessages, healthRecordsMessages } from './health-records.messages.js';
import { healthRecordsStyles } from './health-records.styles.js';
import { RecordBook } from './record-book.js';
import type { RecordsHost } from './records-host.js';
import { segmented } from './segmented.js';
import { recordsOf } from './services.js';
import { dayText } from './value-text.js';

type View = 'calendar' | 'trend' | 'meals';
type PartName = Exclude<View, 'calendar'> | 'editor' | 'import';

/** A part that comes with the first look at it. */
interface LaterPart {
  readonly styles: readonly CSSResult[];
  view(): unknown;
  /** The day that is shown is another. */
  follow?(day: string): void;
  /** Something was recorded or taken back. */
  renew?(): void;
  dispose?(): void;
}

/**
 * 健康記録: what a member measures and eats, day by day. Quick entry for today and yesterday, a calendar, charts, meals
 * with photos, and records from a file. What cannot be sent waits in the memory of the page, and is sent once.
 *
 * @tag ikiiki-health-records
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - the first record of a day brought points
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - a text control
 * @csspart error - what is wrong, below the control
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - nothing was ever recorded; it invites to begin
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiHealthRecords extends HealthElement<HealthRecordsMessages, RecordBook> {
  static override properties: PropertyDeclarations = {
    day: { state: true },
    type: { state: true },
    shown: { state: true },
    problems: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, healthRecordsStyles];

  /** The day that is shown and written; today until another is chosen. */
  declare private day: string | undefined;
  /** What is written just now. */
  declare private type: RecordType | undefined;
  declare private shown: View;
  /** Parts that could not be had, and why. */
  declare private problems: ReadonlyMap<PartName, string>;

  protected readonly messages = healthRecordsMessages;
  #client: PortalCore | undefined;
  readonly #focus = new FocusController(this);
  #parts = new Map<PartName, LaterPart>();
  readonly #host: RecordsHost = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text) => this.announce(text),
    client: () => this.portalClient(),
    book: () => this.content as RecordBook,
    today: () => this.#today,
    day: () => this.day ?? this.#today,
    type: () => this.type,
    update: () => this.requestUpdate(),
    focus: this.#focus.on,
    onRecorded: (points) => {
      for (const part of this.#parts.values()) part.renew?.();
      void this.#refreshSummary();
      if (points === 0) return '';
      this.dispatchEvent(new IkiikiPointsChangedEvent());
      return this.texts.savedPoints(formatNumber(points, this.language));
    },
  };
  #calendar = this.#newCalendar();

  constructor() {
    super();
    this.shown = 'calendar';
    this.problems = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moved to another place of the page, it goes on
    queueMicrotask(() => {
      if (!this.isConnected) this.forget();
    });
  }

  protected override async load(client: PortalCore): Promise<RecordBook> {
    this.#client = client;
    return RecordBook.open(recordsOf(client));
  }

  protected override isEmpty(book: RecordBook): boolean {
    return book.isEmpty;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // The first record has been made
    if (this.state === 'empty' && this.content && !this.content.isEmpty) this.state = 'ready';
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('content') && this.content) void this.#prepareEditor();
  }

  /** Whoever has nothing yet is invited to begin, with the same controls. */
  protected override view(): unknown {
    const { state, content } = this;
    return state === 'empty' && content ? this.contentView(content) : super.view();
  }

  protected override contentView(book: RecordBook): unknown {
    const { texts } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      <p class="ik-streak">${this.#streakText(book)}</p>
      ${dayCard({
        host: this.#host,
        editor: this.#editor,
        onDay: this.#chooseDay,
        onType: (type) => void this.#chooseType(type),
        below: this.#editor?.view() ?? this.#partView('editor'),
      })}
      ${this.#viewsView()}
      <div class="ik-import">
        ${button({ label: texts.fileImport, onClick: () => void this.#openImport() })}
        ${this.#parts.get('import')?.view() ?? nothing}
      </div>`;
  }

  get #today(): string {
    return japanDateOf(this.#client?.serverNow() ?? Date.now());
  }

  #streakText({ isEmpty, summary: { streak } }: RecordBook): string {
    const { texts, language } = this;
    if (isEmpty) return texts.invite;
    const number = (days: number) => formatNumber(days, language);
    const now = streak.days > 0 ? texts.streak(number(streak.days), streak.hasToday) : texts.noStreak;
    return streak.longest > Math.max(1, streak.days)
      ? now + texts.longestStreak(number(streak.longest))
      : now;
  }

  #viewsView(): unknown {
    const { texts, shown } = this;
    const part = shown === 'calendar' ? this.#calendar : this.#parts.get(shown);
    return html`<div class="ik-views">
      ${segmented<View>({
        name: 'view',
        legend: texts.viewLegend,
        legendHidden: true,
        options: [
          { value: 'calendar', label: texts.calendar },
          { value: 'trend', label: texts.trend },
          { value: 'meals', label: texts.meals },
        ],
        chosen: shown,
        onChoose: (view) => void this.#show(view),
      })}
      ${part?.view() ?? this.#partView(shown as PartName)}
    </div>`;
  }

  /** Instead of a part that is on its way, or could not be had. */
  #partView(name: PartName): unknown {
    const { texts } = this;
    const problem = this.problems.get(name);
    if (problem) {
      return html`<p class="ik-text" role="alert">${problem}</p>
        ${button({ label: texts.retry, onClick: () => void this.#openPart(name) })}`;
    }
    if (name === 'editor' && !this.type) return nothing;
    return html`<p class="ik-loading" aria-busy="true">
      <span class="ik-spinner" aria-hidden="true"></span>${texts.opening}
    </p>`;
  }

  async #show(view: View): Promise<void> {
    this.#keepDay();
    this.shown = view;
    if (view === 'calendar') this.#calendar.follow(this.#host.day());
    else await this.#openPart(view);
  }

  /** Brings a part when it is first asked for. */
  async #openPart(name: PartName): Promise<LaterPart | undefined> {
    const known = this.#parts.get(name);
    if (known) return known;
    const parts = this.#parts;
    this.#tellProblem(name, undefined);
    try {
      const part = await this.#newPart(name);
      // Asked for twice, or meanwhile by somebody else
      if (parts !== this.#parts || parts.has(name)) {
        part.dispose?.();
        return this.#parts.get(name);
      }
      adoptStyles(this.renderRoot, part.styles);
      parts.set(name, part);
      this.requestUpdate();
      return part;
    } catch (error) {
      this.#tellProblem(name, (await this.explain(error)).text);
      return undefined;
    }
  }

  #tellProblem(name: PartName, text: string | undefined): void {
    const problems = new Map(this.problems);
    if (text) problems.set(name, text);
    else problems.delete(name);
    this.problems = problems;
  }

  async #newPart(name: PartName): Promise<LaterPart> {
    switch (name) {
      case 'editor':
        return new (await loadPart(import('./editor-part.js'))).EditorPart(this.#host);
      case 'trend':
        return new (await loadPart(import('./trend-part.js'))).TrendPart(this.#host);
      case 'meals':
        return new (await loadPart(import('./meals-part.js'))).MealsPart(this.#host);
      case 'import':
        return new (await loadPart(import('./import-part.js'))).ImportPart(this.#host);
    }
  }

  async #openImport(): Promise<void> {
    const part = (await this.#openPart('import')) as { open(): void } | undefined;
    await this.updateComplete;
    part?.open();
  }

  readonly #chooseDay = (day: string): void => {
    const fromCalendar = this.renderRoot.querySelector('.ik-calendar')?.matches(':focus-within');
    this.day = day;
    for (const part of this.#parts.values()) part.follow?.(day);
    this.announce(this.texts.dayChosen(dayText(day, this.language)));
    if (fromCalendar) this.#host.focus('#ik-entry');
  };

  /** The controls come as soon as the day is drawn, so that they are there where the connection is lost. */
  async #prepareEditor(): Promise<void> {
    await this.updateComplete;
    await loadPart(import('./editor-part.js')).catch(() => undefined);
  }

  /** What is begun before midnight is written for the day that it was begun on. */
  #keepDay(): void {
    this.day ??= this.#today;
  }

  async #chooseType(type: RecordType): Promise<void> {
    this.#keepDay();
    this.type = type;
    const editor = await this.#openPart('editor');
    editor?.follow?.(this.#host.day());
    this.#host.focus('#ik-editor');
  }

  /** The streak and the like; where that fails, what is shown stays. */
  async #refreshSummary(): Promise<void> {
    try {
      await this.content?.refreshSummary();
      this.requestUpdate();
    } catch {
      // The next load brings it
    }
  }

  get #editor(): EditorPart | undefined {
    return this.#parts.get('editor') as EditorPart | undefined;
  }

  #newCalendar(): Calendar {
    return new Calendar({ ...this.#host, onDay: (day) => this.#chooseDay(day) });
  }

  /** Nothing of whoever was here before is kept: no value, no photo, nothing that waits to be sent. */
  protected override forget(): void {
    for (const part of this.#parts.values()) part.dispose?.();
    this.#parts = new Map();
    this.type = undefined;
    this.#calendar = this.#newCalendar();
    this.day = undefined;
    this.shown = 'calendar';
  }
}
