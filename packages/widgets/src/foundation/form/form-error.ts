import { html, nothing } from 'lit';
import type { ProblemText } from '../problem-text.js';
import type { FormTexts } from '../texts/form.js';

/** Words for what is told to the help desk. */
export interface FormErrorTexts extends FormTexts {
  readonly requestId: (id: string) => string;
}

/** What went wrong with the whole form, right above its buttons; read out when it appears. */
export function formError(texts: FormErrorTexts, problem: ProblemText | undefined): unknown {
  if (!problem) return nothing;
  return html`<div class="ik-error" part="error" role="alert">
    ${texts.errorMark}${problem.text}
    ${problem.requestId ? html`<p>${texts.requestId(problem.requestId)}</p>` : nothing}
  </div>`;
}
