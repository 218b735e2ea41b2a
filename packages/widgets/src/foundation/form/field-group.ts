import { html, nothing, type TemplateResult } from 'lit';
import type { FormTexts } from '../texts/form.js';
import type { FieldOptions } from './field.js';

/** What stands around several controls. Their `label` may be marked up. */
export type FieldGroupOptions = Omit<FieldOptions, 'label' | 'echo'> & { readonly label: unknown };

/** Several controls that make one value: its words are the group's name. Mark one with `data-invalid` for the focus. */
export function fieldGroup(
  texts: FormTexts,
  { id, label, mark, support, error, after }: FieldGroupOptions,
  controls: unknown,
): TemplateResult {
  const described = [mark && `${id}-mark`, support && `${id}-support`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return html`<fieldset class="ik-group" id=${id} aria-describedby=${described || nothing}>
    <legend class="ik-legend">
      <span class="ik-label" part="label">${label}</span>
      ${mark ? html`<span class="ik-mark ik-mark-${mark}" id="${id}-mark" aria-hidden="true">${texts[mark]}</span>` : nothing}
    </legend>
    ${support ? html`<div class="ik-support" part="support" id="${id}-support">${support}</div>` : nothing}
    ${controls}
    ${error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing}
    ${after}
  </fieldset>`;
}
