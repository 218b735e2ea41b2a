import type { RecordSaved, RecordType } from '@ikiiki/sdk/contract';
import type { RecordValues } from '@ikiiki/sdk/rules/health-record';
import { AskBeforeLeaving } from '../foundation/ask-before-leaving.js';

/** A record on its way to the portal. */
export interface Outgoing extends RecordValues {
  readonly date: string;
  readonly type: RecordType;
  /** When it was written down, by the portal's clock: what was written later is not undone by it. */
  readonly recordedAt: string;
  /** Makes it arrive once, however often it is sent. */
  readonly key: string;
}

interface OutboxWork {
  readonly send: (entry: Outgoing) => Promise<RecordSaved>;
  readonly onSent: (saved: RecordSaved) => void;
  /** The portal refuses it for good. */
  readonly onRefused: (entry: Outgoing, error: unknown) => void;
  readonly onChange: () => void;
  /** It is time to try again. */
  readonly onDue: () => void;
}

/** So long until what waits is tried again, in milliseconds: a device may say that it is online before it is. */
const retryMs = 10_000;

/** Whether the very same may be taken later: no connection, a portal that is too busy just now. */
export const isWorthLater = (error: unknown): boolean =>
  (error as { readonly retryable?: boolean } | undefined)?.retryable === true;

const keyOf = ({ date, type }: Pick<Outgoing, 'date' | 'type'>) => `${date} ${type}`;

/**
 * Records that could not be sent yet. They are kept in the memory of the page alone: no medical value goes into the
 * browser's storage. Of one day and type the newest counts. Leaving the page is asked about while there are some.
 */
export class Outbox {
  readonly #waiting = new Map<string, Outgoing>();
  readonly #leaving = new AskBeforeLeaving(() => true);
  #isClosed = false;
  #flight: Promise<void> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly work: OutboxWork) {}

  get entries(): readonly Outgoing[] {
    return [...this.#waiting.values()];
  }

  get isSending(): boolean {
    return this.#flight !== undefined;
  }

  waitingFor(date: string, type: RecordType): Outgoing | undefined {
    return this.#waiting.get(keyOf({ date, type }));
  }

  add(entry: Outgoing): void {
    this.#waiting.set(keyOf(entry), entry);
    this.#changed();
  }

  drop(entry: Pick<Outgoing, 'date' | 'type'>): void {
    this.#waiting.delete(keyOf(entry));
    this.#changed();
  }

  /** For good: nothing of it is sent any more, nor told of. */
  close(): void {
    this.#isClosed = true;
    this.#waiting.clear();
    this.#changed();
  }

  /** Sends what waits, one after the other, until the network fails again. */
  flush(): Promise<void> {
    this.#flight ??= this.#send().finally(() => {
      this.#flight = undefined;
      this.#changed();
    });
    return this.#flight;
  }

  async #send(): Promise<void> {
    for (const entry of this.entries) {
      // Given up, or replaced, while the one before it was sent
      if (this.#waiting.get(keyOf(entry)) !== entry) continue;
      try {
        const saved = await this.work.send(entry);
        if (this.#isClosed) return;
        this.#done(entry);
        this.work.onSent(saved);
      } catch (error) {
        if (this.#isClosed || isWorthLater(error)) return;
        this.#done(entry);
        this.work.onRefused(entry, error);
      }
    }
  }

  /** It may have been replaced by a newer one meanwhile, which waits on. */
  #done(entry: Outgoing): void {
    if (this.#waiting.get(keyOf(entry)) === entry) this.drop(entry);
  }

  #changed(): void {
    const isWaiting = this.#waiting.size > 0;
    if (isWaiting) this.#leaving.begin();
    else this.#leaving.end();
    clearTimeout(this.#retry);
    if (isWaiting && !this.isSending) this.#retry = setTimeout(this.work.onDue, retryMs);
    this.work.onChange();
  }
}
