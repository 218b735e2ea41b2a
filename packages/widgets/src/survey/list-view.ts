import type { SurveySummary } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { SurveyTexts } from './survey.messages.js';

interface ListOptions {
  readonly texts: SurveyTexts;
  readonly language: Language;
  readonly surveys: readonly SurveySummary[];
  /** How many are open in all. */
  readonly open: number;
  readonly hasMore: boolean;
  /** What is being opened, or `more`. */
  readonly busy: string | undefined;
  readonly onOpen: (survey: SurveySummary) => void;
  readonly onMore: () => void;
}

/** What is to be answered, and below it what is over. */
export function listView(options: ListOptions): unknown {
  const { texts, language, surveys, open, hasMore, busy, onMore } = options;
  const opened = surveys.filter(({ state }) => state === 'open');
  const over = surveys.filter(({ state }) => state !== 'open');
  return html`<section aria-labelledby="ik-open">
      <h3 class="ik-subheading" id="ik-open">${texts.openHeading(formatNumber(open, language))}</h3>
      ${
        opened.length > 0
          ? html`<ul class="ik-surveys">${opened.map((survey) => card(options, survey))}</ul>`
          : html`<p class="ik-text">${texts.noneOpen}</p>`
      }
    </section>
    ${
      over.length > 0
        ? html`<section aria-labelledby="ik-over">
            <h3 class="ik-subheading" id="ik-over">${texts.overHeading}</h3>
            <ul class="ik-surveys">${over.map((survey) => card(options, survey))}</ul>
          </section>`
        : nothing
    }
    ${
      hasMore
        ? html`<div class="ik-actions ik-more">
            ${button({ label: texts.more, busy: busy === 'more', onClick: onMore })}
          </div>`
        : nothing
    }`;
}

function card({ texts, language, busy, onOpen }: ListOptions, survey: SurveySummary): unknown {
  const isOpen = survey.state === 'open';
  const action = isOpen ? (survey.hasDraft ? texts.goOn : texts.answerIt) : texts.look;
  return html`<li class="ik-survey" data-survey=${survey.id}>
    <h4 class="ik-survey-name" lang="ja">${survey.title}</h4>
    <p lang="ja">${survey.summary}</p>
    <ul class="ik-tags">
      ${tags(texts, language, survey).map((tag) => html`<li>${tag}</li>`)}
    </ul>
    ${button({
      label: action,
      name: texts.named(survey.title, action),
      kind: isOpen ? 'primary' : 'secondary',
      busy: busy === survey.id,
      onClick: () => onOpen(survey),
    })}
  </li>`;
}

function tags(texts: SurveyTexts, language: Language, survey: SurveySummary): unknown[] {
  const number = (value: number) => formatNumber(value, language);
  const { answeredOn, closesOn, daysLeft, points } = survey;
  if (survey.state !== 'open') {
    const when = answeredOn ? texts.answeredOn : texts.closedOn;
    return [when(formatDate(answeredOn ?? closesOn, language)), survey.anonymous && texts.anonymous].filter(
      Boolean,
    );
  }
  const left =
    daysLeft === 0
      ? texts.lastDay
      : daysLeft !== undefined && daysLeft <= 7 && texts.daysLeft(number(daysLeft));
  return [
    texts.until(formatDate(closesOn, language)),
    left && html`<strong>${left}</strong>`,
    survey.hasDraft && html`<strong>${texts.begun}</strong>`,
    survey.anonymous ? texts.anonymous : texts.withName,
    texts.minutes(number(survey.minutes)),
    points && html`<strong>${texts.points(number(points))}</strong>`,
  ].filter(Boolean);
}
