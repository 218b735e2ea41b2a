import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long without a sign of a person nobody is there, and asking would keep a session from ending (S-P11). */
const idleMs = 10 * 60_000;

const signs = ['visibilitychange', 'pointerdown', 'pointermove', 'keydown'];

/**
 * Does something again and again while somebody may see it: not while the page is hidden, nor when nobody has touched it
 * for ten minutes; and at once when somebody does again, where that was longer than a period.
 */
export class PollController implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastAt = 0;
  #touchedAt = 0;

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
    this.#touchedAt = this.#lastAt;
    for (const sign of signs) document.addEventListener(sign, this.#touch, true);
    this.#plan();
  }

  hostDisconnected(): void {
    for (const sign of signs) document.removeEventListener(sign, this.#touch, true);
    clearTimeout(this.#timer);
  }

  get #isIdle(): boolean {
    return performance.now() - this.#touchedAt > idleMs;
  }

  readonly #touch = ({ type }: Event): void => {
    const isBack = this.#isIdle || type === 'visibilitychange';
    this.#touchedAt = performance.now();
    if (isBack) this.#plan();
  };

  #plan(): void {
    clearTimeout(this.#timer);
    const periodMs = this.periodMs();
    if (document.hidden || !(periodMs > 0)) return;
    const waitMs = Math.max(0, this.#lastAt + periodMs - performance.now());
    this.#timer = setTimeout(() => this.#run(), waitMs);
  }

  #run(): void {
    if (this.#isIdle) return;
    this.#lastAt = performance.now();
    void this.work();
    this.#plan();
  }
}
