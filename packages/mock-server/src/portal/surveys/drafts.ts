import type { BodyOf, FieldError, SurveyAnswer, SurveyDraft, surveys } from '@ikiiki/sdk/contract';
import { judgeDraftAnswer } from '@ikiiki/sdk/rules/survey';
import { iso } from '../../platform/iso.js';
import { keyedHash } from '../common/server-key.js';
import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { questionsOf, type SurveyRow } from './found-survey.js';
import { takePart } from './participation.js';

/** Under what a member's draft of a survey is kept. Not to be called inside a transaction. */
export async function draftOwners(
  portal: Portal,
  memberId: string,
): Promise<(surveyId: string) => Promise<string>> {
  const hash = await keyedHash(portal, 'survey_drafts');
  return (surveyId) => hash(`${surveyId} ${memberId}`);
}

export async function readDraft(db: PortalDatabase, owner: string): Promise<SurveyDraft | undefined> {
  const draft = await db
    .selectFrom('survey_drafts')
    .selectAll()
    .where('owner', '=', owner)
    .executeTakeFirst();
  if (!draft) return undefined;
  const rows = await db
    .selectFrom('survey_draft_answers')
    .selectAll()
    .where('owner', '=', owner)
    .orderBy('question_id')
    .execute();
  return {
    answers: Object.fromEntries(
      rows.map(({ question_id, answer }) => [question_id, JSON.parse(answer) as SurveyAnswer]),
    ),
    ...(draft.position !== null && { position: draft.position }),
    savedAt: iso(draft.saved_at),
  };
}

/** @throws ProblemError `validation_failed` with each answer that belongs to no question, or to one of another kind */
function check(survey: SurveyRow, { answers, position }: BodyOf<typeof surveys.saveDraft>): void {
  const questions = new Map(questionsOf(survey).map((question) => [question.id, question]));
  const errors = Object.entries(answers).flatMap(([id, answer]): FieldError[] => {
    const question = questions.get(id);
    const code = question ? answer && judgeDraftAnswer(question, answer) : 'unknown_field';
    return code ? [{ pointer: `/answers/${id}`, code }] : [];
  });
  if (position !== undefined && !questions.has(position)) {
    errors.push({ pointer: '/position', code: 'invalid_format' });
  }
  if (errors.length > 0) throw new ProblemError('validation_failed', { errors });
}

/** Keeps answers beside those kept before, question by question: the newest of each. */
export async function saveDraft(
  portal: Portal,
  survey: SurveyRow,
  memberId: string,
  asked: BodyOf<typeof surveys.saveDraft>,
): Promise<SurveyDraft> {
  check(survey, asked);
  const owner = await (await draftOwners(portal, memberId))(survey.id);
  const draft = await portal.db.transaction().execute(async (transaction) => {
    await takePart(portal, transaction, survey, memberId);
    const kept = {
      saved_at: portal.clock.now(),
      ...(asked.position !== undefined && { position: asked.position }),
    };
    await transaction
      .insertInto('survey_drafts')
      .values({ owner, survey_id: survey.id, position: null, ...kept })
      .onConflict((conflict) => conflict.column('owner').doUpdateSet(kept))
      .execute();
    for (const [question_id, answer] of Object.entries(asked.answers)) {
      await keepAnswer(transaction, { owner, question_id }, answer);
    }
    return readDraft(transaction, owner);
  });
  if (!draft) throw new Error('A draft that was kept is there.');
  return draft;
}

async function keepAnswer(
  db: PortalDatabase,
  place: { readonly owner: string; readonly question_id: string },
  answer: SurveyAnswer | null,
): Promise<void> {
  if (answer === null) {
    await db
      .deleteFrom('survey_draft_answers')
      .where('owner', '=', place.owner)
      .where('question_id', '=', place.question_id)
      .execute();
    return;
  }
  const written = { answer: JSON.stringify(answer) };
  await db
    .insertInto('survey_draft_answers')
    .values({ ...place, ...written })
    .onConflict((conflict) => conflict.columns(['owner', 'question_id']).doUpdateSet(written))
    .execute();
}

export async function deleteDraft(db: PortalDatabase, owner: string): Promise<void> {
  await db.deleteFrom('survey_draft_answers').where('owner', '=', owner).execute();
  await db.deleteFrom('survey_drafts').where('owner', '=', owner).execute();
}

/** Surveys that are over and still have drafts; almost always none. */
async function closedWithDrafts({ db, clock }: Pick<Portal, 'db' | 'clock'>): Promise<string[]> {
  const rows = await db
    .selectFrom('surveys')
    .select('id')
    .where('closes_on', '<', today({ clock }))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('survey_drafts').select('owner').whereRef('survey_id', '=', 'surveys.id')),
    )
    .execute();
  return rows.map(({ id }) => id);
}

/** Forgets the drafts of surveys that are over: nobody can send them any more. */
export async function forgetClosedDrafts(portal: Pick<Portal, 'db' | 'clock'>): Promise<void> {
  const surveyIds = await closedWithDrafts(portal);
  if (surveyIds.length === 0) return;
  await portal.db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('survey_draft_answers')
      .where('owner', 'in', ({ selectFrom }) =>
        selectFrom('survey_drafts').select('owner').where('survey_id', 'in', surveyIds),
      )
      .execute();
    await transaction.deleteFrom('survey_drafts').where('survey_id', 'in', surveyIds).execute();
  });
}
