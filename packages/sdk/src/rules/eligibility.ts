import type { RegistrationPolicy } from '../contract/policies.js';
import { addDays, calendarDate, isCalendarDate } from './calendar-date.js';
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from './fiscal-year.js';

/** `legal`: an age is reached the day before the birthday (年齢計算ニ関スル法律). `calendar`: on the birthday. */
export type AgeRule = RegistrationPolicy['ageRule'];

export type Eligibility =
  | { readonly eligible: true }
  | {
      readonly eligible: false;
      /** First calendar date in Japan on which registration is possible. */
      readonly eligibleFrom: string;
    };

/**
 * The date on which an age is reached. By law it is reached at the end of the day before the birthday, so someone
 * born on 1 April reaches it on 31 March, and someone born on 29 February on 28 February of every year
 * (Civil Code 143 (2)). By the calendar rule a 29 February is followed by 1 March in a common year.
 */
export function attainsAgeOn(birthDate: string, age: number, ageRule: AgeRule): string {
  const year = Number(birthDate.slice(0, 4)) + age;
  const anniversary = calendarDate(year, Number(birthDate.slice(5, 7)), Number(birthDate.slice(8)));
  const birthday = isCalendarDate(anniversary) ? anniversary : calendarDate(year, 3, 1);
  return ageRule === 'legal' ? addDays(birthday, -1) : birthday;
}

/** First day of the fiscal year by whose end a dependant reaches the age: 1 April, and open from then on. */
export function eligibleFrom(
  birthDate: string,
  policy: Pick<RegistrationPolicy, 'dependantMinAge' | 'ageRule'>,
): string {
  return fiscalYearStart(fiscalYearOf(attainsAgeOn(birthDate, policy.dependantMinAge, policy.ageRule)));
}

/**
 * Who may register (leaflet): insured persons of any age, and dependants who reach the age by the end of the
 * fiscal year that `today` (a date in Japan) stands in.
 */
export function judgeEligibility(
  person: { readonly relationship: 'insured' | 'dependant'; readonly birthDate: string },
  policy: Pick<RegistrationPolicy, 'dependantMinAge' | 'ageRule' | 'today'>,
): Eligibility {
  if (person.relationship === 'insured') return { eligible: true };
  const attainsOn = attainsAgeOn(person.birthDate, policy.dependantMinAge, policy.ageRule);
  if (attainsOn <= fiscalYearEnd(fiscalYearOf(policy.today))) return { eligible: true };
  return { eligible: false, eligibleFrom: eligibleFrom(person.birthDate, policy) };
}
