import type { CheckupChoice, FieldError, PricedItem } from '@ikiiki/sdk/contract';
import { judgePhone } from '@ikiiki/sdk/rules/shipping-address';
import { refused } from '../common/refused.js';
import type { Portal } from '../context.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { coursesOf, itemOf, judgeCourse, optionsFor } from './courses.js';
import { findFacility, offers } from './facilities.js';
import { bookableDays, type FacilityRow, isOpenFor } from './open-days.js';

type JudgingPortal = Pick<Portal, 'db' | 'clock' | 'config'>;

/** A choice that can be kept, with what it names. */
export interface JudgedChoice {
  readonly course: PricedItem;
  readonly options: readonly PricedItem[];
  readonly facility: FacilityRow;
  readonly preferredDates: readonly string[];
  readonly firstDate: string;
  readonly phone: string;
}

const refuse = (errors: readonly FieldError[]): void => {
  if (errors.length > 0) throw refused(...errors);
};

/** What is wrong with days: none, one twice, or one on which the facility is not open for the person. */
function dateErrors(
  portal: JudgingPortal,
  facility: FacilityRow,
  person: Member,
  dates: readonly string[],
): FieldError[] {
  if (dates.length === 0) return [{ pointer: '/preferredDates', code: 'required' }];
  const { firstOn, lastOn } = bookableDays(portal);
  return dates.flatMap((on, index) => {
    const pointer = `/preferredDates/${index}`;
    if (dates.indexOf(on) < index) return [{ pointer, code: 'duplicate' }];
    const isOpen = on >= firstOn && on <= lastOn && isOpenFor(facility, on, person);
    return isOpen ? [] : [{ pointer, code: 'day_not_open' }];
  });
}

/** @throws ProblemError `validation_failed` with each day that cannot be named */
export function judgeDates(
  portal: JudgingPortal,
  facility: FacilityRow,
  person: Member,
  dates: readonly string[],
): string {
  refuse(dateErrors(portal, facility, person, dates));
  return dates[0] as string;
}

/**
 * Reads what was chosen.
 * @throws ProblemError `checkup_not_for_you`, or `validation_failed` with each part that cannot be used
 */
export async function judgeChoice(
  portal: JudgingPortal,
  person: Member,
  fiscalYear: number,
  { courseId, optionIds, facilityId, preferredDates, phone }: CheckupChoice,
): Promise<JudgedChoice> {
  const course = (await coursesOf(portal, fiscalYear)).find(({ id }) => id === courseId);
  const facility = await findFacility(portal, facilityId);
  const judgedPhone = judgePhone(phone);
  const errors: FieldError[] = [
    ...(course ? [] : [{ pointer: '/courseId', code: 'unknown_choice' }]),
    ...(facility ? [] : [{ pointer: '/facilityId', code: 'unknown_choice' }]),
    ...(judgedPhone.ok ? [] : [{ pointer: '/phone', code: judgedPhone.code }]),
  ];
  if (!course || !facility) throw refused(...errors);
  const judgement = judgeCourse(course, person, portal);
  if (!judgement.eligible) {
    const { refusal: reason, eligibleFrom } = judgement;
    throw new ProblemError('checkup_not_for_you', { reason, ...(eligibleFrom && { eligibleFrom }) });
  }
  const options = optionsFor(course, person, portal).filter(({ id }) => optionIds.includes(id));
  if (options.length < new Set(optionIds).size)
    errors.push({ pointer: '/optionIds', code: 'unknown_choice' });
  else if (!offers(facility, courseId, optionIds))
    errors.push({ pointer: '/facilityId', code: 'not_offered' });
  errors.push(...dateErrors(portal, facility, person, preferredDates));
  refuse(errors);
  return {
    course: itemOf(course),
    options,
    facility,
    preferredDates,
    firstDate: preferredDates[0] as string,
    phone: judgedPhone.ok ? judgedPhone.value : '',
  };
}
