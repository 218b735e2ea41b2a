/** One request as it is remembered: what was asked and answered, never with what values. */
export interface JournalEntry {
  readonly requestId: string;
  /** Instant (UTC) on the world's clock. */
  readonly at: string;
  readonly method: string;
  /** The contract's path, e.g. `/v1/sessions/{id}`; the real one only where no route fits, its long parts cut out. */
  readonly path: string;
  /** `service.method` of the SDK, where the contract knows the route. */
  readonly operation?: string;
  readonly status: number;
  /** Code of the problem, where the answer was one. */
  readonly code?: string;
  readonly durationMs: number;
  /** Names of the body's fields. */
  readonly fields?: readonly string[];
  /** The fault that made this answer, if one did. */
  readonly fault?: string;
}

/** The last requests of a world; older ones fall out. */
export class Journal {
  readonly #limit: number;
  #entries: JournalEntry[] = [];

  constructor(limit = 500) {
    this.#limit = limit;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#limit) this.#entries.shift();
  }

  /** Newest first. */
  list(): readonly JournalEntry[] {
    return this.#entries.toReversed();
  }

  clear(): void {
    this.#entries = [];
  }
}
