import { html, nothing } from 'lit';
import type { FormTexts } from '../foundation/texts/form.js';

interface GroupOptions {
  readonly id: string;
  readonly heading: string;
  readonly mark?: 'required' | 'optional';
  readonly support?: unknown;
  readonly error?: string | undefined;
  readonly content: unknown;
}

/** A question with several controls: its heading is that of the step, or of a part of it. */
export function groupView(texts: FormTexts, options: GroupOptions): unknown {
  const { id, heading, mark = 'required', support, error, content } = options;
  const described = [`${id}-mark`, support && `${id}-support`, error && `${id}-error`];
  return html`<fieldset class="ik-group" aria-describedby=${described.filter(Boolean).join(' ')}>
    <legend>
      <h3 class="ik-subheading ${mark === 'required' ? 'ik-step-heading' : ''}" part="label" tabindex="-1">
        ${heading} <span class="ik-mark ik-mark-${mark}" id="${id}-mark">${texts[mark]}</span>
      </h3>
    </legend>
    ${support ? html`<p class="ik-support" part="support" id="${id}-support">${support}</p>` : nothing}
    ${
      error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing
    }
    ${content}
  </fieldset>`;
}
