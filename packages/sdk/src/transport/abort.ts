import { afterAwake, type Clock } from './clock.js';

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const leave = () => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = clock.after(ms, () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    });
    signal?.addEventListener('abort', leave, { once: true });
  });
}

/** What is left of the time of a call, for all that it consists of; in milliseconds awake. */
export interface Budget {
  leftMs: number;
}

/**
 * Runs work within what is left of the time, and no longer than `mostMs`: its signal aborts with `reason()` at the
 * deadline, or with the outer signal's own reason. Settles at that very moment, also where the work does not listen.
 */
export function inTime<T>(
  clock: Clock,
  budget: Budget,
  mostMs: number,
  reason: () => unknown,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Each call comes through here: AbortSignal.any and a listener to the own signal would do the same, dearly.
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const own = new AbortController();
    const end = (why: unknown) => {
      settle();
      own.abort(why);
      reject(why);
    };
    const leave = () => end(outer?.reason);
    let cancel = afterAwake(clock, Math.min(budget.leftMs, mostMs), () => end(reason()));
    const settle = () => {
      budget.leftMs -= cancel();
      // Work that was ended rejects too: its time is charged once
      cancel = () => 0;
      outer?.removeEventListener('abort', leave);
    };
    outer?.addEventListener('abort', leave);
    work(own.signal).then(
      (result) => {
        settle();
        resolve(result);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}
