import type {
  SurveyAnswer,
  SurveyAnswers,
  SurveyQuestion,
  SurveyRule,
} from '../contract/survey-questions.js';
import { foldDigits } from './folding.js';
import type { Judgement } from './judgement.js';
import { decimalsOf, readNumber } from './typed-number.js';

export type SurveyErrorCode =
  | 'required'
  /** The answer is of another kind than its question. */
  | 'wrong_type'
  /** The question has no such option. */
  | 'unknown_choice'
  | 'too_few_choices'
  | 'too_many_choices'
  /** An exclusive option together with another. */
  | 'exclusive_choice'
  | 'too_long'
  | 'invalid_number'
  | 'too_small'
  | 'too_large'
  | 'too_many_decimals';

type Question<Type extends SurveyQuestion['type']> = SurveyQuestion & { readonly type: Type };
type Judged = Judgement<SurveyAnswer | undefined, SurveyErrorCode>;

const ok = (value: SurveyAnswer | undefined): Judged => ({ ok: true, value });
const refused = (code: SurveyErrorCode): Judged => ({ ok: false, code });

/** Most characters of the words beside 「その他」. */
export const longestOther = 200;
/** Most characters of a text where its question says nothing else. */
export const longestText = 2000;

const lengthOf = (text: string) => [...text].length;

/** The words beside 「その他」, where it is chosen and they are there. */
const otherOf = (
  { options }: Question<'single' | 'multiple'>,
  chosen: readonly string[],
  other: string | undefined,
) =>
  other?.trim() && options.some((option) => option.other && chosen.includes(option.id))
    ? { other: other.trim() }
    : {};

function judgeChoices(question: Question<'single' | 'multiple'>, answer: SurveyAnswer): Judged {
  const isSingle = question.type === 'single';
  if (isSingle ? !('choice' in answer) : !('choices' in answer)) return refused('wrong_type');
  if ('choice' in answer && answer.choice === '') return ok(undefined);
  const chosen =
    'choice' in answer ? [answer.choice] : 'choices' in answer ? [...new Set(answer.choices)] : [];
  const options = question.options.filter(({ id }) => chosen.includes(id));
  if (options.length < chosen.length) return refused('unknown_choice');
  const typed = 'other' in answer ? answer.other : undefined;
  const other = otherOf(question, chosen, typed);
  if (lengthOf(other.other ?? '') > longestOther) return refused('too_long');
  if (isSingle) return ok({ choice: chosen[0] ?? '', ...other });
  if (chosen.length === 0) return ok(undefined);
  const { minChoices = 0, maxChoices = Number.POSITIVE_INFINITY } = question as Question<'multiple'>;
  const isExclusive = options.some(({ exclusive }) => exclusive);
  if (isExclusive && chosen.length > 1) return refused('exclusive_choice');
  if (!isExclusive && chosen.length < minChoices) return refused('too_few_choices');
  if (chosen.length > maxChoices) return refused('too_many_choices');
  // In the question's order, whatever the order of the clicks
  return ok({ choices: options.map(({ id }) => id), ...other });
}

interface Range {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly decimals: number;
  readonly unit?: string | undefined;
}

function judgeValue({ min, max, decimals, unit }: Range, answer: SurveyAnswer): Judged {
  if (!('value' in answer)) return refused('wrong_type');
  if (foldDigits(String(answer.value)) === '') return ok(undefined);
  const value = readNumber(answer.value, unit);
  if (value === undefined) return refused('invalid_number');
  if (min !== undefined && value < min) return refused('too_small');
  if (max !== undefined && value > max) return refused('too_large');
  return decimalsOf(value) > decimals ? refused('too_many_decimals') : ok({ value });
}

function judgeText({ maxLength = longestText }: Question<'text'>, answer: SurveyAnswer): Judged {
  if (!('text' in answer)) return refused('wrong_type');
  const text = answer.text.trim();
  if (text === '') return ok(undefined);
  return lengthOf(text) > maxLength ? refused('too_long') : ok({ text });
}

/** What an answer says, apart from whether there must be one; `undefined` for an empty one. */
function readAnswer(question: SurveyQuestion, answer: SurveyAnswer | undefined): Judged {
  if (!answer) return ok(undefined);
  switch (question.type) {
    case 'single':
    case 'multiple':
      return judgeChoices(question, answer);
    case 'scale':
      return judgeValue({ ...question, decimals: 0 }, answer);
    case 'number':
      return judgeValue(question, answer);
    case 'text':
      return judgeText(question, answer);
    case 'unknown':
      return refused('wrong_type');
  }
}

/**
 * One answer as it is meant: numbers as numbers, choices in the question's order, texts without space around them;
 * `undefined` where there is none and none is needed.
 */
export function judgeAnswer(question: SurveyQuestion, answer: SurveyAnswer | undefined): Judged {
  const read = readAnswer(question, answer);
  return read.ok && read.value === undefined && question.required ? refused('required') : read;
}

const chosenIn = (answer: SurveyAnswer): readonly string[] => {
  if ('choice' in answer) return [answer.choice];
  return 'choices' in answer ? answer.choices : [];
};

const valueIn = (answer: SurveyAnswer) => ('value' in answer ? Number(answer.value) : Number.NaN);

function holds({ anyOf, noneOf, atLeast, atMost }: SurveyRule, answer: SurveyAnswer | undefined): boolean {
  if (!answer) return false;
  const chosen = chosenIn(answer);
  const value = valueIn(answer);
  return (
    (anyOf === undefined || anyOf.some((id) => chosen.includes(id))) &&
    (noneOf === undefined || (chosen.length > 0 && !noneOf.some((id) => chosen.includes(id)))) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost)
  );
}

/** What the rules make of a whole survey. */
export interface JudgedSurvey {
  /** The questions that are asked, in their order. */
  readonly visible: readonly SurveyQuestion[];
  /** The good answers to them; answers to hidden questions are left out. */
  readonly answers: SurveyAnswers;
  /** What is missing or wrong, by question, in the questions' order. */
  readonly errors: ReadonlyMap<string, SurveyErrorCode>;
}

/**
 * Which questions these answers lead to, what they say, and what is missing or wrong. A question's condition looks at
 * visible questions before it only, so there are no circles. Both sides judge by this.
 */
export function judgeSurvey(
  questions: readonly SurveyQuestion[],
  typed: Readonly<Record<string, SurveyAnswer | undefined>>,
): JudgedSurvey {
  const visible: SurveyQuestion[] = [];
  const answers = new Map<string, SurveyAnswer>();
  const errors = new Map<string, SurveyErrorCode>();
  for (const question of questions) {
    const condition = 'visibleWhen' in question ? question.visibleWhen : undefined;
    const isMet = (rule: SurveyRule) => holds(rule, answers.get(rule.questionId));
    if (
      condition &&
      !(condition.match === 'all' ? condition.rules.every(isMet) : condition.rules.some(isMet))
    )
      continue;
    visible.push(question);
    const judged = judgeAnswer(question, Object.hasOwn(typed, question.id) ? typed[question.id] : undefined);
    if (!judged.ok) errors.set(question.id, judged.code);
    else if (judged.value) answers.set(question.id, judged.value);
  }
  return { visible, answers: Object.fromEntries(answers), errors };
}

/** Most characters of a draft's text: more than any question takes, so that nothing typed is lost for being too long. */
const longestDraft = 10_000;

/**
 * Why an answer cannot even be kept for later: it answers another question, or is longer than any. What is only
 * incomplete, or not good yet, is kept.
 */
export function judgeDraftAnswer(
  question: SurveyQuestion,
  answer: SurveyAnswer,
): Extract<SurveyErrorCode, 'wrong_type' | 'unknown_choice' | 'too_many_choices' | 'too_long'> | undefined {
  const texts = [
    'text' in answer ? answer.text : '',
    'other' in answer ? (answer.other ?? '') : '',
    'value' in answer ? String(answer.value) : '',
  ];
  if (texts.some((text) => lengthOf(text) > longestDraft)) return 'too_long';
  // One option said many times is kept as it was said
  if ('choices' in answer && 'options' in question && answer.choices.length > question.options.length) {
    return 'too_many_choices';
  }
  const read = readAnswer(question, answer);
  return !read.ok && (read.code === 'wrong_type' || read.code === 'unknown_choice') ? read.code : undefined;
}
