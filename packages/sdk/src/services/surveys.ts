import { type Survey, type SurveyDraft, type SurveyReceipt, surveys } from '../contract/surveys.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * アンケート: the surveys for the member, drafts, and the answers, which are sent once. Which questions are asked for
 * which answers, and what is missing, says `judgeSurvey` of `@ikiiki/sdk/rules/survey`.
 */
export class SurveysService implements ServiceOf<typeof surveys> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The open ones first, the nearest end date first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof surveys.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof surveys.list>> {
    return listOf(input, (page) => this.#portal.call(surveys.list, page, options));
  }

  /** With its questions, and what the member has answered so far. @throws ProblemError `not_found` */
  get(input: InputOf<typeof surveys.get>, options?: CallOptions): Promise<Survey> {
    return this.#portal.call(surveys.get, input, options);
  }

  /**
   * Keeps these answers for later, beside those kept before; `null` takes one out. Nothing need be complete or right yet.
   * @returns all that is kept, other tabs' answers too
   * @throws ProblemError `survey_closed`, `survey_already_answered`, `not_found`; `validation_failed` for an answer that
   * is of another kind than its question
   */
  saveDraft(input: InputOf<typeof surveys.saveDraft>, options?: CallOptions): Promise<SurveyDraft> {
    return this.#portal.call(surveys.saveDraft, input, options);
  }

  /** Forgets the draft; also where there is none. @throws ProblemError `not_found` */
  deleteDraft(input: InputOf<typeof surveys.deleteDraft>, options?: CallOptions): Promise<void> {
    return this.#portal.call(surveys.deleteDraft, input, options);
  }

  /**
   * Sends the answers, once and for good; the draft is gone then. Only these answers count, not the draft, and answers
   * to questions that they do not lead to are not kept. To repeat a call whose answer was lost, give the same
   * `idempotencyKey` again.
   * @throws ProblemError `survey_already_answered`, `survey_closed`, `not_found`; `validation_failed` with a field error
   * for each question, pointer `/answers/<questionId>`
   */
  answer(input: InputOf<typeof surveys.answer>, options?: CallOptions): Promise<SurveyReceipt> {
    return this.#portal.call(surveys.answer, input, options);
  }
}
