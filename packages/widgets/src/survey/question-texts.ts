import type { SurveyAnswer, SurveyQuestion } from '@ikiiki/sdk/contract';
import { longestOther, longestText, type SurveyErrorCode } from '@ikiiki/sdk/rules/survey';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';

type NumberQuestion = SurveyQuestion & { readonly type: 'number' };
type MultipleQuestion = SurveyQuestion & { readonly type: 'multiple' };

const lengthOf = (answer: SurveyAnswer | undefined) => {
  if (!answer) return 0;
  const text = 'text' in answer ? answer.text.trim() : 'other' in answer ? (answer.other ?? '').trim() : '';
  return [...text].length;
};

/** Most characters of what is typed. */
export const mostCharacters = (question: SurveyQuestion): number =>
  question.type === 'text' ? (question.maxLength ?? longestText) : longestOther;

/** What is wrong with an answer, in words that say how to mend it. */
export function errorText(
  texts: AnsweringTexts,
  language: Language,
  question: SurveyQuestion,
  answer: SurveyAnswer | undefined,
  code: SurveyErrorCode,
): string {
  const number = (value = 0) => formatNumber(value, language);
  const range: { min?: number | undefined; max?: number | undefined; decimals?: number } =
    question.type === 'number' || question.type === 'scale' ? question : {};
  const choices: { minChoices?: number | undefined; maxChoices?: number | undefined } =
    question.type === 'multiple' ? question : {};
  switch (code) {
    case 'required':
      if (question.type === 'multiple') return texts.chooseSome;
      return question.type === 'single' || question.type === 'scale' ? texts.chooseOne : texts.enterSomething;
    case 'too_few_choices':
      return texts.tooFew(number(choices.minChoices));
    case 'too_many_choices':
      return texts.tooMany(number(choices.maxChoices));
    case 'exclusive_choice':
      return texts.exclusiveAlone(exclusiveOf(question)?.label ?? '');
    case 'too_long':
      return texts.tooLong(number(mostCharacters(question)), number(lengthOf(answer)));
    case 'invalid_number':
      return texts.notANumber;
    case 'too_small':
      return texts.atLeast(number(range.min));
    case 'too_large':
      return texts.atMost(number(range.max));
    case 'too_many_decimals':
      return range.decimals ? texts.tooManyDecimals(number(range.decimals)) : texts.wholeOnly;
    case 'wrong_type':
    case 'unknown_choice':
      return texts.answerAgain;
  }
}

const exclusiveOf = (question: SurveyQuestion) =>
  question.type === 'multiple' ? question.options.find(({ exclusive }) => exclusive) : undefined;

/** What a number may be, in words. */
export function numberSupport(texts: AnsweringTexts, language: Language, question: NumberQuestion): string {
  const { min, max, decimals, unit } = question;
  const number = (value: number) => formatNumber(value, language);
  return [
    unit && texts.unit(unit),
    min !== undefined && max !== undefined && texts.range(number(min), number(max)),
    decimals > 0 && texts.decimals(number(decimals)),
  ]
    .filter(Boolean)
    .join(language === 'ja' ? '、' : '. ');
}

/** How many options may be chosen, in words. */
export function choicesSupport(
  texts: AnsweringTexts,
  language: Language,
  { minChoices = 0, maxChoices, options }: MultipleQuestion,
): string {
  const number = (value: number) => formatNumber(value, language);
  const most = maxChoices !== undefined && maxChoices < options.length ? maxChoices : undefined;
  if (minChoices > 1)
    return most === undefined
      ? texts.chooseAtLeast(number(minChoices))
      : texts.chooseBetween(number(minChoices), number(most));
  return most === undefined ? texts.chooseSeveral : texts.chooseUpTo(number(most));
}

/** A good answer as a person reads it again, a line each; none where there is no answer. */
export function answerLines(
  language: Language,
  question: SurveyQuestion,
  answer: SurveyAnswer | undefined,
): string[] {
  if (!answer) return [];
  if ('text' in answer) return [answer.text];
  if ('value' in answer) return [valueLine(language, question, answer.value)];
  const chosen: readonly string[] = 'choice' in answer ? [answer.choice] : answer.choices;
  const options = question.type === 'single' || question.type === 'multiple' ? question.options : [];
  return options
    .filter(({ id }) => chosen.includes(id))
    .map(({ label, other }) => (other && answer.other ? `${label}：${answer.other}` : label));
}

function valueLine(language: Language, question: SurveyQuestion, value: number | string): string {
  const written = typeof value === 'number' ? formatNumber(value, language) : value;
  if (question.type === 'number')
    return [written, question.unit].filter(Boolean).join(language === 'ja' ? '' : ' ');
  if (question.type !== 'scale') return written;
  const label = value === question.min ? question.minLabel : value === question.max ? question.maxLabel : '';
  return label ? `${written}（${label}）` : written;
}
