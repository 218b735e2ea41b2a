import type { FormPerson } from '@ikiiki/sdk/contract';
import { addMonths } from '../common/months.js';
import type { Portal } from '../context.js';
import { dependantsOf, memberById, nameOf, today } from '../members/members.js';

/** For so long something may still be applied for that concerns somebody who is covered no more. */
const monthsAfterLeaving = 24;

/** Whom a member's forms may be about: the member, and of an insured person the dependants too. */
export async function peopleOf(
  { db, clock }: Pick<Portal, 'db' | 'clock'>,
  memberId: string,
): Promise<FormPerson[]> {
  const member = await memberById(db, memberId);
  const since = addMonths(today({ clock }), -monthsAfterLeaving);
  const family = await dependantsOf(db, member);
  return [member, ...family.filter(({ lost_on }) => lost_on === null || lost_on >= since)].map((person) => ({
    id: person.id,
    name: nameOf(person),
    isDependant: person.relationship === 'dependant',
  }));
}
