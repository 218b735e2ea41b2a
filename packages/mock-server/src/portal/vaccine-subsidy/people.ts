import type { Call } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { isEnrolled, type Member, memberById, today } from '../members/members.js';
import { currentSession } from '../session/sessions.js';

/** For whom the caller may claim, by the society's rules: themselves first, then the family by age. */
export async function claimablePeople(call: Call, db: PortalDatabase = call.db): Promise<readonly Member[]> {
  const self = await memberById(db, currentSession(call).memberId);
  const scope = call.config.vaccineSubsidy.mayClaimFor[self.relationship];
  if (scope === 'nobody') return [];
  if (scope === 'self') return [self];
  const family = await db
    .selectFrom('members')
    .selectAll()
    .where('insured_number', '=', self.insured_number)
    .where('id', '<>', self.id)
    .orderBy('birth_date')
    .orderBy('id')
    .execute();
  return [self, ...family.filter((member) => isEnrolled(member, today(call)))];
}

export const nameOf = ({ family_name, given_name }: Member): string => `${family_name} ${given_name}`;
