import type { SurveyAnswer } from '@ikiiki/sdk/contract';
import { judgeAnswer } from '@ikiiki/sdk/rules/survey';
import { html, nothing, type TemplateResult } from 'lit';
import { longField } from '../foundation/form/long-field.js';
import { textField } from '../foundation/form/text-field.js';
import { typing } from '../foundation/form/typing.js';
import { formatNumber } from '../foundation/format.js';
import { answerLines, mostCharacters, numberSupport } from './question-texts.js';
import { type Asked, type AskedOf, controlId, titleOf } from './question-view.js';

const common = (asked: Asked) =>
  ({
    id: controlId(asked.question),
    label: titleOf(asked),
    mark: asked.question.required ? 'required' : 'optional',
    error: asked.error,
  }) as const;

const typedIn = (answer: SurveyAnswer | undefined): string => {
  if (!answer) return '';
  if ('text' in answer) return answer.text;
  return 'value' in answer ? String(answer.value) : '';
};

/** A number, typed as text: `type=number` would drop what it cannot read. Says how it was read. */
export function numberView(asked: AskedOf<'number'>): TemplateResult {
  const { texts, language, question, answer, onAnswer } = asked;
  const typed = typedIn(answer);
  const judged = judgeAnswer(question, answer);
  const isReadDifferently =
    judged.ok && judged.value && 'value' in judged.value && String(judged.value.value) !== typed;
  const rules = numberSupport(texts, language, question);
  return typing(
    (value, isSettled) => onAnswer(value === '' ? undefined : { value }, isSettled),
    textField(texts, {
      ...common(asked),
      support: html`${question.support ? html`<p>${question.support}</p>` : nothing}<p>${rules}</p>`,
      value: typed,
      inputmode: question.decimals > 0 ? 'decimal' : 'numeric',
      size: 12,
      echo: isReadDifferently
        ? texts.readAs(answerLines(language, question, judged.value).join(''))
        : undefined,
    }),
  );
}

/** Words, on one line or several. */
export function textView(asked: AskedOf<'text'>): TemplateResult {
  const { texts, language, question, answer, onAnswer } = asked;
  const typed = typedIn(answer);
  const most = formatNumber(mostCharacters(question), language);
  const count = formatNumber([...typed.trim()].length, language);
  const options = {
    ...common(asked),
    support: html`${question.support ? html`<p>${question.support}</p>` : nothing}
      <p>${typed ? texts.typedSoFar(count, most) : texts.longest(most)}</p>`,
    value: typed,
  };
  return typing(
    (text, isSettled) => onAnswer(text === '' ? undefined : { text }, isSettled),
    question.long ? longField(texts, options) : textField(texts, options),
  );
}
