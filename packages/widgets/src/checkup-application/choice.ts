import type { CheckupApplication, CheckupChoice, CheckupCourse, CheckupFacility } from '@ikiiki/sdk/contract';

/** What is chosen so far. */
export interface Choice {
  readonly course: CheckupCourse | undefined;
  readonly optionIds: readonly string[];
  readonly facility: CheckupFacility | undefined;
  readonly preferredDates: readonly string[];
  /** As typed. */
  readonly phone: string;
}

/** The choice that an application holds; a course or options that are not for the person any more are not chosen. */
export function choiceOf(application: CheckupApplication, courses: readonly CheckupCourse[]): Choice {
  const { course: held, options, facility, preferredDates, phone = '' } = application;
  const course = courses.find(({ id, eligible }) => id === held?.id && eligible);
  const offered = course?.options.map(({ id }) => id) ?? [];
  return {
    course,
    optionIds: options.map(({ id }) => id).filter((id) => offered.includes(id)),
    facility,
    preferredDates,
    phone,
  };
}

/** Whether the facility holds what is chosen. */
export const isOffered = ({ course, optionIds, facility }: Choice): boolean =>
  !facility ||
  !course ||
  (facility.courseIds.includes(course.id) && optionIds.every((id) => facility.optionIds.includes(id)));

export const totalOf = ({ course, optionIds }: Choice): number =>
  (course?.copayYen ?? 0) +
  (course?.options ?? [])
    .filter(({ id }) => optionIds.includes(id))
    .reduce((sum, { copayYen }) => sum + copayYen, 0);

/** As the portal takes it. */
export const draftOf = ({ course, optionIds, facility, preferredDates, phone }: Choice) => ({
  courseId: course?.id ?? null,
  optionIds: [...optionIds],
  facilityId: facility?.id ?? null,
  preferredDates: [...preferredDates],
  phone: phone.slice(0, 30),
});

/** The same once nothing is missing. */
export function sentOf(choice: Choice): CheckupChoice | undefined {
  const { courseId, facilityId, ...rest } = draftOf(choice);
  return courseId && facilityId ? { courseId, facilityId, ...rest } : undefined;
}
