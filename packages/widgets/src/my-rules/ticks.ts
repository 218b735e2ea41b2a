import type { PortalError } from '@ikiiki/sdk';
import type { MyRule, RuleChecked } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { ProblemText } from '../foundation/problem-text.js';
import { myRulesOf } from './rules-host.js';

interface Tick {
  readonly ruleId: string;
  readonly date: string;
  /** What the member wants. */
  done: boolean;
  state: 'sending' | 'unsent';
}

export interface TicksHost {
  readonly client: () => Promise<PortalCore>;
  readonly changed: () => void;
  readonly onChecked: (checked: RuleChecked, done: boolean) => void;
  /** It was not taken, and is put back; gives the words for it. */
  readonly onRefused: (error: unknown) => Promise<ProblemText>;
  readonly onUnsent: () => void;
}

/** What says nothing of the check: it waits, and is sent once more. */
const waitingCodes: readonly string[] = ['network', 'timeout', 'session_expired', 'session_required'];

const keyOf = (ruleId: string, date: string) => `${ruleId} ${date}`;

/**
 * The checks that a member has set or taken back and that the portal has not confirmed. They are shown at once. One
 * that cannot be sent is kept in memory, and is sent when there is a connection again; one that is refused is put back.
 */
export class Ticks {
  readonly #ticks = new Map<string, Tick>();
  readonly #problems = new Map<string, ProblemText>();
  #forgotten = false;

  constructor(private readonly host: TicksHost) {}

  /** What the member wants a check to be, where the portal has not confirmed it. */
  wanted(ruleId: string, date: string): boolean | undefined {
    return this.#ticks.get(keyOf(ruleId, date))?.done;
  }

  stateOf(ruleId: string, date: string): Tick['state'] | undefined {
    return this.#ticks.get(keyOf(ruleId, date))?.state;
  }

  /** Why the last try was refused. */
  problemOf(ruleId: string, date: string): ProblemText | undefined {
    return this.#problems.get(keyOf(ruleId, date));
  }

  get unsent(): number {
    return [...this.#ticks.values()].filter(({ state }) => state === 'unsent').length;
  }

  set(ruleId: string, date: string, done: boolean): void {
    const key = keyOf(ruleId, date);
    this.#problems.delete(key);
    const tick = this.#ticks.get(key);
    // What is under way asks for the newest wish when it is through
    if (tick?.state === 'sending') tick.done = done;
    else this.#send({ ruleId, date, done, state: 'sending' });
    this.host.changed();
  }

  /** Sends what waits. */
  flush(): void {
    for (const tick of this.#ticks.values()) if (tick.state === 'unsent') this.#send(tick);
    this.host.changed();
  }

  /** Keeps only what belongs to these rules: somebody else's never goes out in this member's name. */
  keepOnly(rules: readonly MyRule[]): void {
    for (const [key, { ruleId }] of this.#ticks) {
      if (!rules.some(({ id }) => id === ruleId)) this.#ticks.delete(key);
    }
  }

  /** Somebody else is here. */
  forget(): void {
    this.#forgotten = true;
    this.#ticks.clear();
  }

  #send(tick: Tick): void {
    this.#ticks.set(keyOf(tick.ruleId, tick.date), tick);
    tick.state = 'sending';
    void this.#deliver(tick);
  }

  async #deliver(tick: Tick): Promise<void> {
    const { ruleId, date } = tick;
    try {
      for (;;) {
        const { done } = tick;
        if (!navigator.onLine) throw Object.assign(new Error('offline'), { code: 'network' });
        const rules = myRulesOf(await this.host.client());
        const checked = await (done ? rules.check({ ruleId, date }) : rules.uncheck({ ruleId, date }));
        if (this.#forgotten) return;
        if (tick.done === done) this.#ticks.delete(keyOf(ruleId, date));
        this.host.onChecked(checked, done);
        if (tick.done === done) return;
      }
    } catch (error) {
      if (!this.#forgotten) await this.#fail(tick, error);
    } finally {
      this.host.changed();
    }
  }

  async #fail(tick: Tick, error: unknown): Promise<void> {
    const key = keyOf(tick.ruleId, tick.date);
    if (waitingCodes.includes((error as Partial<PortalError>).code ?? '')) {
      tick.state = 'unsent';
      return this.host.onUnsent();
    }
    this.#ticks.delete(key);
    this.#problems.set(key, await this.host.onRefused(error));
  }
}
