import type { SurveyAnswers, SurveyReceipt, surveys } from '@ikiiki/sdk/contract';
import { judgeSurvey } from '@ikiiki/sdk/rules/survey';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { Ledger } from '../points/ledger.js';
import { ProblemError } from '../problem-error.js';
import type { Handler } from '../service.js';
import { currentSession } from '../session/sessions.js';
import { deleteDraft, draftOwners } from './drafts.js';
import { questionsOf, type SurveyRow, surveyFor } from './found-survey.js';
import { takePart } from './participation.js';

type AnswerPortal = Pick<Portal, 'clock' | 'random' | 'config'>;

/** What counts of what was sent. @throws ProblemError `validation_failed` with each question that is missing or wrong */
function judged(survey: SurveyRow, sent: SurveyAnswers): SurveyAnswers {
  const questions = questionsOf(survey);
  const { answers, errors } = judgeSurvey(questions, sent);
  const known = new Set(questions.map(({ id }) => id));
  const refused = [
    ...[...errors].map(([id, code]) => ({ pointer: `/answers/${id}`, code })),
    ...Object.keys(sent)
      .filter((id) => !known.has(id))
      .map((id) => ({ pointer: `/answers/${id}`, code: 'unknown_field' })),
  ];
  if (refused.length > 0) throw new ProblemError('validation_failed', { errors: refused });
  return answers;
}

/**
 * Puts answers without a name at a random place among those of the survey: what came in last must not stand last, or the
 * order of the rows would tell whose they are.
 */
async function mixIn(
  { random }: AnswerPortal,
  db: PortalDatabase,
  surveyId: string,
  answers: string,
): Promise<void> {
  // One after the other: two who take the same place would lose an answer.
  await db.updateTable('surveys').set({ id: surveyId }).where('id', '=', surveyId).execute();
  const { count } = await db
    .selectFrom('survey_anonymous_answers')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow();
  const place = Number(random.characters('0123456789', 15)) % (Number(count) + 1);
  const there = await db
    .selectFrom('survey_anonymous_answers')
    .select(['id', 'answers'])
    .where('survey_id', '=', surveyId)
    .orderBy('id')
    .offset(place)
    .limit(1)
    .executeTakeFirst();
  if (there) {
    await db.updateTable('survey_anonymous_answers').set({ answers }).where('id', '=', there.id).execute();
  }
  await db
    .insertInto('survey_anonymous_answers')
    .values({ id: random.token(12), survey_id: surveyId, answers: there?.answers ?? answers })
    .execute();
}

/**
 * Answers, the end of the draft and points happen together or not at all, once.
 * @throws ProblemError `survey_already_answered`, `survey_closed`, `validation_failed`
 */
export async function takeAnswers(
  portal: Portal,
  survey: SurveyRow,
  memberId: string,
  sent: SurveyAnswers,
): Promise<SurveyReceipt> {
  const owner = await (await draftOwners(portal, memberId))(survey.id);
  const answeredOn = today(portal);
  return portal.db.transaction().execute(async (transaction) => {
    await takePart(portal, transaction, survey, memberId);
    const answers = JSON.stringify(judged(survey, sent));
    if (survey.anonymous) await mixIn(portal, transaction, survey.id, answers);
    else {
      await transaction
        .insertInto('survey_answers')
        .values({ survey_id: survey.id, member_id: memberId, answers })
        .execute();
    }
    await transaction
      .updateTable('survey_participations')
      .set({ answered_on: answeredOn })
      .where('survey_id', '=', survey.id)
      .where('member_id', '=', memberId)
      .execute();
    await deleteDraft(transaction, owner);
    if (survey.points !== null) await reward(portal, transaction, survey, memberId, survey.points);
    return { surveyId: survey.id, answeredOn, ...(survey.points !== null && { points: survey.points }) };
  });
}

/** The entry names the survey, never the answers. */
async function reward(
  portal: AnswerPortal,
  transaction: PortalDatabase,
  { id, title }: SurveyRow,
  memberId: string,
  points: number,
): Promise<void> {
  const ledger = await Ledger.open(portal, transaction, memberId);
  await ledger.grant({ memberId, points, reason: 'survey', subject: title, sourceRef: `survey:${id}` });
}

export const answer: Handler<typeof surveys.answer> = async ({ params, body }, call) => {
  const { memberId } = currentSession(call);
  const survey = await surveyFor(call, memberId, params.surveyId);
  const receipt = await takeAnswers(call, survey, memberId, body.answers);
  await call.audit.record({
    event: 'survey_answered',
    level: 'info',
    actor: memberId,
    detail: { survey: survey.id },
  });
  return receipt;
};
