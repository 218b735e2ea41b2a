/** The only source of time of the SDK; tests pass their own. */
export interface Clock {
  /** Milliseconds since 1970 by the device. */
  now(): number;
  /** Calls back once, so many milliseconds later; the returned function takes it back. */
  after(ms: number, callback: () => void): () => void;
}

/** The device's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/** A timer that fires this much late tells that the machine slept; time asleep is not counted. */
const asleepMs = 1_000;

/**
 * Calls back after so many milliseconds awake: a laptop that was closed in the middle of a call gets the rest of its
 * answer after waking instead of a timeout at once. What is returned takes it back, and tells how many were used up.
 */
export function afterAwake(clock: Clock, ms: number, callback: () => void): () => number {
  let startedAt = clock.now();
  const wentByMs = () => clock.now() - startedAt;
  const hasSlept = () => wentByMs() > ms + asleepMs;
  const fired = () => {
    if (hasSlept()) {
      startedAt = clock.now();
      cancel = clock.after(ms, fired);
    } else {
      callback();
    }
  };
  let cancel = clock.after(ms, fired);
  return () => {
    cancel();
    return hasSlept() ? 0 : Math.min(Math.max(wentByMs(), 0), ms);
  };
}
