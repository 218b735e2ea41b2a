import type { VaccineRules } from '../contract/vaccine-subsidy.js';
import { isCalendarDate } from './calendar-date.js';
import { attainsAgeOn } from './eligibility.js';

type Season = Pick<VaccineRules, 'doseFrom' | 'doseTo' | 'claimFrom' | 'claimTo' | 'twoDosesBelowAge'>;

/** How many doses of a person are subsidised in a season: two of a child, by its age on the first day. */
export function dosesOf(birthDate: string, { doseFrom, twoDosesBelowAge }: Season): 1 | 2 {
  return attainsAgeOn(birthDate, twoDosesBelowAge, 'calendar') > doseFrom ? 2 : 1;
}

/** Why a day cannot be that of a dose; undefined where it can. */
export function judgeDoseDate(
  doseDate: string,
  { doseFrom, doseTo }: Pick<Season, 'doseFrom' | 'doseTo'>,
  today: string,
): 'impossible_date' | 'future_date' | 'outside_season' | undefined {
  if (!isCalendarDate(doseDate)) return 'impossible_date';
  if (doseDate < doseFrom || doseDate > doseTo) return 'outside_season';
  return doseDate > today ? 'future_date' : undefined;
}

/** Whether claims are taken on a day. */
export function takesClaims(
  { claimFrom, claimTo }: Pick<Season, 'claimFrom' | 'claimTo'>,
  on: string,
): boolean {
  return on >= claimFrom && on <= claimTo;
}

/** What is paid for a dose, in yen: what it cost, up to the cap. */
export function subsidyYen(paidYen: number, capYen: number): number {
  return Math.min(paidYen, capYen);
}

/** More than a dose ever costs, in yen: it was mistyped. */
export const mostPaidYen = 100_000;
