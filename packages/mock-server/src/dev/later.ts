/** Work that waits until the answer is out, done in its order, one piece after the other. */
export class Later {
  #last: Promise<void> = Promise.resolve();
  #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Queues work; it begins after the present turn of the event loop at the earliest. */
  add(work: () => Promise<void>): void {
    // A macrotask: microtasks would still run before the answer leaves the process.
    const turn = new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#last = this.#last
      .then(() => turn)
      .then(work)
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
