import type { SurveyAnswer, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import type { Language } from '../foundation/language.js';
import type { FormTexts } from '../foundation/texts/form.js';
import type { AnsweringTexts } from './answering.messages.js';
import { multipleView, singleView } from './choice-view.js';
import { scaleView } from './scale-view.js';
import { numberView, textView } from './typed-view.js';

/** One question on a screen, with what is said of it. */
export interface Asked<Question extends SurveyQuestion = SurveyQuestion> {
  readonly texts: AnsweringTexts & FormTexts;
  readonly language: Language;
  readonly question: Question;
  /** Its number, where several stand below each other. */
  readonly number?: string | undefined;
  readonly answer: SurveyAnswer | undefined;
  /** What is wrong, in words. */
  readonly error: string | undefined;
  /** @param isSettled not in the middle of typing */
  readonly onAnswer: (answer: SurveyAnswer | undefined, isSettled: boolean) => void;
  readonly announce: (text: string) => void;
}

export type AskedOf<Type extends SurveyQuestion['type']> = Asked<SurveyQuestion & { readonly type: Type }>;

export function questionView(asked: Asked): unknown {
  const { question, texts } = asked;
  switch (question.type) {
    case 'single':
      return singleView({ ...asked, question });
    case 'multiple':
      return multipleView({ ...asked, question });
    case 'scale':
      return scaleView({ ...asked, question });
    case 'number':
      return numberView({ ...asked, question });
    case 'text':
      return textView({ ...asked, question });
    case 'unknown':
      return html`<p class="ik-text">${texts.notShown}</p>`;
  }
}

/** Id of a question's control, or of its group. */
export const controlId = ({ id }: Pick<SurveyQuestion, 'id'>): string => `q-${id}`;

/** The question's words, with its number where it has one. */
export const titleOf = ({ question, number }: Asked): string =>
  number === undefined ? question.title : `${number}　${question.title}`;

/** A question whose answer is made of several controls: its words are the group's name. */
export function group(asked: Asked, support: unknown, controls: unknown, after: unknown = nothing): unknown {
  const { texts, question, error } = asked;
  const id = controlId(question);
  const described = [`${id}-mark`, support && `${id}-support`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const mark = question.required ? 'required' : 'optional';
  return html`<fieldset class="ik-question" id=${id} aria-describedby=${described}>
    <legend class="ik-legend">
      <span class="ik-label" part="label" lang="ja">${titleOf(asked)}</span>
      <span class="ik-mark ik-mark-${mark}" id="${id}-mark" aria-hidden="true">${texts[mark]}</span>
    </legend>
    ${support ? html`<div class="ik-support" part="support" id="${id}-support">${support}</div>` : nothing}
    ${controls}
    ${error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing}
    ${after}
  </fieldset>`;
}
