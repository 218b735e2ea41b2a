import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Does something again and again while somebody may see it: not while the page is hidden, and at once when it is shown
 * again after longer than a period.
 */
export class PollController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAt = 0;

  /**
   * @param work never rejects
   * @param periodMs asked anew for every wait; none, and nothing is done, where it is not above zero
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly work: () => Promise<unknown>,
    private readonly periodMs: () => number,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#lastAt = performance.now();
    document.addEventListener('visibilitychange', this.#plan);
    this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#plan);
    clearTimeout(this.#timer);
  }

  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    const periodMs = this.periodMs();
    if (document.hidden || !(periodMs > 0)) return;
    const waitMs = Math.max(0, this.#lastAt + periodMs - performance.now());
    this.#timer = setTimeout(() => void this.#run(), waitMs);
  };

  async #run(): Promise<void> {
    this.#lastAt = performance.now();
    await this.work();
    this.#plan();
  }
}
