import type { Clock } from './ports.js';

/** What is kept of a clock: how far it is ahead of the machine's, and where it stands still. */
export interface ClockState {
  readonly offsetMs: number;
  readonly frozenAt: number | null;
}

const lastInstant = Date.UTC(9999, 11, 31);

/** A world's clock: runs beside the machine's, freezes, and is moved forward only. */
export class WorldClock implements Clock {
  #state: ClockState;
  readonly #machine: Clock;

  constructor(machine: Clock, state: ClockState) {
    this.#machine = machine;
    this.#state = state;
  }

  get state(): ClockState {
    return this.#state;
  }

  get frozen(): boolean {
    return this.#state.frozenAt !== null;
  }

  now(): number {
    return this.#state.frozenAt ?? this.#machine.now() + this.#state.offsetMs;
  }

  freeze(): void {
    this.#state = { ...this.#state, frozenAt: this.now() };
  }

  resume(): void {
    this.#state = { offsetMs: this.now() - this.#machine.now(), frozenAt: null };
  }

  /** @throws RangeError for a negative distance, or one beyond the last instant that ISO 8601 writes plainly */
  advance(ms: number): void {
    if (!(ms >= 0) || this.now() + ms > lastInstant) {
      throw new RangeError('A clock moves forward only, and not beyond the year 9999.');
    }
    const { offsetMs, frozenAt } = this.#state;
    this.#state =
      frozenAt === null ? { offsetMs: offsetMs + ms, frozenAt } : { offsetMs, frozenAt: frozenAt + ms };
  }

  /** Sets another world's time, when a world begins anew or goes back to a kept state. */
  show(instant: number, frozen: boolean): void {
    this.#state = { offsetMs: instant - this.#machine.now(), frozenAt: frozen ? instant : null };
  }
}
