import type { CheckupCourse, PricedItem } from '@ikiiki/sdk/contract';
import type { Portal } from '../context.js';
import type { Member } from '../members/members.js';
import { type Audience, type AudienceJudgement, judgeAudience } from './audience.js';
import type { CheckupCoursesTable } from './tables.js';

export type CourseRow = Readonly<CheckupCoursesTable>;

/** An option as its course holds it. */
export interface CourseOption extends PricedItem, Audience {}

const audienceOf = ({ min_age, max_age, sex, relationship }: CourseRow): Audience => ({
  ...(min_age !== null && { minAge: min_age }),
  ...(max_age !== null && { maxAge: max_age }),
  ...(sex !== null && { sex }),
  ...(relationship !== null && { relationship }),
});

export const coursesOf = ({ db }: Pick<Portal, 'db'>, fiscalYear: number): Promise<CourseRow[]> =>
  db
    .selectFrom('checkup_courses')
    .selectAll()
    .where('fiscal_year', '=', fiscalYear)
    .orderBy('position')
    .orderBy('id')
    .execute();

const judged = (
  audience: Audience,
  { fiscal_year }: CourseRow,
  { birth_date: birthDate, sex, relationship }: Member,
  { config }: Pick<Portal, 'config'>,
): AudienceJudgement =>
  judgeAudience(
    audience,
    { birthDate, sex, relationship },
    { fiscalYear: fiscal_year, ageRule: config.registration.ageRule },
  );

/** Whether a course is for somebody, in its fiscal year. */
export const judgeCourse = (course: CourseRow, person: Member, portal: Pick<Portal, 'config'>) =>
  judged(audienceOf(course), course, person, portal);

export const itemOf = ({ id, name, copay_yen }: CourseRow): PricedItem => ({
  id,
  name,
  copayYen: copay_yen,
});

/** All options of a course. */
export const allOptions = ({ options }: CourseRow): PricedItem[] =>
  (JSON.parse(options) as CourseOption[]).map(({ id, name, copayYen }) => ({ id, name, copayYen }));

/** Those that somebody may add. */
export const optionsFor = (course: CourseRow, person: Member, portal: Pick<Portal, 'config'>): PricedItem[] =>
  (JSON.parse(course.options) as CourseOption[])
    .filter((option) => judged(option, course, person, portal).eligible)
    .map(({ id, name, copayYen }) => ({ id, name, copayYen }));

export function courseView(course: CourseRow, person: Member, portal: Pick<Portal, 'config'>): CheckupCourse {
  const judgement = judgeCourse(course, person, portal);
  return {
    ...itemOf(course),
    ...audienceOf(course),
    description: course.description,
    includes: JSON.parse(course.includes) as string[],
    options: optionsFor(course, person, portal),
    ...judgement,
  };
}
