import * as z from 'zod/mini';
import { Count, Id } from './values.js';

/** Kinds of questions. A newer portal may know more; clients read those as `unknown`. */
export const surveyQuestionTypes = ['single', 'multiple', 'scale', 'number', 'text'] as const;
export type SurveyQuestionType = (typeof surveyQuestionTypes)[number];

/**
 * What the answer to an earlier question must be; all of what is given must hold. It never holds for a question that is
 * itself hidden, has no answer, or does not stand before.
 */
export const SurveyRule = z.object({
  questionId: Id,
  /** At least one of these options is chosen. */
  anyOf: z.optional(z.array(Id)),
  /** None of these options is chosen, but another is. */
  noneOf: z.optional(z.array(Id)),
  /** Of a scale or a number: this or more. */
  atLeast: z.optional(z.number()),
  /** Of a scale or a number: this or less. */
  atMost: z.optional(z.number()),
});
export type SurveyRule = z.output<typeof SurveyRule>;

/** When a question is asked. */
export const SurveyCondition = z.object({
  match: z.enum(['all', 'any']),
  rules: z.array(SurveyRule),
});
export type SurveyCondition = z.output<typeof SurveyCondition>;

const common = {
  id: Id,
  /** The question itself. */
  title: z.string(),
  /** What helps to answer it. */
  support: z.optional(z.string()),
  required: z.boolean(),
  /** Asked always where absent. */
  visibleWhen: z.optional(SurveyCondition),
};

export const SurveyOption = z.object({
  id: Id,
  label: z.string(),
  /** 「その他」: the member may add words. */
  other: z.optional(z.boolean()),
  /** 「あてはまるものはない」: cannot be chosen together with another. Of `multiple` only. */
  exclusive: z.optional(z.boolean()),
});
export type SurveyOption = z.output<typeof SurveyOption>;

/** One question. What a client does not know becomes `unknown`. */
export const SurveyQuestion = z.union([
  z.object({ ...common, type: z.literal('single'), options: z.array(SurveyOption) }),
  z.object({
    ...common,
    type: z.literal('multiple'),
    options: z.array(SurveyOption),
    /** At least so many, unless an exclusive option is chosen or nothing is and nothing need be. */
    minChoices: z.optional(Count),
    maxChoices: z.optional(Count),
  }),
  z.object({
    ...common,
    type: z.literal('scale'),
    /** Whole numbers from `min` to `max`, eleven at most. */
    min: z.number().check(z.int()),
    max: z.number().check(z.int()),
    /** What the ends mean. */
    minLabel: z.string(),
    maxLabel: z.string(),
  }),
  z.object({
    ...common,
    type: z.literal('number'),
    min: z.optional(z.number()),
    max: z.optional(z.number()),
    /** Places after the decimal point. */
    decimals: Count,
    /** Unit in words, e.g. 「時間」. */
    unit: z.optional(z.string()),
  }),
  z.object({
    ...common,
    type: z.literal('text'),
    /** Several lines. */
    long: z.boolean(),
    /** Characters. @default 2000 */
    maxLength: z.optional(Count),
  }),
  z.pipe(
    z.object({ id: z.string(), type: z.string() }),
    z.transform(({ id }) => ({ id, type: 'unknown' as const, title: '', required: false })),
  ),
]);
export type SurveyQuestion = z.output<typeof SurveyQuestion>;

/**
 * An answer: `choice` to a question of type `single`, `choices` to `multiple`, `value` to `scale` and `number`, `text` to
 * `text`. A value may be sent as it was typed, e.g. `７．５`; it is kept as a number. An empty one is no answer.
 */
export const SurveyAnswer = z.union([
  z.object({ choice: z.string(), other: z.optional(z.string()) }),
  z.object({ choices: z.array(z.string()), other: z.optional(z.string()) }),
  z.object({ value: z.union([z.number(), z.string()]) }),
  z.object({ text: z.string() }),
]);
export type SurveyAnswer = z.output<typeof SurveyAnswer>;

/** Answers by the id of their question. */
export const SurveyAnswers = z.record(Id, SurveyAnswer);
export type SurveyAnswers = z.output<typeof SurveyAnswers>;
