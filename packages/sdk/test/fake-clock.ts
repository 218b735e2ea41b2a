import type { Clock } from '../src/transport/clock.js';

interface Timer {
  readonly ms: number;
  readonly due: number;
  readonly callback: () => void;
}

/** A clock that moves by hand. Waits between tries (up to `skipUpToMs`) pass at once and are written down. */
export interface FakeClock extends Clock {
  /** The waits that were passed over, in milliseconds. */
  readonly waits: readonly number[];
  /** How many timers are set. */
  readonly pending: number;
  /** Resolved as soon as a timer of that length is set. */
  timerOf(ms: number): Promise<void>;
  /** Moves on and fires what has come due, in order. */
  advance(ms: number): void;
  /** Moves on without firing: the machine sleeps. What has come due fires when it wakes. */
  sleepThrough(ms: number): void;
}

export function createFakeClock({
  startAt = Date.parse('2026-11-22T00:00:00Z'),
  skipUpToMs = 0,
} = {}): FakeClock {
  let now = startAt;
  const timers = new Set<Timer>();
  const waits: number[] = [];
  let watchers: { readonly ms: number; readonly seen: () => void }[] = [];
  const fireDue = () => {
    for (const timer of [...timers].sort((a, b) => a.due - b.due)) {
      if (timer.due <= now && timers.delete(timer)) {
        timer.callback();
      }
    }
  };
  return {
    waits,
    get pending() {
      return timers.size;
    },
    now: () => now,
    after(ms, callback) {
      if (ms <= skipUpToMs) {
        waits.push(ms);
        now += ms;
        queueMicrotask(callback);
        return () => {};
      }
      const timer: Timer = { ms, due: now + ms, callback };
      timers.add(timer);
      for (const watcher of watchers.filter((candidate) => candidate.ms === ms)) {
        watcher.seen();
      }
      watchers = watchers.filter((candidate) => candidate.ms !== ms);
      return () => {
        timers.delete(timer);
      };
    },
    timerOf: (ms) =>
      new Promise((resolve) => {
        if ([...timers].some((timer) => timer.ms === ms)) {
          resolve();
        } else {
          watchers.push({ ms, seen: resolve });
        }
      }),
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = Math.min(...[...timers].map((timer) => timer.due).filter((due) => due <= end));
        if (next === Number.POSITIVE_INFINITY) {
          break;
        }
        now = Math.max(now, next);
        fireDue();
      }
      now = end;
    },
    sleepThrough(ms) {
      now += ms;
      fireDue();
    },
  };
}
