import type { ArticleSummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { BackGuard } from '../foundation/back-guard.js';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { FocusController } from '../foundation/focus-controller.js';
import { button } from '../foundation/form/button.js';
import { formStyles } from '../foundation/form/form.styles.js';
import { formatNumber } from '../foundation/format.js';
import { HealthElement } from '../foundation/health-element.js';
import { loadPart } from '../foundation/load-part.js';
import { IkiikiPointsChangedEvent } from '../foundation/points-changed.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { stateView } from '../foundation/state-view.js';
import { articleCard } from './article-card.js';
import { articleFilter } from './article-filter.js';
import { type ArticleListMessages, articleListMessages } from './article-list.messages.js';
import { articleListStyles } from './article-list.styles.js';
import type { ArticleReader } from './article-reader.js';
import { articlesOf } from './services.js';
import { type ArticleFilter, loadShelf, noFilter, type Shelf, withChange } from './shelf.js';

/** The article that is open, as far as it is there. */
type Opened =
  | { readonly id: string; readonly state: 'loading' | 'ready' }
  | { readonly id: string; readonly state: 'error'; readonly problem: ProblemText };

/** How work on the list stands: none, under way, or what went wrong. */
type Work = 'idle' | 'busy' | ProblemText;

/**
 * 記事・レシピ: articles about health and recipes to cook, by category, by words and by what was put aside, each
 * opened in the place of the list. Whoever says to have read one to the end gets its points, once.
 *
 * @tag ikiiki-article-list
 * @fires {IkiikiPointsChangedEvent} ikiiki-points-changed - reading an article has brought points
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart label - above a control
 * @csspart support - text between label and control
 * @csspart control - the words to search by, the choice of a category
 * @csspart toggle - the button that puts an article aside
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
export class IkiikiArticleList extends HealthElement<ArticleListMessages, Shelf> {
  static override properties: PropertyDeclarations = {
    articleId: { attribute: 'article-id', reflect: true },
    filter: { state: true },
    opened: { state: true },
    narrowing: { state: true },
    more: { state: true },
    saving: { state: true },
  };

  static override styles = [...baseStyles, ...formStyles, bannerStyles, articleListStyles];

  /** The article that is open. Set it to open one. */
  declare articleId: string | undefined;
  declare private filter: ArticleFilter;
  declare private opened: Opened | undefined;
  declare private narrowing: Work;
  declare private more: Work;
  /** Articles whose saving is under way, or went wrong. */
  declare private saving: Readonly<Record<string, Work>>;

  protected readonly messages = articleListMessages;
  /** What draws an open article; loaded with the first. */
  #reader: ArticleReader | undefined;
  readonly #focus = new FocusController(this);
  #back: BackGuard | undefined;
  /** Counts what was asked for: the newest counts. */
  #asked = 0;
  /** Counts who was here: what comes for somebody who has left changes nothing. */
  #visit = 0;
  readonly #host = {
    element: this,
    language: () => this.language,
    texts: () => this.texts,
    announce: (text: string) => this.announce(text),
    client: () => this.portalClient(),
    focus: this.#focus.on,
    payingToday: () => this.content?.payingToday ?? 0,
    neighbours: (id: string) => this.#neighbours(id),
    isSaving: (id: string) => this.saving[id] ?? 'idle',
    onSave: (article: ArticleSummary) => void this.#save(article),
    onOpen: (id: string) => {
      this.articleId = id;
    },
    onLeave: () => this.#back?.goBack(),
  };

  constructor() {
    super();
    this.forget();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#back = new BackGuard(this.#goBack);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#back?.dispose();
  }

  protected override load(client: PortalCore): Promise<Shelf> {
    return loadShelf(client, this.filter);
  }

  protected override isEmpty({ total }: Shelf): boolean {
    return total === 0 && this.filter === noFilter;
  }

  protected override get emptyText(): string {
    return this.texts.empty;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const wanted = this.articleId || undefined;
    if (!this.content) this.opened = undefined;
    else if (wanted !== this.opened?.id) void this.#open(wanted);
  }

  protected override contentView(shelf: Shelf): unknown {
    const { opened } = this;
    if (!opened) return this.#listView(shelf);
    return opened.state === 'ready' && this.#reader ? this.#reader.view() : this.#openingView(opened);
  }

  #listView(shelf: Shelf): unknown {
    const { texts, language, filter } = this;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      <p class="ik-text">
        ${
          shelf.payingToday > 0
            ? texts.payingToday(formatNumber(shelf.payingToday, language))
            : texts.payingNoMore
        }
      </p>
      ${articleFilter(texts, filter, (wanted) => void this.#narrow(wanted))} ${this.#foundView(shelf)}`;
  }

  /** What was asked for; what is on its way, or could not be had, stands in its place. */
  #foundView(shelf: Shelf): unknown {
    const { texts, filter, narrowing } = this;
    if (narrowing === 'busy') {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.searching}
      </p>`;
    }
    if (narrowing !== 'idle') {
      return stateView(texts, 'error', {
        problem: narrowing,
        onRetry: () => void this.#narrow(filter),
      });
    }
    return html`${
      filter === noFilter
        ? nothing
        : html`<div class="ik-found">
            <p>${this.#foundText}</p>
            ${button({ label: texts.clearFilter, onClick: () => void this.#narrow(noFilter) })}
          </div>`
    }
      <ul class="ik-cards">
        ${shelf.items.map((article) => this.#cardView(article))}
      </ul>
      ${this.#moreView(shelf)}`;
  }

  #cardView(article: ArticleSummary): unknown {
    const saving = this.saving[article.id] ?? 'idle';
    return articleCard(this.texts, this.language, article, {
      busy: saving === 'busy',
      problem: typeof saving === 'string' ? undefined : saving.text,
      onOpen: () => {
        this.articleId = article.id;
        this.#back?.arm();
      },
      onSave: () => void this.#save(article),
    });
  }

  #moreView({ items, total, nextCursor }: Shelf): unknown {
    const { texts, language, more } = this;
    if (nextCursor === undefined)
      return items.length > 0 ? html`<p class="ik-end">${texts.end}</p>` : nothing;
    return html`<div class="ik-end">
      ${typeof more === 'string' ? nothing : html`<p class="ik-error" role="alert">${texts.errorMark}${more.text}</p>`}
      ${button({
        label: more === 'busy' ? texts.loadingMore : texts.more(formatNumber(total - items.length, language)),
        busy: more === 'busy',
        onClick: () => void this.#showMore(),
      })}
    </div>`;
  }

  #openingView(opened: Opened): unknown {
    const { texts } = this;
    return html`${
      opened.state === 'error'
        ? stateView(texts, 'error', {
            problem: opened.problem,
            onRetry: opened.problem.retryable ? () => void this.#open(opened.id) : undefined,
          })
        : html`<p class="ik-loading" aria-busy="true">
            <span class="ik-spinner" aria-hidden="true"></span>${texts.opening}
          </p>`
    }
      <div class="ik-leave" id="ik-leave">${button({ label: texts.toList, onClick: this.#host.onLeave })}</div>`;
  }

  get #foundText(): string {
    const { total } = this.content ?? { total: 0 };
    return total > 0 ? this.texts.found(formatNumber(total, this.language)) : this.texts.foundNone;
  }

  async #narrow(filter: ArticleFilter): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const clears = filter === noFilter;
    this.filter = filter;
    this.narrowing = 'busy';
    this.more = 'idle';
    this.announce(this.texts.searching);
    try {
      const shelf = await loadShelf(await this.portalClient(), filter);
      if (asked !== this.#asked) return;
      this.content = shelf;
      this.narrowing = 'idle';
      this.announce(this.#foundText);
    } catch (error) {
      const problem = await this.explain(error);
      if (asked !== this.#asked) return;
      this.narrowing = problem;
      this.announce('');
    }
    // The button that was pressed is gone
    if (clears) this.#focus.on('#search');
  }

  /** Brings the next page; tells whether it came. */
  async #loadMore(): Promise<boolean> {
    const { content, filter } = this;
    if (!content || content.nextCursor === undefined || this.more === 'busy') return false;
    const asked = this.#asked;
    this.more = 'busy';
    try {
      const shelf = await loadShelf(await this.portalClient(), filter, content);
      // Meanwhile something else was asked for
      if (asked !== this.#asked || this.content === undefined) return false;
      const known = new Map(this.content.items.map((article) => [article.id, article]));
      this.content = { ...shelf, items: shelf.items.map((article) => known.get(article.id) ?? article) };
      this.more = 'idle';
      return true;
    } catch (error) {
      const problem = await this.explain(error);
      if (asked === this.#asked) this.more = problem;
      return false;
    }
  }

  async #showMore(): Promise<void> {
    const before = this.content?.items.length ?? 0;
    this.announce(this.texts.loadingMore);
    if (!(await this.#loadMore())) {
      this.announce('');
      return;
    }
    const first = this.content?.items[before];
    this.announce(
      this.texts.loadedMore(formatNumber((this.content?.items.length ?? 0) - before, this.language)),
    );
    if (first) this.#focus.on(`[data-article="${CSS.escape(first.id)}"] .ik-open`);
  }

  async #save({ id, saved }: ArticleSummary): Promise<void> {
    if (this.saving[id] === 'busy') return;
    const visit = this.#visit;
    const sets = (work: Work) => {
      if (visit === this.#visit) this.saving = { ...this.saving, [id]: work };
    };
    sets('busy');
    try {
      const articles = articlesOf(await this.portalClient());
      await (saved ? articles.unsave({ articleId: id }) : articles.save({ articleId: id }));
      if (visit !== this.#visit) return;
      sets('idle');
      this.#change(id, { saved: !saved });
      this.announce(saved ? this.texts.unsaved : this.texts.saved);
    } catch (error) {
      sets(await this.explain(error));
    }
  }

  #change(id: string, change: Partial<ArticleSummary>): void {
    if (this.content) this.content = withChange(this.content, id, change);
    this.#reader?.change(id, change);
  }

  #hasRead(id: string, change: Partial<ArticleSummary>, payingToday: number): void {
    this.#change(id, change);
    if (this.content) this.content = { ...this.content, payingToday };
    if (change.paidAt !== undefined) this.dispatchEvent(new IkiikiPointsChangedEvent());
  }

  #neighbours(id: string) {
    const items = this.content?.items ?? [];
    const at = items.findIndex((article) => article.id === id);
    return at < 0 ? {} : { previous: items[at - 1], next: items[at + 1] };
  }

  async #open(id: string | undefined): Promise<void> {
    const left = this.opened?.id;
    const opening: Opened | undefined = id === undefined ? undefined : { id, state: 'loading' };
    this.opened = opening;
    if (id === undefined) {
      if (left !== undefined) this.#focus.on(`[data-article="${CSS.escape(left)}"] .ik-open`, '.ik-heading');
      return;
    }
    this.announce(this.texts.opening);
    try {
      const client = await this.portalClient();
      const [article] = await Promise.all([articlesOf(client).get({ articleId: id }), this.#loadReader()]);
      if (this.opened !== opening) return;
      this.#reader?.open(article, client.baseUrl.origin);
      this.opened = { id, state: 'ready' };
      this.announce('');
      this.#focus.on('.ik-heading');
      // The next article of the last one is on the next page
      if (this.content?.items.at(-1)?.id === id) void this.#loadMore();
    } catch (error) {
      const problem = await this.explain(error);
      if (this.opened !== opening) return;
      const isGone = problem.code === 'not_found';
      this.opened = { id, state: 'error', problem: isGone ? { ...problem, text: this.texts.gone } : problem };
      this.#focus.on('#ik-leave button');
    }
  }

  async #loadReader(): Promise<void> {
    if (this.#reader) return;
    const { ArticleReader, addStyles } = await loadPart(import('./article-reader.js'));
    addStyles(this.renderRoot);
    const reader: ArticleReader = new ArticleReader({
      ...this.#host,
      onRead: (...read) => {
        // Somebody else may have logged in meanwhile
        if (reader === this.#reader) this.#hasRead(...read);
      },
    });
    this.#reader ??= reader;
  }

  readonly #goBack = (): boolean => {
    if (!this.opened) return false;
    this.articleId = undefined;
    return true;
  };

  /** Nothing of whoever was here before is kept. */
  protected override forget(): void {
    this.#asked += 1;
    this.#visit += 1;
    this.#reader = undefined;
    this.articleId = undefined;
    this.filter = noFilter;
    this.opened = undefined;
    this.narrowing = 'idle';
    this.more = 'idle';
    this.saving = {};
  }
}
