import type { Survey, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';
import { answersView } from './answers-view.js';
import { whoseView } from './intro-view.js';
import { errorText } from './question-texts.js';
import type { SurveyTexts } from './survey.messages.js';
import type { TypedAnswers } from './typed-answers.js';

interface ReviewOptions {
  readonly texts: AnsweringTexts & SurveyTexts;
  readonly language: Language;
  readonly survey: Survey;
  readonly answers: TypedAnswers;
  readonly work: FormWork;
  /** Says that nothing can be sent any more. */
  readonly over: unknown;
  /** Whether what was answered is safe. */
  readonly save: unknown;
  readonly onEdit: (question: SurveyQuestion) => void;
  readonly onSend: () => void;
  readonly onBack: () => void;
}

/** All answers once more, before they are sent. */
export function reviewView(options: ReviewOptions): unknown {
  const { texts, language, survey, answers, work, over, onEdit, onSend, onBack } = options;
  const errorOf = (question: SurveyQuestion) => {
    const code = answers.errorOf(question.id);
    if (!code) return undefined;
    return code === 'required'
      ? texts.mustAnswer
      : errorText(texts, language, question, answers.of(question.id), code);
  };
  return html`<p class="ik-survey-name">${survey.title}</p>
    <h2 class="ik-heading" tabindex="-1">${texts.reviewHeading}</h2>
    ${over}
    <p class="ik-text">${texts.reviewText}</p>
    ${answersView({ texts, language, questions: answers.visible, answers: answers.good, errorOf, onEdit })}
    ${whoseView(texts, survey)} ${options.save} ${formError(texts, work.problem)}
    ${work.problem?.retryable ? html`<p class="ik-text">${texts.sendAgain}</p>` : nothing}
    <div class="ik-actions">
      ${
        over === nothing
          ? button({ label: texts.send, kind: 'primary', busy: work.busy, onClick: onSend })
          : nothing
      }
      ${button({ label: texts.previous, onClick: onBack })}
    </div>`;
}
