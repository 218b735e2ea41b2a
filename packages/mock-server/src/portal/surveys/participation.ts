import type { Portal } from '../context.js';
import type { PortalDatabase } from '../database.js';
import { today } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { isClosed, type SurveyRow } from './found-survey.js';

/**
 * Lets a member write to a survey while nobody else does for them: a draft never comes after the answers that end it.
 * Call it first in a transaction.
 * @throws ProblemError `survey_already_answered`, `survey_closed`
 */
export async function takePart(
  portal: Pick<Portal, 'clock'>,
  transaction: PortalDatabase,
  survey: SurveyRow,
  memberId: string,
): Promise<void> {
  // The empty update takes the row's lock, at which the others wait.
  const { answered_on } = await transaction
    .insertInto('survey_participations')
    .values({ survey_id: survey.id, member_id: memberId, answered_on: null })
    .onConflict((conflict) =>
      conflict
        .columns(['survey_id', 'member_id'])
        .doUpdateSet((eb) => ({ member_id: eb.ref('excluded.member_id') })),
    )
    .returning('answered_on')
    .executeTakeFirstOrThrow();
  if (answered_on !== null) throw new ProblemError('survey_already_answered');
  if (isClosed(survey, today(portal))) throw new ProblemError('survey_closed');
}
