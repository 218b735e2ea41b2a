import type { ProblemCode } from '@ikiiki/sdk/contract';
import type { Allowance } from '../config.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { ProblemError } from '../problem-error.js';
import { refundAllowance, retryAfterSeconds, spendAllowance, type ThrottleKey } from './throttle.js';

interface Guesses {
  readonly key: ThrottleKey;
  readonly allowances: readonly Allowance[];
}

/**
 * Counts a try before it is made, and takes it back unless it was a guess that missed: fifty at once are counted one
 * after the other.
 * @param missed the problem of a guess that missed
 * @throws ProblemError `rate_limited`, or what the work throws
 */
export async function countGuesses<Result>(
  { db, clock }: Pick<Portal, 'db' | 'clock'>,
  { key, allowances }: Guesses,
  missed: ProblemCode,
  work: () => Promise<Result>,
): Promise<Result> {
  const now = clock.now();
  const inTransaction = <Of>(of: (transaction: PortalDatabase) => Promise<Of>) =>
    db.transaction().execute(of);
  const wait = await inTransaction((transaction) => spendAllowance(transaction, key, allowances, now));
  if (wait > 0) throw new ProblemError('rate_limited', {}, retryAfterSeconds(wait));
  let isMiss = false;
  try {
    return await work();
  } catch (error) {
    isMiss = error instanceof ProblemError && error.code === missed;
    throw error;
  } finally {
    if (!isMiss) await inTransaction((transaction) => refundAllowance(transaction, key, allowances, now));
  }
}
