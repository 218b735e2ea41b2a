import * as z from 'zod/mini';
import { endpoint } from './endpoint.js';
import { pageOf, pageQuery } from './paging.js';
import { SurveyAnswer, SurveyAnswers, SurveyQuestion } from './survey-questions.js';
import { Count, DateOn, Id, InstantAt } from './values.js';

/**
 * How a survey stands for the member: to be answered, answered, or closed without an answer of theirs. A newer portal may
 * know more.
 */
export const surveyStates = ['open', 'answered', 'closed'] as const;
export type SurveyState = (typeof surveyStates)[number];

export const SurveySummary = z.object({
  id: Id,
  title: z.string(),
  /** What it is for, in a sentence or two. */
  summary: z.string(),
  opensOn: DateOn,
  /** Last calendar date in Japan on which it is taken: until 23:59:59 there. */
  closesOn: DateOn,
  /** Of an open one: whole days that are left in Japan, 0 on the last. */
  daysLeft: z.optional(Count),
  /** The society cannot tell who gave which answer; it knows only who has answered. */
  anonymous: z.boolean(),
  /** Points for answering; absent where there are none. */
  points: z.optional(z.number().check(z.int(), z.positive())),
  /** Questions in all, those that not everybody is asked too. */
  questionCount: Count,
  /** Minutes that it usually takes. */
  minutes: Count,
  /** One of `surveyStates`. */
  state: z.string(),
  /** The member has begun, and not sent it. */
  hasDraft: z.boolean(),
  /** When the member answered: a calendar date in Japan. */
  answeredOn: z.optional(DateOn),
});
export type SurveySummary = z.output<typeof SurveySummary>;

/** What the member has answered so far; nobody else reads it, and it is gone once the survey is sent or closed. */
export const SurveyDraft = z.object({
  answers: SurveyAnswers,
  /** The question at which the member was. */
  position: z.optional(Id),
  savedAt: InstantAt,
});
export type SurveyDraft = z.output<typeof SurveyDraft>;

export const Survey = z.extend(SurveySummary, {
  /** What the member should know before the first question, a paragraph each. */
  introduction: z.array(z.string()),
  /** Meant to be shown all on one page, not one question a screen. */
  onePage: z.boolean(),
  /** In their order; which of them are asked follows from the answers (`@ikiiki/sdk/rules/survey`). */
  questions: z.array(SurveyQuestion),
  draft: z.optional(SurveyDraft),
  /** What the member has sent; never of an anonymous survey. */
  answers: z.optional(SurveyAnswers),
});
export type Survey = z.output<typeof Survey>;

/** What comes of an answered survey. */
export const SurveyReceipt = z.object({
  surveyId: Id,
  answeredOn: DateOn,
  /** Points that came in for it; absent where there are none. */
  points: z.optional(z.number().check(z.int(), z.positive())),
});
export type SurveyReceipt = z.output<typeof SurveyReceipt>;

const params = z.object({ surveyId: Id });

export const surveys = {
  /** Those for the member: the open ones first, the nearest end date first; then the others, the newest end date first. */
  list: endpoint({
    method: 'GET',
    path: '/surveys',
    access: 'session',
    feature: 'surveys',
    conditional: true,
    status: 200,
    query: z.object({ ...pageQuery, state: z.optional(z.enum(surveyStates)) }),
    response: z.extend(pageOf(SurveySummary), {
      /** How many there are in each state. */
      counts: z.object({ open: Count, answered: Count, closed: Count }),
    }),
    problems: [],
  }),
  get: endpoint({
    method: 'GET',
    path: '/surveys/{surveyId}',
    access: 'session',
    feature: 'surveys',
    status: 200,
    params,
    response: Survey,
    problems: [],
  }),
  /**
   * Keeps some answers for later; `null` takes one out, and questions that are not named stay as they are. So two tabs do
   * not take each other's answers away: of the same question the newest is kept.
   */
  saveDraft: endpoint({
    method: 'PUT',
    path: '/surveys/{surveyId}/draft',
    access: 'session',
    feature: 'surveys',
    status: 200,
    params,
    body: z.object({
      answers: z.record(Id, z.nullable(SurveyAnswer)),
      position: z.optional(Id),
    }),
    response: SurveyDraft,
    problems: ['survey_closed', 'survey_already_answered'],
  }),
  deleteDraft: endpoint({
    method: 'DELETE',
    path: '/surveys/{surveyId}/draft',
    access: 'session',
    feature: 'surveys',
    status: 204,
    params,
    problems: [],
  }),
  /** Sends the answers, once and for good. */
  answer: endpoint({
    method: 'POST',
    path: '/surveys/{surveyId}/answers',
    access: 'session',
    feature: 'surveys',
    status: 201,
    params,
    body: z.object({ answers: SurveyAnswers }),
    response: SurveyReceipt,
    problems: ['survey_closed', 'survey_already_answered'],
  }),
};
