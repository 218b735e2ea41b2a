import type { SurveyAnswer, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { fieldGroup } from '../foundation/form/field-group.js';
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
export const group = (asked: Asked, support: unknown, controls: unknown, after: unknown = nothing): unknown =>
  fieldGroup(
    asked.texts,
    {
      id: controlId(asked.question),
      label: html`<span lang="ja">${titleOf(asked)}</span>`,
      mark: asked.question.required ? 'required' : 'optional',
      support,
      error: asked.error,
      after,
    },
    controls,
  );
