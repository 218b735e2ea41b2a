/** How far a file has come. */
export interface Progress {
  /** Bytes that are here. */
  readonly loaded: number;
  /** Bytes of the whole file, where the portal says so. */
  readonly total: number | undefined;
  /** The connection was cut: the rest, or the whole, is asked for again. */
  readonly interrupted: boolean;
}

/** What a single call may be told, always last. */
export interface CallOptions {
  /** Ends the call at once, also between two tries; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Longest the whole call may take, retries included, in milliseconds. @default the client's `timeoutMs` */
  readonly timeoutMs?: number | undefined;
  /**
   * Makes repeated calls have one effect; pass your own where the repeating is yours (a page reloaded in the middle).
   * Ignored where nothing changes. @default a fresh one for every call, the same for its retries
   */
  readonly idempotencyKey?: string | undefined;
  /** Told of each part of a file that has come, and of each cut; of nothing where the answer is no file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Further request headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
