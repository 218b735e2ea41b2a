/** How the draft stands. */
export type SaveState =
  | { readonly kind: 'nothing' | 'saving' | 'unsaved' }
  | { readonly kind: 'saved'; readonly savedAt: string };

/** What is to be kept of each question or field; `null` takes it out. */
export type DraftChanges<Value> = Readonly<Record<string, Value | null>>;

export interface DraftSaverHost<Value, Draft extends { readonly savedAt?: string | undefined }> {
  /** A draft is there already. */
  readonly isBegun: boolean;
  /** Where the member was when it was kept. */
  readonly position?: string | undefined;
  /** Sends changes to the portal. @returns all that it keeps now, other tabs' changes too */
  readonly send: (changes: DraftChanges<Value>, position: string | undefined) => Promise<Draft>;
  readonly onState: () => void;
  readonly onKept: (draft: Draft) => void;
  /** Nothing is taken any more, for this reason. @returns whether that is so */
  readonly isOver: (error: unknown) => boolean;
  readonly onOver: (error: unknown) => void;
}

/**
 * Saves values to the portal as they are given, one request at a time. What could not be saved is kept here, and in
 * nothing that outlives the page, until the device is online again or the next value comes.
 */
export class DraftSaver<Value, Draft extends { readonly savedAt?: string | undefined }> {
  state: SaveState = { kind: 'nothing' };
  readonly #pending = new Map<string, Value | null>();
  #position: string | undefined;
  #isMoved = false;
  #isBegun: boolean;
  #work: Promise<void> | undefined;
  #isOver = false;

  constructor(private readonly host: DraftSaverHost<Value, Draft>) {
    this.#isBegun = host.isBegun;
    this.#position = host.position;
  }

  /** Something is not saved yet, or on its way. */
  get hasUnsaved(): boolean {
    return !this.#isOver && (this.#pending.size > 0 || this.#work !== undefined);
  }

  /** Notes a value; {@link save} sends it. */
  note(id: string, value: Value | undefined): void {
    this.#pending.set(id, value ?? null);
  }

  /** Where the member is; a draft is begun by a value only. */
  at(position: string): void {
    this.#isMoved ||= position !== this.#position && this.#isBegun;
    this.#position = position;
  }

  /** Sends what is not saved yet, and waits for what is on its way. Never rejects. */
  async save(): Promise<void> {
    if (this.#hasWork) this.#work ??= this.#saveAll();
    return this.#work;
  }

  /** It was sent or is over: nothing is saved any more. */
  stop(): void {
    this.#isOver = true;
    this.#pending.clear();
  }

  get #hasWork(): boolean {
    return !this.#isOver && (this.#pending.size > 0 || this.#isMoved);
  }

  async #saveAll(): Promise<void> {
    while (this.#hasWork) if (!(await this.#send())) break;
    this.#work = undefined;
  }

  async #send(): Promise<boolean> {
    const sent = new Map(this.#pending);
    const wasMoved = this.#isMoved;
    this.#pending.clear();
    this.#isMoved = false;
    this.#show({ kind: 'saving' });
    try {
      const draft = await this.host.send(Object.fromEntries(sent), this.#position);
      this.#isBegun = true;
      if (!this.#isOver) this.host.onKept(draft);
      this.#show({ kind: 'saved', savedAt: draft.savedAt ?? '' });
      return true;
    } catch (error) {
      this.#keep(sent);
      this.#isMoved ||= wasMoved;
      if (this.host.isOver(error) && !this.#isOver) {
        this.#isOver = true;
        this.host.onOver(error);
      }
      this.#show({ kind: 'unsaved' });
      return false;
    }
  }

  /** What was given since is newer. */
  #keep(sent: ReadonlyMap<string, Value | null>): void {
    for (const [id, value] of sent) if (!this.#pending.has(id)) this.#pending.set(id, value);
  }

  #show(state: SaveState): void {
    if (this.#isOver) return;
    this.state = state;
    this.host.onState();
  }
}
