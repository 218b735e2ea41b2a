import type { Clock } from '../clock.js';
import { isPortalError } from '../errors.js';

const firstMs = 1_000;
const longestMs = 30_000;

/** Keeps a refresh that failed in passing from being repeated by every call of a busy page. */
export interface Cooldown {
  /** Throws the last failure while it is too early to try again. */
  check(): void;
  failed(error: unknown): void;
  clear(): void;
}

/** Doubles with each failure in a row, from one second to half a minute; longer where the portal asked for it. */
export function createCooldown(clock: Clock): Cooldown {
  let failures = 0;
  let last: { readonly error: unknown; readonly from: number; readonly ms: number } | undefined;
  return {
    check() {
      // A clock that was set back must not prolong the wait.
      const passed = last ? clock.now() - last.from : 0;
      if (last && passed >= 0 && passed < last.ms) {
        throw last.error;
      }
    },
    failed(error) {
      const asked = isPortalError(error) ? (error.retryAfterMs ?? 0) : 0;
      last = { error, from: clock.now(), ms: Math.max(asked, Math.min(longestMs, firstMs * 2 ** failures)) };
      failures += 1;
    },
    clear() {
      failures = 0;
      last = undefined;
    },
  };
}
