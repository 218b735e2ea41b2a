import { afterAwake, type Clock } from './clock.js';

/** The promise, or the signal's reason as soon as it aborts: also where the work itself does not listen. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) {
    return work;
  }
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) {
      // The abandoned work may still fail; nobody waits for it.
      work.catch(() => undefined);
      abort();
      return;
    }
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** Waits; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  let cancel = () => {};
  const slept = new Promise<void>((resolve) => {
    cancel = clock.after(ms, resolve);
  });
  return abortable(slept, signal).finally(() => cancel());
}

/**
 * Runs work that must be over in time: its signal aborts with `reason()` at the deadline, or with the outer signal's
 * own reason. Settles at that very moment, also where the work does not listen.
 */
export function withDeadline<T>(
  clock: Clock,
  ms: number,
  reason: () => unknown,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Each call comes through here twice: AbortSignal.any and a listener to the own signal would do the same, dearly.
  return new Promise((resolve, reject) => {
    outer?.throwIfAborted();
    const own = new AbortController();
    const end = (why: unknown) => {
      settle();
      own.abort(why);
      reject(why);
    };
    const leave = () => end(outer?.reason);
    const cancel = afterAwake(clock, ms, () => end(reason()));
    const settle = () => {
      cancel();
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
