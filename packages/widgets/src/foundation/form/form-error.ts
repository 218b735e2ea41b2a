import { html, nothing } from 'lit';
import type { FormTexts } from '../texts/form.js';

/** What went wrong with the whole form, right above its buttons; read out when it appears. */
export function formError(texts: FormTexts, error: string | undefined): unknown {
  return error ? html`<p class="ik-error" role="alert">${texts.errorMark}${error}</p>` : nothing;
}
