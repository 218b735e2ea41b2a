import { html, nothing, type TemplateResult } from 'lit';
import type { FormTexts } from '../texts/form.js';
import { describedBy, type FieldOptions, field } from './field.js';

/** Text of several lines. */
export function longField(
  texts: FormTexts,
  options: FieldOptions & { readonly value: string },
): TemplateResult {
  return field(
    texts,
    options,
    html`<textarea
      class="ik-control"
      part="control"
      id=${options.id}
      name=${options.id}
      rows="5"
      autocomplete="off"
      aria-required=${options.mark === 'required' ? 'true' : nothing}
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describedBy(options)}
      .value=${options.value}
    ></textarea>`,
  );
}
