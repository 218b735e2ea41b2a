import { inTime } from '../abort.js';
import type { Clock } from '../clock.js';
import type { RefreshTokenStore } from './session-options.js';

/** A store that takes longer is passed over. */
const storeTimeoutMs = 5_000;

/** The refresh token of `token` sessions, in memory and, where there is one, in the caller's store. */
export interface RefreshTokenHolder {
  /** The newest token: another tab may have put a newer one into the store. */
  read(): Promise<string | undefined>;
  /** Reads, and tells whether the store held another token than this client last saw there. */
  changedElsewhere(): Promise<boolean>;
  /** Keeps a token, or forgets it; resolved when the store has it, or has failed. */
  keep(token: string | undefined): Promise<void>;
}

/** One writer at a time, and what was wanted last is what stays, however slow the store: no logout is written over. */
export function createRefreshTokenHolder(
  store: RefreshTokenStore | undefined,
  clock: Clock,
): RefreshTokenHolder {
  let held: string | undefined;
  let lastInStore: string | undefined;
  let writing: Promise<void> | undefined;

  const ask = <T>(work: () => T | Promise<T>): Promise<T> =>
    inTime(
      clock,
      { leftMs: storeTimeoutMs },
      storeTimeoutMs,
      () => new Error('The store did not answer'),
      undefined,
      async () => work(),
    );

  const write = async (target: RefreshTokenStore): Promise<void> => {
    let token: string | undefined;
    do {
      token = held;
      const wanted = token;
      try {
        await ask(() => (wanted === undefined ? target.remove() : target.set(wanted)));
        lastInStore = wanted;
      } catch {
        // Memory still serves this client.
      }
    } while (token !== held);
    // In the same breath as the last look, so that no later wish is taken for written.
    writing = undefined;
  };

  const inStore = async (): Promise<string | undefined> => {
    if (!store || writing) {
      return lastInStore;
    }
    try {
      return (await ask(() => store.get())) || undefined;
    } catch {
      return lastInStore;
    }
  };

  const changedElsewhere = async (): Promise<boolean> => {
    const before = held;
    const found = await inStore();
    if (found === lastInStore || held !== before || writing) {
      return false;
    }
    lastInStore = found;
    held = found;
    return true;
  };

  return {
    changedElsewhere,
    async read() {
      await changedElsewhere();
      return held;
    },
    async keep(token) {
      held = token;
      if (store) {
        writing ??= write(store);
        await writing;
      }
    },
  };
}
