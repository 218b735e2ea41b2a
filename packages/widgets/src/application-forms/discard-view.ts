import { html } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import type { FormWork } from '../foundation/form/form-work.js';
import type { ApplicationFormsTexts } from './application-forms.messages.js';
import type { ApplyingTexts } from './applying.messages.js';

interface DiscardOptions {
  readonly texts: ApplyingTexts & ApplicationFormsTexts;
  readonly work: FormWork;
  readonly isAsked: boolean;
  readonly onDiscard: (step: 'ask' | 'yes' | 'no') => void;
}

/** Throws a draft away, once it was asked whether that is meant. */
export function discardView({ texts, work, isAsked, onDiscard }: DiscardOptions): unknown {
  if (!isAsked) {
    return html`<div class="ik-actions ik-to-discard">
      ${button({ label: texts.discard, kind: 'text', onClick: () => onDiscard('ask') })}
    </div>`;
  }
  return html`<div class="ik-really" role="group" aria-labelledby="ik-really">
    <p class="ik-text" id="ik-really" tabindex="-1">${texts.discardQuestion}</p>
    ${formError(texts, work.problem)}
    <div class="ik-actions">
      ${button({ label: texts.discardYes, kind: 'primary', busy: work.busy, onClick: () => onDiscard('yes') })}
      ${button({ label: texts.discardNo, onClick: () => onDiscard('no') })}
    </div>
  </div>`;
}
