import { sdkVersion } from '../version.js';

/** What holds where an option is left out. */
export const defaults = {
  client: `ikiiki-sdk/${sdkVersion}`,
  timeoutMs: 30_000,
  attemptTimeoutMs: 10_000,
  retries: 2,
  maxRetryAfterMs: 5_000,
} as const;
