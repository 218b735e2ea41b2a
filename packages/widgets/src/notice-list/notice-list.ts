import type { Notice, NoticeSummary } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { NoticesService } from '@ikiiki/sdk/notices';
import { serviceOf } from '@ikiiki/sdk/service-of';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { bannerStyles } from '../foundation/banner.styles.js';
import { baseStyles } from '../foundation/base.styles.js';
import { button } from '../foundation/form/button.js';
import { buttonStyles } from '../foundation/form/button.styles.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { loadPart } from '../foundation/load-part.js';
import { MemberElement } from '../foundation/member-element.js';
import { PollController } from '../foundation/poll-controller.js';
import type { ProblemText } from '../foundation/problem-text.js';
import { stateView } from '../foundation/state-view.js';
import { IkiikiUnreadCountEvent } from '../foundation/unread-count.js';
import { VirtualRows } from '../foundation/virtual/virtual-rows.js';
import { virtualRowsStyles } from '../foundation/virtual/virtual-rows.styles.js';
import { type NoticeFilter, noFilter, noticeFilter } from './notice-filter.js';
import { type NoticeListMessages, noticeListMessages } from './notice-list.messages.js';
import { noticeListStyles } from './notice-list.styles.js';
import type { OpenedNotice } from './opened-notice.js';

/** What is loaded so far of what was asked for. */
interface NoticesContent {
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
    opened: { state: true },
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
  declare private opened: OpenedNotice | undefined;
  /** How loading further stands: idle, under way, or what went wrong. */
  declare private more: 'idle' | 'loading' | ProblemText;
  declare private hasNews: boolean;
  declare private busy: boolean;

  protected readonly messages = noticeListMessages;
  #portalOrigin = '';
  /** What draws an open notice; loaded with the first. */
  #reading: typeof import('./opened-notice.js') | undefined;
  readonly #rows = new VirtualRows(this, {
    guess: rowGuess,
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

  protected override async load(client: PortalCore): Promise<NoticesContent> {
    this.#portalOrigin = client.baseUrl.origin;
    const { items, total, unread, nextCursor } = await serviceOf(client, 'notices', NoticesService).list({
      ...this.filter,
      limit: firstPage,
    });
    this.#rows.reset();
    this.hasNews = false;
    this.more = 'idle';
    return { items, total, unread, nextCursor };
  }

  protected override sessionBegins(): void {
    this.filter = noFilter;
    this.opened = undefined;
  }

  protected override isEmpty({ total }: NoticesContent): boolean {
    return total === 0 && this.filter === noFilter;
  }

  protected override get emptyText(): string {
    return this.texts.empty;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.content) this.opened = undefined;
    else if (this.noticeId !== this.opened?.id) void this.#open(this.noticeId);
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
    const openedApart = this.opened && !items.some(({ id }) => id === this.opened?.id);
    return html`<header class="ik-notices-head">
        <h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
        <span class="ik-notices-count"
          >${unread > 0 ? texts.unreadCount(formatNumber(unread, language)) : texts.allRead}</span
        >
        ${unread > 0 ? button({ label: texts.markAllRead, busy: this.busy, onClick: () => void this.#markAllRead() }) : nothing}
      </header>
      ${noticeFilter(texts, filter, (wanted) => void this.#narrow(wanted))}
      ${filter === noFilter ? nothing : this.#foundView(total)} ${this.hasNews ? this.#newsView() : nothing}
      ${openedApart ? html`<div class="ik-row">${this.#openedView()}</div>` : nothing}
      <div class="ik-scroller" @keydown=${this.#move}>
        <ul class="ik-rows" aria-label=${texts.heading}>
          ${this.#rows.spacers()}
        </ul>
        ${this.#moreView(content)}
      </div>`;
  }

  #rowView(row: number): unknown {
    const { texts, content } = this;
    const notice = content?.items[row];
    if (!notice) return nothing;
    const isOpen = this.opened?.id === notice.id;
    return html`<li
      class="ik-row ${notice.read ? '' : 'ik-row-unread'}"
      data-row=${row}
      aria-setsize=${content.total}
      aria-posinset=${row + 1}
    >
      <h3 class="ik-row-title">
        <button
          class="ik-row-button"
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => this.#toggle(notice.id)}
        >
          ${notice.read ? nothing : html`<span class="ik-unread">${texts.unread}</span>`}${notice.title}
        </button>
      </h3>
      <p class="ik-row-meta">${this.#metaOf(notice)}</p>
      ${isOpen ? this.#openedView() : html`<p>${notice.excerpt}</p>`}
    </li>`;
  }

  /** Date, importance, category and files in one line of text: every element counts where there are thousands. */
  #metaOf({ publishedAt, importance, audience, category, attachments }: NoticeSummary): string {
    const { texts, language } = this;
    return [
      formatDate(publishedAt, language),
      importance === 'high' && texts.high,
      audience === 'personal' && texts.personal,
      texts.category(category),
      attachments > 0 && texts.attachments(formatNumber(attachments, language)),
    ]
      .filter(Boolean)
      .join(language === 'ja' ? '・' : ' · ');
  }

  #openedView(): unknown {
    const { texts, language, opened } = this;
    if (!opened) return nothing;
    if (opened.state === 'ready') {
      return this.#reading?.openedNotice(texts, language, opened, this.#portalOrigin, {
        onClose: () => this.#close(),
        onDownload: (attachmentId) => void this.#download(attachmentId),
      });
    }
    return html`<div class="ik-row-body">
      ${
        opened.state === 'loading'
          ? html`<p class="ik-loading" aria-busy="true"><span class="ik-spinner" aria-hidden="true"></span>${texts.opening}</p>`
          : [
              stateView(texts, 'error', {
                problem: opened.problem,
                onRetry: opened.problem.retryable ? () => void this.#open(this.noticeId) : undefined,
              }),
              button({ label: texts.close, onClick: () => this.#close() }),
            ]
      }
    </div>`;
  }

  #foundView(total: number): unknown {
    const { texts, language } = this;
    return html`<p class="ik-text">
      ${total > 0 ? texts.found(formatNumber(total, language)) : texts.foundNone}
      ${button({ label: texts.clearFilter, onClick: () => void this.#narrow(noFilter) })}
    </p>`;
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
    const { total } = this.content ?? { total: 0 };
    this.announce(total > 0 ? this.texts.found(formatNumber(total, this.language)) : this.texts.foundNone);
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
      if (this.content?.items !== content.items) return;
      this.content = { items: [...content.items, ...items], total, unread, nextCursor };
      this.more = 'idle';
      if (asked) this.announce(this.texts.loadedMore(formatNumber(items.length, this.language)));
    } catch (error) {
      if (this.content?.items === content.items) this.more = await this.explain(error);
    }
  }

  async #lookForNews(): Promise<void> {
    const { content } = this;
    if (!content || this.state !== 'ready' || this.filter !== noFilter) return;
    try {
      const notices = await this.#notices();
      const newest = await notices.list({ limit: 1 });
      this.hasNews = newest.items[0] !== undefined && newest.items[0].id !== this.content?.items[0]?.id;
    } catch {
      // Looked for again later
    }
  }

  async #showNews(): Promise<void> {
    await this.reload();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }

  #toggle(id: string): void {
    if (this.opened?.id === id) this.#close();
    else this.noticeId = id;
  }

  #close(): void {
    const id = this.noticeId;
    this.noticeId = undefined;
    this.opened = undefined;
    void this.#focusRow(this.#rowOf(id));
  }

  async #open(id: string | undefined): Promise<void> {
    this.opened = id === undefined || id === '' ? undefined : { id, state: 'loading' };
    if (!this.opened || id === undefined) return;
    this.announce(this.texts.opening);
    await this.#bringIntoView(this.#rowOf(id));
    try {
      const notices = await this.#notices();
      const [notice] = await Promise.all([notices.get({ noticeId: id }), this.#loadReading()]);
      if (this.opened?.id !== id) return;
      this.opened = { id, state: 'ready', notice };
      this.announce('');
      if (!notice.read) await this.#markRead(notices, notice);
    } catch (error) {
      const problem = await this.explain(error);
      if (this.opened?.id !== id) return;
      this.opened = {
        id,
        state: 'error',
        problem: problem.code === 'not_found' ? { ...problem, text: this.texts.gone } : problem,
      };
    }
  }

  async #loadReading(): Promise<void> {
    this.#reading ??= await loadPart(import('./opened-notice.js'));
    this.#reading.addStyles(this.renderRoot as ShadowRoot);
  }

  /** Where it fails the notice stays unread, and is marked when it is opened the next time. */
  async #markRead(notices: NoticesService, { id }: Notice): Promise<void> {
    try {
      await notices.markRead({ noticeId: id });
    } catch {
      return;
    }
    const { content } = this;
    if (!content) return;
    this.content = {
      ...content,
      items: content.items.map((notice) => (notice.id === id ? { ...notice, read: true } : notice)),
      unread: Math.max(0, content.unread - 1),
    };
  }

  async #markAllRead(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.guard(async () => {
      await (await this.#notices()).markAllRead();
      const { content } = this;
      if (content) {
        const items = content.items.map((notice) => (notice.read ? notice : { ...notice, read: true }));
        this.content = { ...content, items, unread: 0 };
      }
      this.announce(this.texts.markedAllRead);
    });
    this.busy = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.ik-heading')?.focus();
  }

  async #download(attachmentId: string): Promise<void> {
    const { opened } = this;
    if (opened?.state !== 'ready' || opened.downloading) return;
    await this.#reading?.download({
      noticeId: opened.id,
      attachmentId,
      language: this.language,
      notices: () => this.#notices(),
      announce: (text) => this.announce(text),
      explain: (error) => this.explain(error),
      update: (change) => {
        if (this.opened?.id === opened.id && this.opened.state === 'ready')
          this.opened = { ...this.opened, ...change };
      },
    });
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

  async #focusRow(row: number): Promise<void> {
    const drawn = await this.#bringIntoView(row);
    drawn?.querySelector<HTMLElement>('.ik-row-button')?.focus();
  }
}
