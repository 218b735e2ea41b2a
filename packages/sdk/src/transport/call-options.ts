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
  /** Further request headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
