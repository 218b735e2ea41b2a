import type { SurveyAnswers, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';
import { answerLines } from './question-texts.js';

interface AnswersViewOptions {
  readonly texts: AnsweringTexts;
  readonly language: Language;
  readonly questions: readonly SurveyQuestion[];
  readonly answers: SurveyAnswers;
  /** What is wrong, in words, by question. */
  readonly errorOf?: (question: SurveyQuestion) => string | undefined;
  readonly onEdit?: (question: SurveyQuestion) => void;
}

/** Questions with what was answered to them. */
export function answersView({
  texts,
  language,
  questions,
  answers,
  errorOf,
  onEdit,
}: AnswersViewOptions): unknown {
  return html`<dl class="ik-answers">
    ${questions.map((question, at) => {
      const number = formatNumber(at + 1, language);
      const lines = answerLines(language, question, answers[question.id]);
      const error = errorOf?.(question);
      return html`<div class="ik-answer" data-question=${question.id}>
        <dt><span class="ik-answer-number">${texts.question(number)}</span> ${question.title}</dt>
        <dd>
          ${lines.map((line) => html`<p class="ik-answer-line">${line}</p>`)}
          ${lines.length === 0 && !error ? html`<p class="ik-answer-none">${texts.noAnswer}</p>` : nothing}
          ${error ? html`<p class="ik-error">${error}</p>` : nothing}
        </dd>
        ${
          onEdit
            ? html`<dd class="ik-answer-edit">
                ${button({ label: texts.edit, name: texts.editQuestion(number), onClick: () => onEdit(question) })}
              </dd>`
            : nothing
        }
      </div>`;
    })}
  </dl>`;
}
