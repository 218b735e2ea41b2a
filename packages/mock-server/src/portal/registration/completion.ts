import { sha256 } from '../common/digest.js';
import type { Portal } from '../context.js';
import { type Member, memberById } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { findRegistration, type Registration } from './registrations.js';

/** A registration whose key was right, and who it is. */
export interface Completion {
  readonly registration: Registration;
  readonly member: Member;
}

/** What only the holder of a completion token may do. @throws ProblemError `link_invalid` */
export async function requireCompletion(portal: Portal, token: string): Promise<Completion> {
  const completion = await portal.db
    .selectFrom('completions')
    .selectAll()
    .where('hash', '=', await sha256(token))
    .executeTakeFirst();
  const registration = completion && (await findRegistration(portal.db, completion.registration_id));
  if (!registration) throw new ProblemError('link_invalid');
  const { member_id: memberId, outcome, key_hash: keyHash } = registration;
  const alive = keyHash === completion.key_hash && portal.clock.now() < completion.expires_at;
  if (outcome !== null || memberId === null || !alive) throw deadCompletion(registration);
  return { registration, member: await memberById(portal.db, memberId) };
}

export const deadCompletion = ({ email }: Registration): ProblemError =>
  new ProblemError('link_invalid', { email });

/**
 * Counts one more of something that a registration may do so often. @throws ProblemError `rate_limited`
 */
export async function countUse(
  { db, audit }: Portal,
  { id }: Registration,
  column: 'login_id_checks' | 'completion_tries',
  limit: number,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('registrations')
    .set(({ eb }) => ({ [column]: eb(column, '+', 1) }))
    .where('id', '=', id)
    .where(column, '<', limit)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await audit.record({
    event: 'excess_rate_limit_exceeded',
    level: 'warn',
    actor: id,
    detail: { limit: column },
  });
  throw new ProblemError('rate_limited');
}
