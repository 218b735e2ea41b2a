import { ProblemError } from '../portal/problem-error.js';
import type { SecretHasher } from './ports.js';

export interface HasherLimits {
  /** Hashes made at the same time. @default 2 */
  readonly concurrency?: number;
  /** Hashes that may wait; one more is answered `overloaded` (503). @default 64 */
  readonly queue?: number;
}

/** A hasher that never takes the whole machine: a few hashes at a time, some waiting, the rest refused (SECURITY S-P3). */
export function boundedHasher(inner: SecretHasher, limits: HasherLimits = {}): SecretHasher {
  const { concurrency = 2, queue = 64 } = limits;
  const waiting: (() => void)[] = [];
  let running = 0;

  async function bounded<T>(work: () => Promise<T>): Promise<T> {
    if (running >= concurrency) {
      if (waiting.length >= queue) throw new ProblemError('overloaded', {}, 1);
      // The one who finishes hands its place over, so `running` stays as it is.
      await new Promise<void>((resume) => waiting.push(resume));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (secret) => bounded(() => inner.hash(secret)),
    verify: (stored, secret) => bounded(() => inner.verify(stored, secret)),
    needsRehash: (stored) => inner.needsRehash(stored),
  };
}
