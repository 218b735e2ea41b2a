import { nothing, render } from 'lit';

/** A row to draw. */
export interface KeyedRow {
  /** What it is of; two rows of one list have two keys. */
  readonly key: string;
  readonly view: unknown;
}

/** The nodes of a drawn row: from one mark to another. */
interface DrawnRow {
  readonly start: ChildNode;
  readonly end: ChildNode;
}

/**
 * Draws rows before the end of a list, each for itself: a row that stays keeps its elements, with the focus in them,
 * however many come or go before it. One that changes its place among those that stay is drawn anew; Lit's `repeat`
 * would move it, and weighs three times as much.
 */
export class KeyedRows {
  readonly #drawn = new Map<string, DrawnRow>();
  #end: Element | undefined;

  /** @param end the element that the last row stands before; another one begins a new list */
  draw(end: Element, rows: readonly KeyedRow[]): void {
    const list = end.parentElement;
    if (!list) return;
    if (end !== this.#end) this.#drawn.clear();
    this.#end = end;
    const keys = new Set(rows.map(({ key }) => key));
    for (const key of this.#drawn.keys()) if (!keys.has(key)) this.#remove(list, key);
    let next: ChildNode = end;
    for (const { key, view } of rows.toReversed()) {
      if (this.#drawn.get(key)?.end.nextSibling !== next) this.#remove(list, key);
      const mark = this.#drawn.get(key)?.end ?? list.insertBefore(document.createComment(''), next);
      const { startNode } = render(view, list, { renderBefore: mark });
      next = startNode as ChildNode;
      this.#drawn.set(key, { start: next, end: mark });
    }
  }

  #remove(list: HTMLElement, key: string): void {
    const row = this.#drawn.get(key);
    if (!row) return;
    render(nothing, list, { renderBefore: row.end });
    row.start.remove();
    row.end.remove();
    this.#drawn.delete(key);
  }
}
