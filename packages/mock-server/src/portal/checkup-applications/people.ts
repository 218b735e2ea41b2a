import type { CheckupPerson } from '@ikiiki/sdk/contract';
import type { Call } from '../context.js';
import { dependantsOf, isEnrolled, type Member, memberById, nameOf, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { currentSession } from '../session/sessions.js';

/** For whom the caller may apply, the caller first: each for themselves, unless the society lets the insured do it. */
export async function peopleOf(call: Call): Promise<Member[]> {
  const caller = await memberById(call.db, currentSession(call).memberId);
  const { insuredAppliesForDependants } = call.config.checkupApplications;
  if (!insuredAppliesForDependants) return [caller];
  const dependants = await dependantsOf(call.db, caller);
  return [caller, ...dependants.filter((person) => isEnrolled(person, today(call)))];
}

/** Whose checkup it is. @throws ProblemError `not_found` for anybody for whom the caller may not apply */
export async function personOf(call: Call, id: string | undefined): Promise<Member> {
  const people = await peopleOf(call);
  const person = id === undefined ? people[0] : people.find((one) => one.id === id);
  if (!person) throw new ProblemError('not_found');
  return person;
}

/** As the caller sees somebody: one's own name is known. */
export const personView = (person: Member, callerId: string): CheckupPerson => ({
  id: person.id,
  ...(person.id !== callerId && { name: nameOf(person) }),
});
