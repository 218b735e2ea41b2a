import type { Survey, SurveyAnswers, SurveyQuestion, SurveyState, SurveySummary } from '@ikiiki/sdk/contract';
import { daysBetween } from '@ikiiki/sdk/rules/calendar-date';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { memberById, today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import type { SurveysTable } from './tables.js';

export type SurveyRow = Readonly<SurveysTable>;

/** The surveys that are for a member and have begun. */
async function surveysFor({ db, clock }: Pick<Portal, 'db' | 'clock'>, memberId: string) {
  const { relationship } = await memberById(db, memberId);
  return db
    .selectFrom('surveys')
    .selectAll()
    .where(relationship === 'insured' ? 'for_insured' : 'for_dependants', '=', 1)
    .where('opens_on', '<=', today({ clock }));
}

/** All of them with what they are to the member, in no order. */
export const allSurveys = async (portal: Portal, memberId: string): Promise<SurveyRow[]> =>
  (await surveysFor(portal, memberId)).execute();

/** One of them. @throws ProblemError `not_found`, for one that is for others too */
export async function surveyFor(portal: Portal, memberId: string, surveyId: string): Promise<SurveyRow> {
  const row = await (await surveysFor(portal, memberId)).where('id', '=', surveyId).executeTakeFirst();
  if (!row) throw new ProblemError('not_found');
  return row;
}

export const questionsOf = ({ questions }: SurveyRow): SurveyQuestion[] =>
  JSON.parse(questions) as SurveyQuestion[];

/** Until 23:59:59 in Japan of its last day. */
export const isClosed = ({ closes_on }: SurveyRow, on: string): boolean => closes_on < on;

/** On which dates a member answered which surveys. */
export async function answeredDates(db: PortalDatabase, memberId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('survey_participations')
    .select(['survey_id', 'answered_on'])
    .where('member_id', '=', memberId)
    .execute();
  return new Map(
    rows.flatMap(({ survey_id, answered_on }) => (answered_on === null ? [] : [[survey_id, answered_on]])),
  );
}

/** What the member has to do with a survey. */
interface Standing {
  readonly answeredOn: string | undefined;
  readonly hasDraft: boolean;
  /** Today's date in Japan. */
  readonly on: string;
}

export function summaryOf(row: SurveyRow, { answeredOn, hasDraft, on }: Standing): SurveySummary {
  const unanswered: SurveyState = isClosed(row, on) ? 'closed' : 'open';
  const state = answeredOn === undefined ? unanswered : 'answered';
  return {
    id: row.id,
    title: row.title,
    summary: row.summary,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    ...(state === 'open' && { daysLeft: daysBetween(on, row.closes_on) }),
    anonymous: row.anonymous === 1,
    ...(row.points !== null && { points: row.points }),
    questionCount: questionsOf(row).length,
    minutes: row.minutes,
    state,
    hasDraft: hasDraft && state === 'open',
    ...(answeredOn !== undefined && { answeredOn }),
  };
}

/** The same with its questions. */
export const surveyOf = (
  row: SurveyRow,
  summary: SurveySummary,
  more: Pick<Survey, 'draft' | 'answers'>,
): Survey => ({
  ...summary,
  introduction: JSON.parse(row.introduction) as string[],
  onePage: row.one_page === 1,
  questions: questionsOf(row),
  ...more,
});

/** What a member has sent; never of an anonymous survey. */
export async function sentAnswers(
  db: PortalDatabase,
  surveyId: string,
  memberId: string,
): Promise<SurveyAnswers | undefined> {
  const row = await db
    .selectFrom('survey_answers')
    .select('answers')
    .where('survey_id', '=', surveyId)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return row && (JSON.parse(row.answers) as SurveyAnswers);
}
