import type { Call } from '../context.js';
import { familyOf, isEnrolled, type Member, memberById, today } from '../members/members.js';
import { currentSession } from '../session/sessions.js';

/** For whom the caller may claim, by the society's rules: themselves first, then the family by age. */
export async function claimablePeople(call: Call): Promise<readonly Member[]> {
  const self = await memberById(call.db, currentSession(call).memberId);
  const scope = call.config.vaccineSubsidy.mayClaimFor[self.relationship];
  if (scope === 'nobody') return [];
  if (scope === 'self') return [self];
  const family = await familyOf(call.db, self);
  return [self, ...family.filter((member) => isEnrolled(member, today(call)))];
}
