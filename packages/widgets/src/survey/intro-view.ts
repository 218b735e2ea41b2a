import type { Survey, SurveyQuestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';
import { answersView } from './answers-view.js';
import type { SurveyTexts } from './survey.messages.js';

interface IntroOptions {
  readonly texts: AnsweringTexts & SurveyTexts;
  readonly language: Language;
  readonly survey: Survey;
  /** The questions that the answers of an answered survey belong to. */
  readonly answered: readonly SurveyQuestion[];
  readonly isRestartAsked: boolean;
  readonly work: FormWork;
  readonly onBegin: () => void;
  readonly onRestart: (step: 'ask' | 'yes' | 'no') => void;
  readonly onLeave: (() => void) | undefined;
}

/** What a survey is, before its first question or after it. */
export function introView(options: IntroOptions): unknown {
  const { texts, survey, onLeave } = options;
  return html`<h2 class="ik-heading" lang="ja" tabindex="-1">${survey.title}</h2>
    ${survey.state === 'open' ? openView(options) : overView(options)}
    ${onLeave ? html`<div class="ik-actions">${button({ label: texts.toList, onClick: onLeave })}</div>` : nothing}`;
}

function openView(options: IntroOptions): unknown {
  const { texts, language, survey } = options;
  const number = (value: number) => formatNumber(value, language);
  const line = (name: string, value: unknown) =>
    html`<div class="ik-fact"><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`${survey.introduction.map((paragraph) => html`<p class="ik-text" lang="ja">${paragraph}</p>`)}
    <dl class="ik-facts">
      ${line(texts.deadline, deadline(options))}
      ${line(texts.length, `${texts.questions(number(survey.questionCount))}・${texts.minutes(number(survey.minutes))}`)}
      ${survey.points ? line(texts.reward, texts.rewardText(number(survey.points))) : nothing}
    </dl>
    ${whoseView(texts, survey)} ${beginView(options)}`;
}

function deadline({ texts, language, survey: { closesOn, daysLeft } }: IntroOptions): unknown {
  const left =
    daysLeft === 0
      ? texts.lastDay
      : daysLeft === undefined
        ? ''
        : texts.daysLeft(formatNumber(daysLeft, language));
  return html`${texts.until(formatDate(closesOn, language))}${left ? html` <strong class="ik-left">${left}</strong>` : nothing}`;
}

/** Whether the society learns whose answers they are. */
export function whoseView(texts: AnsweringTexts & SurveyTexts, { anonymous }: Survey): unknown {
  return banner(texts, {
    kind: 'info',
    heading: anonymous ? texts.anonymousHeading : texts.namedHeading,
    body: anonymous
      ? html`<p>${texts.anonymousText}</p>
          <p>${texts.anonymousDraft}</p>`
      : texts.namedText,
  });
}

function beginView({
  texts,
  language,
  survey,
  isRestartAsked,
  work,
  onBegin,
  onRestart,
}: IntroOptions): unknown {
  const { draft } = survey;
  if (!draft) {
    return html`<div class="ik-actions">
      ${button({ label: texts.begin, kind: 'primary', onClick: onBegin })}
    </div>`;
  }
  if (isRestartAsked) {
    return html`<p class="ik-text ik-restart" tabindex="-1">${texts.restartQuestion}</p>
      ${formError(texts, work.problem)}
      <div class="ik-actions">
        ${button({ label: texts.restartYes, kind: 'primary', busy: work.busy, onClick: () => onRestart('yes') })}
        ${button({ label: texts.restartNo, onClick: () => onRestart('no') })}
      </div>`;
  }
  return html`<p class="ik-text">${texts.draftFrom(formatTime(draft.savedAt, language))}</p>
    <div class="ik-actions">
      ${button({ label: texts.goOn, kind: 'primary', onClick: onBegin })}
      <span class="ik-to-restart">${button({ label: texts.restart, onClick: () => onRestart('ask') })}</span>
    </div>`;
}

function overView({ texts, language, survey, answered }: IntroOptions): unknown {
  const { state, answeredOn, answers, closesOn, anonymous } = survey;
  if (state !== 'answered' || answeredOn === undefined) {
    return banner(texts, {
      kind: 'info',
      heading: texts.closedHeading,
      body: texts.closedText(formatDate(closesOn, language)),
    });
  }
  return html`${banner(texts, {
    kind: 'success',
    heading: texts.answeredHeading,
    body: html`<p>${texts.answeredText(formatDate(answeredOn, language))}</p>
      ${anonymous ? html`<p>${texts.answeredAnonymous}</p>` : nothing}`,
  })}
  ${
    answers
      ? html`<h3 class="ik-subheading">${texts.yourAnswers}</h3>
          ${answersView({ texts, language, questions: answered, answers })}`
      : nothing
  }`;
}
