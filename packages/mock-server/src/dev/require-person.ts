import { problem } from '../http/problem-response.js';
import type { Portal } from '../portal/context.js';
import type { Member } from '../portal/members/members.js';

/** @throws ProblemError validation_failed for an id that is nobody's */
export async function requirePerson({ db }: Portal, id: string): Promise<Member> {
  const member = await db.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst();
  if (!member) throw problem('validation_failed', 'There is nobody of that id; see /_dev/people.');
  return member;
}
