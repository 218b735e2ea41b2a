import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { KeyedRows } from './keyed-rows.js';
import { RowHeights, type RowRange } from './row-heights.js';

type Host = ReactiveControllerHost & HTMLElement;

type Side = 'before' | 'after';

interface VirtualRowsOptions {
  /** Height of a row before any was drawn, in CSS pixels. */
  readonly guess: number;
  /** What the rows are of; another one, and they may be others. */
  readonly of: () => unknown;
  /** How many rows there are. */
  readonly count: () => number;
  /** What a row is of: it keeps its elements wherever it stands. */
  readonly keyOf: (row: number) => string;
  /** Draws a row: an element with its number in `data-row`. */
  readonly view: (row: number) => unknown;
  /** What find-in-page finds of a row that is not drawn; one line. */
  readonly textOf: (row: number) => string;
}

/** How far beyond what is to be seen rows are drawn, in CSS pixels. */
const beyond = 500;
/** At least so many rows are drawn at first, also in a frame that has no height yet. */
const leastRows = 7;
/** So many rows beyond what is drawn a row is far away. */
const farRows = 12;

/** How much the page can show; a frame may be higher than the screen. In CSS pixels. */
const screenHeight = () => Math.min(window.innerHeight, window.screen.height);

/**
 * Draws of a long list only the rows that are to be seen and some beyond, with a spacer before and after them that is as
 * high as the rest. A spacer that comes into sight tells by how much (IntersectionObserver), which holds on a page, in a
 * scrolling box and in a frame of another site alike; no scroll event is listened to. The text of the rest lies in the
 * spacers for find-in-page (`hidden=until-found`), a line a row, each where its row would be.
 */
export class VirtualRows implements ReactiveController {
  readonly #heights: RowHeights;
  readonly #rows = new KeyedRows();
  /** The text of each spacer, and what it was made of: ten thousand lines are not put together for every drawing. */
  readonly #texts = new Map<Side, readonly [of: unknown, from: number, to: number, text: string]>();
  #range: RowRange = { from: 0, to: 0 };
  #sight: IntersectionObserver | undefined;
  #sizes: ResizeObserver | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: VirtualRowsOptions,
  ) {
    this.#heights = new RowHeights(options.guess);
    this.reset();
    host.addController(this);
  }

  /** The rows to draw now. */
  get range(): RowRange {
    const count = this.options.count();
    const to = Math.min(this.#range.to, count);
    return { from: Math.max(0, Math.min(this.#range.from, to - 1)), to };
  }

  /** Begins at the top again, with other rows: a screen of them, and further ones once these are seen. */
  reset(): void {
    this.#heights.clear();
    // Rows that stay are measured anew
    this.#sizes?.disconnect();
    this.#range = { from: 0, to: Math.max(leastRows, Math.ceil(screenHeight() / this.options.guess)) };
  }

  /** Draws a row, wherever it is, so that it can be scrolled to and focused. */
  show(row: number): void {
    const { from, to } = this.range;
    if (from <= row && row < to) return;
    this.#draw({ from: Math.max(0, row - farRows / 2), to: row + farRows });
  }

  /** The spacers, between which the rows are drawn once these stand there. */
  spacers(): unknown {
    const { from, to } = this.range;
    return [this.#spacer('before', 0, from), this.#spacer('after', to, this.options.count())];
  }

  #spacer(side: Side, from: number, to: number): unknown {
    return html`<li class="ik-spacer" data-spacer=${side} role="presentation" aria-hidden="true" ?hidden=${from >= to}>
      <div class="ik-spacer-text">${this.#textOf(side, from, to)}</div>
    </li>`;
  }

  #textOf(side: Side, from: number, to: number): string {
    const of = this.options.of();
    const before = this.#texts.get(side);
    if (before?.[0] === of && before?.[1] === from && before[2] === to) return before[3];
    const lines: string[] = [];
    for (let row = from; row < to; row += 1) lines.push(this.options.textOf(row));
    const text = lines.join('\n');
    this.#texts.set(side, [of, from, to, text]);
    return text;
  }

  hostConnected(): void {
    this.#sight = new IntersectionObserver((entries) => this.#seen(entries), {
      rootMargin: `${beyond}px 0px`,
      // Of a scrolling box between the list and the page; browsers without it draw a moment later
      ...({ scrollMargin: `${beyond}px 0px` } as IntersectionObserverInit),
    });
    this.#sizes = new ResizeObserver((entries) => this.#measured(entries));
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#sight?.disconnect();
    this.#sizes?.disconnect();
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    if (!root) return;
    const { from, to } = this.range;
    const { keyOf, view } = this.options;
    const end = root.querySelector('[data-spacer="after"]');
    const rows = Array.from({ length: to - from }, (_, at) => from + at);
    if (end)
      this.#rows.draw(
        end,
        rows.map((row) => ({ key: keyOf(row), view: view(row) })),
      );
    this.#sizeSpacers();
    for (const row of root.querySelectorAll('[data-row]')) this.#sizes?.observe(row);
  }

  #sizeSpacers(): void {
    const { from, to } = this.range;
    this.#size('before', 0, from);
    this.#size('after', to, this.options.count());
  }

  /** Gives a spacer its height and its lines theirs, and looks at it anew: what is still in sight is told again. */
  #size(side: Side, from: number, to: number): void {
    const spacer = this.host.shadowRoot?.querySelector<HTMLElement>(`[data-spacer="${side}"]`);
    const text = spacer?.firstElementChild as HTMLElement | null | undefined;
    if (!spacer || !text) return;
    const height = this.#heights.between(from, to);
    spacer.style.blockSize = `${height}px`;
    text.style.lineHeight = `${to > from ? height / (to - from) : 0}px`;
    // Browsers take it away when they have found something
    if (text.getAttribute('hidden') !== 'until-found') text.setAttribute('hidden', 'until-found');
    this.#sight?.unobserve(spacer);
    this.#sight?.observe(spacer);
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: whole, intersectionRect: seen } of entries) {
      if (!isIntersecting || seen.height === 0) continue;
      const { from, to } = this.range;
      const isAfter = (target as HTMLElement).dataset.spacer === 'after';
      // Seen before the last drawing, and looked at anew since
      const height = isAfter
        ? this.#heights.between(to, this.options.count())
        : this.#heights.between(0, from);
      if (Math.abs(whole.height - height) > 1) continue;
      const top = (isAfter ? this.#heights.between(0, to) : 0) + seen.top - whole.top;
      const bottom = top + seen.height;
      // Rows are in sight beside the spacer, which itself is seen from beyond the screen; how much of the screen they
      // take is not told to a frame of another site
      const beside = screenHeight() + 2 * beyond;
      const wanted = this.#heights.rowsAt(
        top - (isAfter ? beside : beyond),
        bottom + (isAfter ? beyond : beside),
        this.options.count(),
      );
      const drawn = this.#withFocused(wanted);
      if (drawn.from !== from || drawn.to !== to) this.#draw(drawn);
      return;
    }
  }

  /** The row that has the focus stays, unless somebody has scrolled far away from it. */
  #withFocused({ from, to }: RowRange): RowRange {
    const focused = this.host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = focused === undefined ? from : Number(focused);
    const isNear = from - farRows < row && row < to + farRows;
    return isNear ? { from: Math.min(from, row), to: Math.max(to, row + 1) } : { from, to };
  }

  #measured(entries: readonly ResizeObserverEntry[]): void {
    let news = false;
    for (const { target, borderBoxSize } of entries) {
      const { row } = (target as HTMLElement).dataset;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (row === undefined || !target.isConnected || height === 0) continue;
      news = this.#heights.measure(Number(row), height) || news;
    }
    if (news) this.#sizeSpacers();
  }

  #draw(range: RowRange): void {
    this.#range = range;
    this.host.requestUpdate();
  }
}
