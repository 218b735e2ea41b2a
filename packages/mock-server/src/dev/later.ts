/** Work that waits until the answer is out, done in its order, one piece after the other. */
export class Later {
  #last: Promise<void> = Promise.resolve();
  readonly #settle: () => Promise<void>;
  readonly #onError: (error: unknown) => void;

  /** @param settle stores what a piece of work left behind */
  constructor(settle: () => Promise<void>, onError: (error: unknown) => void) {
    this.#settle = settle;
    this.#onError = onError;
  }

  /** Queues work; it begins after the present turn of the event loop at the earliest. */
  add(work: () => Promise<void>): void {
    // A macrotask: microtasks would still run before the answer leaves the process.
    const turn = new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#last = this.#last
      .then(() => turn)
      .then(work)
      .finally(this.#settle)
      .catch(this.#onError);
  }

  /** Resolves when all that was queued, and all that this queued in turn, is done. */
  async drain(): Promise<void> {
    for (let seen: Promise<void> | undefined; seen !== this.#last; ) {
      seen = this.#last;
      await seen;
    }
  }
}
