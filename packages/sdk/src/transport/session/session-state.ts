/** Somebody is logged in. */
export interface SignedIn {
  readonly status: 'signed-in';
  /** Opaque. */
  readonly sessionId: string;
  /** Instant (UTC, portal's clock) at which the session ends when nothing is asked until then. */
  readonly idleExpiresAt: string;
  /** Instant (UTC, portal's clock) at which the session ends in any case. */
  readonly absoluteExpiresAt: string;
}

/** Nobody is logged in. */
export interface SignedOut {
  readonly status: 'signed-out';
  /** `logged-out`: by the person, here or in another tab. `expired`: the session ended. `never`: there was none. */
  readonly reason: 'logged-out' | 'expired' | 'never';
}

/** Whether somebody is logged in; `unknown` until `restore()`, a login or the first call that needs to know. */
export type SessionState = { readonly status: 'unknown' } | SignedOut | SignedIn;

/** The state and who listens to it. */
export interface StateHolder {
  readonly current: SessionState;
  /** Takes the state over, unless it says the same; gives the one that is held now. */
  set<S extends SessionState>(next: S): S;
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Forgets all listeners. */
  close(): void;
}

const isSame = (a: SessionState, b: SessionState): boolean => {
  const entries = Object.entries(a) as [keyof typeof b, unknown][];
  return entries.length === Object.keys(b).length && entries.every(([name, value]) => b[name] === value);
};

/** Tells listeners of real changes only; the state stays the same object until one happens. */
export function createStateHolder(): StateHolder {
  let current: SessionState = { status: 'unknown' };
  const listeners = new Set<(state: SessionState) => void>();
  return {
    get current() {
      return current;
    },
    set<S extends SessionState>(next: S): S {
      if (isSame(current, next)) {
        return current as S;
      }
      Object.freeze(next);
      current = next;
      for (const listener of Array.from(listeners)) {
        try {
          listener(current);
        } catch (error) {
          // The listener's fault: seen as any uncaught error is, and no hindrance to the others.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
      return next;
    },
    subscribe(listener) {
      // One function may be given twice and taken back once.
      const own = (state: SessionState) => listener(state);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    close: () => listeners.clear(),
  };
}
