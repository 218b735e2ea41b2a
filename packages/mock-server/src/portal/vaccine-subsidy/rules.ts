import { receiptItems, type VaccineRules, type vaccineSubsidy } from '@ikiiki/sdk/contract';
import { dosesOf, takesClaims } from '@ikiiki/sdk/rules/vaccine-claim';
import type { Call } from '../context.js';
import { nameOf, today } from '../members/members.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { claimablePeople } from './people.js';

export const rules: Handler<typeof vaccineSubsidy.rules> = async (_, call): Promise<VaccineRules> => {
  const { mayClaimFor: _who, ...season } = call.config.vaccineSubsidy;
  const on = today(call);
  const people = await claimablePeople(call);
  const standing = await standingClaims(
    call,
    people.map(({ id }) => id),
  );
  const { memberId } = currentSession(call);
  return {
    ...season,
    isOpen: takesClaims(season, on),
    today: on,
    receiptItems: [...receiptItems],
    people: people.map((person) => ({
      id: person.id,
      name: nameOf(person),
      isSelf: person.id === memberId,
      doses: Array.from({ length: dosesOf(person.birth_date, season) }, (_, index) => {
        const dose = index + 1;
        const claim = standing.find((one) => one.person_id === person.id && one.dose === dose);
        // A claim that somebody else of the family has made is told, and not opened
        return {
          dose,
          ...(claim && { state: claim.state }),
          ...(claim?.member_id === memberId && { claimId: claim.case_id }),
        };
      }),
    })),
  };
};

/** Claims of this season that are neither withdrawn nor rejected. */
function standingClaims({ db, config }: Call, personIds: readonly string[]) {
  return db
    .selectFrom('vaccine_claims')
    .innerJoin('cases', 'cases.id', 'case_id')
    .select(['case_id', 'person_id', 'dose', 'cases.state', 'cases.member_id'])
    .where('season', '=', config.vaccineSubsidy.season)
    .where('slot', 'is not', null)
    .where('person_id', 'in', [...personIds, ''])
    .execute();
}
