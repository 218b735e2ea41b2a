import type { Survey, SurveyReceipt } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { AnsweringTexts } from './answering.messages.js';
import type { SurveyTexts } from './survey.messages.js';

interface DoneOptions {
  readonly texts: AnsweringTexts & SurveyTexts;
  readonly language: Language;
  readonly survey: Survey;
  readonly receipt: SurveyReceipt | undefined;
  readonly pointsHref: string | undefined;
  readonly onLeave: (() => void) | undefined;
}

/** Thanks, and the points that came in. */
export function doneView({ texts, language, survey, receipt, pointsHref, onLeave }: DoneOptions): unknown {
  const points = receipt?.points;
  return html`<h2 class="ik-heading" tabindex="-1">${texts.doneHeading}</h2>
    ${banner(texts, {
      kind: 'success',
      heading: texts.doneText(survey.title),
      body: points && html`<p class="ik-points">${texts.donePoints(formatNumber(points, language))}</p>`,
    })}
    <div class="ik-actions">
      ${onLeave ? button({ label: texts.toList, onClick: onLeave }) : nothing}
      ${points && pointsHref ? html`<a class="ik-link" href=${pointsHref}>${texts.toPoints}</a>` : nothing}
    </div>`;
}
