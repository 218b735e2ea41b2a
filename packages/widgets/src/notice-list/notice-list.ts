import type { NoticeSummary } from '@ikiiki/sdk/contract';
import { NoticesService } from '@ikiiki/sdk/notices';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatNumber } from '../foundation/format.js';
import { MemberElement } from '../foundation/member-element.js';
import { PollController } from '../foundation/poll-controller.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { IkiikiUnreadCountEvent } from '../foundation/unread-count.js';
import { VirtualRows } from '../foundation/virtual/virtual-rows.js';
import { virtualRowsStyles } from '../foundation/virtual/virtual-rows.styles.js';
import { type NoticeFilter, noFilter, noticeFilter } from './notice-filter.js';
import { type NoticeListMessages, noticeListMessages } from './notice-list.messages.js';
import { noticeListStyles } from './notice-list.styles.js';
import { noticeRow } from './notice-row.js';
import { OpenNotice } from './open-notice.js';

/** What is loaded so far of what was asked for. */
interface NoticesContent {
  /** Stands for what was asked for: the same while more of it comes and some is read, another with every new load. */
  readonly list: object;
  readonly items: readonly NoticeSummary[];
  readonly total: number;
  readonly unread: number;
  readonly nextCursor: string | undefined;
}

const firstPage = 50;
const laterPages = 100;
/** Loads further as soon as so few rows are left below those that are drawn. */
const rowsAhead = 15;
const rowGuess = 118;

/**
 * The society's notices to all and to this member: what is unread in words, search and filter, each opened in its
 * place. Draws only what is to be seen, so that ten thousand scroll as ten do.
 *
 * @tag ikiiki-notice-list
 * @fires {IkiikiUnreadCountEvent} ikiiki-unread-count - how many are unread, whenever that changes
 * @fires {IkiikiSessionExpiredEvent} ikiiki-session-expired - the session ended by itself
 * @csspart button - each button; also `primary` or `secondary`
 * @csspart banner - a message; also `success`, `warning`, `error` or `info`
 * @cssprop --ikiiki-notice-list-max-block-size - height from which the list scrolls in itself
 * @cssstate loading - what it shows is on its way
 * @cssstate ready - it shows what there is
 * @cssstate empty - there is nothing to show
 * @cssstate error - something went wrong; it says what, and offers to try again
 * @cssstate signed-out - nobody is logged in
 * @cssstate not-open - the service is not open for the member yet; it says from when
 * @cssstate offline - the device has no connection
 */
export class IkiikiNoticeList extends MemberElement<NoticeListMessages, NoticesContent> {
  static override properties: PropertyDeclarations = {
    noticeId: { attribute: 'notice-id', reflect: true },
    pollSeconds: { attribute: 'poll-seconds', type: Number },
    filter: { state: true },
    more: { state: true },
    hasNews: { state: true },
    busy: { state: true },
  };

  static override styles = [...baseStyles, buttonStyles, bannerStyles, virtualRowsStyles, noticeListStyles];

  /** The notice that is open. Set it to open one. */
  declare noticeId: string | undefined;
  /** Seconds between two looks for new notices. @default 300 */
  declare pollSeconds: number;
  declare private filter: NoticeFilter;
  /** How loading further stands: idle, under way, or what went wrong. */
  declare private more: 'idle' | 'loading' | ProblemText;
  declare private hasNews: boolean;
  declare private busy: boolean;

  protected readonly messages = noticeListMessages;
  /** What the rows are of. */
  #list: object | undefined;
  readonly #opened = new OpenNotice({
    texts: () => this.texts,
    language: () => this.language,
    client: () => this.portalClient(),
    notices: () => this.#notices(),
    root: () => this.renderRoot as ShadowRoot,
    announce: (text) => this.announce(text),
    explain: (error) => this.explain(error),
    redraw: () => this.requestUpdate(),
    onClose: () => this.#close(),
  });
  readonly #rows = new VirtualRows(this, {
    guess: rowGuess,
    of: () => this.content?.items,
    count: () => this.content?.items.length ?? 0,
    keyOf: (row) => this.content?.items[row]?.id ?? '',
    view: (row) => this.#rowView(row),
    textOf: (row) => this.content?.items[row]?.title.replace(/\s+/g, ' ') ?? '',
  });

  constructor() {
    super();
    this.pollSeconds = 300;
    this.filter = noFilter;
    this.more = 'idle';
    this.hasNews = false;
    this.busy = false;
    new PollController(
      this,
      () => this.#lookForNews(),
      () => this.pollSeconds * 1000,
    );
  }

  protected override async load(): Promise<NoticesContent> {
    const notices = await this.#notices();
    const { items, total, unread, nextCursor } = await notices.list({
      ...this.filter,
      limit: firstPage,
    });
    return { list: {}, items, total, unread, nextCursor };
  }

  protected override forget(): void {
    this.filter = noFilter;
    this.noticeId = undefined;
    this.#opened.close();
  }

  protected override isEmpty({ total }: NoticesContent): boolean {
    return total === 0 && this.filter === noFilter;
  }

  protected override get emptyText(): string {
    return this.texts.empty;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { content } = this;
    if (content && content.list !== this.#list) {
      this.#list = content.list;
      this.#rows.reset();
      this.hasNews = false;
      this.more = 'idle';
    }
    const wanted = (content && this.noticeId) || undefined;
    if (wanted === this.#opened.id) return;
    if (content && wanted) this.#open(wanted, content);
    else this.#opened.close();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { content } = this;
    const before = changed.get('content') as NoticesContent | undefined;
    if (changed.has('content') && content && content.unread !== before?.unread) {
      this.dispatchEvent(new IkiikiUnreadCountEvent(content.unread));
    }
    const near = content && this.#rows.range.to + rowsAhead >= content.items.length;
    if (near && content.nextCursor !== undefined && this.more === 'idle') void this.#loadMore();
  }

  protected override contentView(content: NoticesContent): unknown {
    const { texts, language, filter } = this;
    const { items, total, unread } = content;
    return html`<header class="ik-notices-head">
        <h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
        <span class="ik-notices-count"
          >${unread > 0 ? texts.unreadCount(formatNumber(unread, language)) : texts.allRead}</span
        >
        ${unread > 0 ? button({ label: texts.markAllRead, busy: this.busy, onClick: () => void this.#markAllRead() }) : nothing}
      </header>
      ${noticeFilter(texts, filter, (wanted) => void this.#narrow(wanted))}
      ${filter === noFilter ? nothing : this.#foundView(total)} ${this.hasNews ? this.#newsView() : nothing}
      ${this.#apartView(items)}
      <div class="ik-scroller" @keydown=${this.#move}>
        <ul class="ik-rows" aria-label=${texts.heading}>
          ${this.#rows.spacers()}
        </ul>
        ${this.#moreView(content)}
      </div>`;
  }

  #rowView(row: number): unknown {
    const { texts, language, content } = this;
    const notice = content?.items[row];
    if (!notice) return nothing;
    return noticeRow(texts, language, notice, {
      row,
      total: content.total,
      body: this.#opened.id === notice.id ? this.#opened.view() : undefined,
      onToggle: () => this.#toggle(notice.id),
    });
  }

  /** The open notice above the list, where it is not among those that are loaded. */
  #apartView(items: readonly NoticeSummary[]): unknown {
    const { id, notice } = this.#opened;
    if (id === undefined || items.some((item) => item.id === id)) return nothing;
    const body = this.#opened.view();
    if (!notice) return html`<div class="ik-row">${body}</div>`;
    const summary = { ...notice, attachments: notice.attachments.length };
    return html`<ul class="ik-rows">
      ${noticeRow(this.texts, this.language, summary, { body, onToggle: () => this.#close() })}
    </ul>`;
  }

  #foundView(total: number): unknown {
    return html`<p class="ik-text">
      ${this.#foundText(total)}
      ${button({ label: this.texts.clearFilter, onClick: () => this.#clearFilter() })}
    </p>`;
  }

  #foundText(total: number): string {
    const { texts, language } = this;
    return total > 0 ? texts.found(formatNumber(total, language)) : texts.foundNone;
  }

  #newsView(): unknown {
    return html`<p class="ik-text">
      ${this.texts.news} ${button({ label: this.texts.showNews, onClick: () => void this.#showNews() })}
    </p>`;
  }

  #moreView({ items, total, nextCursor }: NoticesContent): unknown {
    const { texts, language, more } = this;
    if (nextCursor === undefined) {
      return items.length > 0 ? html`<p class="ik-end">${texts.end}</p>` : nothing;
    }
    return html`<div class="ik-end">
      ${typeof more === 'string' ? nothing : html`<p class="ik-text" role="alert">${more.text}</p>`}
      ${button({
        label:
          more === 'loading' ? texts.loadingMore : texts.more(formatNumber(total - items.length, language)),
        busy: more === 'loading',
        onClick: () => void this.#loadMore(true),
      })}
    </div>`;
  }

  async #notices(): Promise<NoticesService> {
    return serviceOf(await this.portalClient(), 'notices', NoticesService);
  }

  async #narrow(filter: NoticeFilter): Promise<void> {
    this.filter = filter;
    this.noticeId = undefined;
    await this.reload();
    if (this.filter !== filter || this.state !== 'ready') return;
    this.announce(this.#foundText(this.content?.total ?? 0));
  }

  #clearFilter(): void {
    void this.#narrow(noFilter);
    void this.#focusHeading();
  }

  async #loadMore(asked = false): Promise<void> {
    const { content } = this;
    if (!content || this.more === 'loading') return;
    this.more = 'loading';
    try {
      const notices = await this.#notices();
      const { items, total, unread, nextCursor } = await notices.list({
        ...this.filter,
        limit: laterPages,
        ...(content.nextCursor !== undefined && { cursor: content.nextCursor }),
      });
      // Meanwhile something else was asked for
      if (this.content?.list !== content.list) return;
      this.content = {
        ...content,
        items: [...this.content.items, ...items],
        total,
        // Some were read since it was asked: of them this answer knows nothing
        unread: this.content.items === content.items ? unread : this.content.unread,
        nextCursor,
      };
      this.more = 'idle';
      if (!asked) return;
      this.announce(this.texts.loadedMore(formatNumber(items.length, this.language)));
      // The button is gone with the last page
      if (nextCursor === undefined) await this.#focusRow(content.items.length);
    } catch (error) {
      const problem = await this.explain(error);
      if (this.content?.list === content.list) this.more = problem;
    }
  }

  async #lookForNews(): Promise<void> {
    const { content } = this;
    if (!content || this.state !== 'ready' || this.filter !== noFilter) return;
    try {
      const notices = await this.#notices();
      const [newest] = (await notices.list({ limit: 1 })).items;
      this.hasNews = newest !== undefined && newest.id !== this.content?.items[0]?.id;
    } catch {
      // Looked for again later
    }
  }

  async #showNews(): Promise<void> {
    await this.reload();
    await this.#focusHeading();
  }

  #toggle(id: string): void {
    if (this.#opened.id === id) this.#close();
    else this.noticeId = id;
  }

  #close(): void {
    const id = this.noticeId;
    this.noticeId = undefined;
    void this.#focusRow(this.#rowOf(id));
  }

  #open(id: string, { list }: NoticesContent): void {
    void this.#opened.open(id, () => {
      this.#takeRead(list, 1, (notice) => notice.id === id);
    });
    void this.#bringIntoView(this.#rowOf(id));
  }

  /** So many notices have been read, and these of the list are among them. */
  #takeRead(list: object, count: number, isRead: (notice: NoticeSummary) => boolean): void {
    const { content } = this;
    // Meanwhile something else was asked for, or by somebody else
    if (content?.list !== list) return;
    this.content = {
      ...content,
      items: content.items.map((notice) =>
        !notice.read && isRead(notice) ? { ...notice, read: true } : notice,
      ),
      unread: Math.max(0, content.unread - count),
    };
  }

  async #markAllRead(): Promise<void> {
    const { content } = this;
    if (this.busy || !content) return;
    this.busy = true;
    await this.guard(async () => {
      await (await this.#notices()).markAllRead();
      this.#takeRead(content.list, Number.POSITIVE_INFINITY, () => true);
      this.announce(this.texts.markedAllRead);
    });
    this.busy = false;
    await this.#focusHeading();
  }

  /** Arrows, Home and End go from notice to notice; Tab does too. */
  readonly #move = (event: KeyboardEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined || !(event.target as Element).matches('.ik-row-button')) return;
    const last = (this.content?.items.length ?? 0) - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, Number(row) + 1),
      ArrowUp: Math.max(0, Number(row) - 1),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    void this.#focusRow(target);
  };

  /** Where a notice stands among those that are loaded; −1 where it does not. */
  #rowOf(id: string | undefined): number {
    return this.content?.items.findIndex((notice) => notice.id === id) ?? -1;
  }

  /** Draws a row and scrolls to it where it is out of sight. */
  async #bringIntoView(row: number): Promise<HTMLElement | undefined> {
    if (row < 0) return undefined;
    this.#rows.show(row);
    await this.updateComplete;
    const drawn = this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`);
    drawn?.scrollIntoView({ block: 'nearest' });
    return drawn ?? undefined;
  }

  /** Where there is no such row, the heading. */
  async #focusRow(row: number): Promise<void> {
    const drawn = await this.#bringIntoView(row);
    if (drawn) drawn.querySelector<HTMLElement>('.ik-row-button')?.focus();
    else await this.#focusHeading();
  }

  async #focusHeading(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }
}
