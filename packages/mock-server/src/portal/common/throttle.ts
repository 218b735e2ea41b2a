import type { Allowance } from '../config.js';
import type { PortalDatabase } from '../database.js';
import { addHit, type Hits, removeHit, waitMs } from './allowance.js';

/** Whose count: the subject is a keyed hash (`keyedHash(portal, 'subjects')`). */
export interface ThrottleKey {
  readonly bucket: string;
  readonly subject: string;
}

/**
 * Reads and changes one count. Inside a transaction the row stays locked until it ends, so that fifty requests at once
 * are counted one after the other.
 */
export async function updateThrottle<State, Result>(
  transaction: PortalDatabase,
  key: ThrottleKey,
  initial: State,
  decide: (state: State) => readonly [State, Result],
): Promise<Result> {
  // The empty update takes the row's lock where there is a row already.
  const row = await transaction
    .insertInto('throttles')
    .values({ ...key, state: JSON.stringify(initial) })
    .onConflict((conflict) =>
      conflict.columns(['bucket', 'subject']).doUpdateSet((eb) => ({ bucket: eb.ref('excluded.bucket') })),
    )
    .returning('state')
    .executeTakeFirstOrThrow();
  const [next, result] = decide(JSON.parse(row.state) as State);
  const state = JSON.stringify(next);
  if (state !== row.state) {
    await transaction
      .updateTable('throttles')
      .set({ state })
      .where('bucket', '=', key.bucket)
      .where('subject', '=', key.subject)
      .execute();
  }
  return result;
}

const noHits: Hits = [];

/** Counts one more if it is allowed. @returns milliseconds to wait; 0: it was counted */
export function spendAllowance(
  transaction: PortalDatabase,
  key: ThrottleKey,
  allowances: readonly Allowance[],
  now: number,
): Promise<number> {
  return updateThrottle(transaction, key, noHits, (hits) => {
    const wait = waitMs(hits, allowances, now);
    return [wait > 0 ? hits : addHit(hits, allowances, now), wait];
  });
}

/** @returns milliseconds until one more would be allowed; counts nothing */
export function allowanceWait(
  transaction: PortalDatabase,
  key: ThrottleKey,
  allowances: readonly Allowance[],
  now: number,
): Promise<number> {
  return updateThrottle(transaction, key, noHits, (hits) => [hits, waitMs(hits, allowances, now)]);
}

/** Takes back what was spent at an instant. */
export function refundAllowance(
  transaction: PortalDatabase,
  key: ThrottleKey,
  allowances: readonly Allowance[],
  spentAt: number,
): Promise<void> {
  return updateThrottle(transaction, key, noHits, (hits) => [
    removeHit(hits, allowances, spentAt),
    undefined,
  ]);
}

/** Forgets a count. */
export async function clearThrottle(db: PortalDatabase, key: ThrottleKey): Promise<void> {
  await db
    .deleteFrom('throttles')
    .where('bucket', '=', key.bucket)
    .where('subject', '=', key.subject)
    .execute();
}

/** Seconds for Retry-After, rounded up to whole minutes, so that they tell little (SECURITY S-B6). */
export function retryAfterSeconds(wait: number): number {
  return Math.ceil(wait / 60_000) * 60;
}
