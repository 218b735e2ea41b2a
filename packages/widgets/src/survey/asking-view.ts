import type { Survey, SurveyAnswer, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';
import { errorText } from './question-texts.js';
import { questionView } from './question-view.js';
import type { SurveyTexts } from './survey.messages.js';
import type { TypedAnswers } from './typed-answers.js';

interface AskingOptions {
  readonly texts: AnsweringTexts & SurveyTexts;
  readonly language: Language;
  readonly survey: Survey;
  readonly answers: TypedAnswers;
  /** Says that nothing can be sent any more. */
  readonly over: unknown;
  /** Whether what was answered is safe. */
  readonly save: unknown;
  readonly announce: (text: string) => void;
  readonly onAnswer: (question: SurveyQuestion, answer: SurveyAnswer | undefined, isSettled: boolean) => void;
  /** The form was sent, with these questions on it. */
  readonly onNext: (questions: readonly SurveyQuestion[]) => void;
  readonly onBack: () => void;
  readonly onSwitch: () => void;
}

/** One question. */
export function questionScreen(options: AskingOptions, question: SurveyQuestion): unknown {
  const { texts, language, answers } = options;
  const { visible } = answers;
  const at = visible.indexOf(question);
  const number = (value: number) => formatNumber(value, language);
  return screen(
    options,
    [question],
    html`<h3 class="ik-heading ik-progress-heading" tabindex="-1">
        ${texts.questionOf(number(at + 1), number(visible.length))}
      </h3>
      ${progress(texts, at, visible.length)} ${ask(options, question)}`,
    { next: at + 1 < visible.length ? texts.next : texts.toReview, switchTo: texts.showAll },
  );
}

/** All questions below each other. */
export function pageScreen(options: AskingOptions): unknown {
  const { texts, language, answers } = options;
  const { visible, good } = answers;
  const number = (value: number) => formatNumber(value, language);
  const done = visible.filter(({ id }) => good[id]).length;
  const wrong = visible.filter(({ id }) => answers.shownErrorOf(id)).length;
  return screen(
    options,
    visible,
    html`<p class="ik-progress-text">${texts.progressDone(number(done), number(visible.length))}</p>
      ${progress(texts, done, visible.length)}
      ${visible.map((question, at) => ask(options, question, texts.question(number(at + 1))))}
      ${wrong > 0 ? html`<p class="ik-error ik-error-count">${texts.errorCount(number(wrong))}</p>` : nothing}`,
    { next: texts.toReview, switchTo: texts.showSteps },
  );
}

function screen(
  options: AskingOptions,
  questions: readonly SurveyQuestion[],
  content: unknown,
  labels: { readonly next: string; readonly switchTo: string },
): unknown {
  const { texts, survey, over, save, onNext, onBack, onSwitch } = options;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onNext(questions);
  };
  return html`<h2 class="ik-heading ik-survey-title" lang="ja" tabindex="-1">${survey.title}</h2>
    ${over}
    <form novalidate @submit=${onSubmit}>
      ${content} ${save}
      <div class="ik-actions">
        ${button({ label: labels.next, kind: 'primary', type: 'submit' })}
        ${button({ label: texts.previous, onClick: onBack })}
        ${button({ label: labels.switchTo, kind: 'text', onClick: onSwitch })}
      </div>
    </form>`;
}

const progress = (texts: AnsweringTexts, done: number, count: number) =>
  html`<progress class="ik-progress" max=${count} .value=${done} aria-label=${texts.progress}></progress>`;

function ask(options: AskingOptions, question: SurveyQuestion, number?: string): unknown {
  const { texts, language, answers, onAnswer, announce } = options;
  const answer = answers.of(question.id);
  const code = answers.shownErrorOf(question.id);
  // Nothing of one question's controls is left in those of the next
  return keyed(
    question.id,
    html`<div class="ik-ask">
    ${questionView({
      texts,
      language,
      question,
      number,
      answer,
      error: code && errorText(texts, language, question, answer, code),
      onAnswer: (given, isSettled) => onAnswer(question, given, isSettled),
      announce,
    })}
  </div>`,
  );
}
