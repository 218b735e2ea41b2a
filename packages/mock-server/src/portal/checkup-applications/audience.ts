import type { CheckupRefusal } from '@ikiiki/sdk/contract';
import { type AgeRule, attainsAgeOn } from '@ikiiki/sdk/rules/eligibility';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@ikiiki/sdk/rules/fiscal-year';

/** Whom a course or an option is for. Ages are those reached by the end of the fiscal year. */
export interface Audience {
  readonly minAge?: number | undefined;
  readonly maxAge?: number | undefined;
  readonly sex?: 'male' | 'female' | undefined;
  readonly relationship?: 'insured' | 'dependant' | undefined;
}

export interface JudgedPerson {
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly relationship: 'insured' | 'dependant';
}

export type AudienceJudgement =
  | { readonly eligible: true }
  | {
      readonly eligible: false;
      readonly refusal: CheckupRefusal;
      /** First day of the fiscal year from which the person is old enough. */
      readonly eligibleFrom?: string;
    };

/** Whether somebody is of those meant in a fiscal year. What time cannot mend is told first (DOMAIN 1.1). */
export function judgeAudience(
  { minAge, maxAge, sex, relationship }: Audience,
  person: JudgedPerson,
  { fiscalYear, ageRule }: { readonly fiscalYear: number; readonly ageRule: AgeRule },
): AudienceJudgement {
  const attains = (age: number) => attainsAgeOn(person.birthDate, age, ageRule);
  const yearEnd = fiscalYearEnd(fiscalYear);
  if (relationship && relationship !== person.relationship)
    return { eligible: false, refusal: 'relationship' };
  if (sex && sex !== person.sex) return { eligible: false, refusal: 'sex' };
  if (maxAge !== undefined && attains(maxAge + 1) <= yearEnd) return { eligible: false, refusal: 'too_old' };
  if (minAge !== undefined && attains(minAge) > yearEnd) {
    return {
      eligible: false,
      refusal: 'too_young',
      eligibleFrom: fiscalYearStart(fiscalYearOf(attains(minAge))),
    };
  }
  return { eligible: true };
}
