import type { Application } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';

interface DoneOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly application: Application;
  readonly work: FormWork;
  readonly onFollow: () => void;
  readonly onLeave: () => void;
}

/** It is handed in. */
export function doneView({ texts, application, work, onFollow, onLeave }: DoneOptions): unknown {
  return html`<h2 class="ik-heading" tabindex="-1">${texts.doneHeading}</h2>
    ${banner(texts, {
      kind: 'success',
      heading: texts.doneText(application.title),
      body: html`<p>${texts.receiptNumber}：<strong class="ik-number">${application.receiptNumber}</strong></p>
        <p>${texts.doneNext}</p>`,
    })}
    ${formError(texts, work.problem)}
    <div class="ik-actions">
      ${button({ label: texts.follow, kind: 'primary', onClick: onFollow })}
      ${button({ label: texts.toForms, onClick: onLeave })}
    </div>`;
}
