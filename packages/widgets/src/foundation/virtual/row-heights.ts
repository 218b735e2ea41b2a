/** A run of rows: from the first to before the last. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Heights of the rows of a long list, of which few are ever drawn: measured where a row was drawn, else the mean of
 * those that were. In CSS pixels.
 */
export class RowHeights {
  #measured: number[] = [];
  #sum = 0;
  #count = 0;

  /** @param guess height of a row before any was drawn */
  constructor(private readonly guess: number) {}

  /** What an unseen row is taken for. */
  get mean(): number {
    return this.#count > 0 ? this.#sum / this.#count : this.guess;
  }

  /** Notes a height; tells whether that was news. */
  measure(row: number, height: number): boolean {
    const before = this.#measured[row];
    if (before !== undefined && Math.abs(before - height) < 0.5) return false;
    this.#sum += height - (before ?? 0);
    if (before === undefined) this.#count += 1;
    this.#measured[row] = height;
    return true;
  }

  clear(): void {
    this.#measured = [];
    this.#sum = 0;
    this.#count = 0;
  }

  heightOf(row: number): number {
    return this.#measured[row] ?? this.mean;
  }

  /** Height of a run of rows. */
  between(from: number, to: number): number {
    let height = 0;
    for (let row = from; row < to; row += 1) height += this.heightOf(row);
    return height;
  }

  /** The rows that lie between two distances from the top, of so many in all. */
  rowsAt(top: number, bottom: number, count: number): RowRange {
    let row = 0;
    let at = 0;
    while (row < count && at + this.heightOf(row) <= top) {
      at += this.heightOf(row);
      row += 1;
    }
    const from = Math.min(row, Math.max(0, count - 1));
    while (row < count && at < bottom) {
      at += this.heightOf(row);
      row += 1;
    }
    return { from, to: Math.max(row, Math.min(count, from + 1)) };
  }
}
