import { html, nothing, type TemplateResult } from 'lit';
import type { FormTexts } from '../texts/form.js';

/** What stands around a control. */
export interface FieldOptions {
  /** Id of the control; label, support text and error are tied to it. */
  readonly id: string;
  readonly label: string;
  /** `※必須` or `※任意` in words beside the label, never part of the accessible name. */
  readonly mark?: 'required' | 'optional' | 'readOnly' | undefined;
  readonly support?: unknown;
  /** Why the value is refused, without the mark that begins an error. */
  readonly error?: string | undefined;
  /** How the value was read after folding, e.g. 「1255003456 として確認します」. */
  readonly echo?: string | undefined;
  /** At the end, e.g. the button that shows a password. */
  readonly after?: unknown;
}

/** The ids for `aria-describedby`, in the order in which they are read. */
export function describedBy(field: FieldOptions): string {
  return [field.mark && 'mark', field.support && 'support', field.echo && 'echo', field.error && 'error']
    .filter(Boolean)
    .map((part) => `${field.id}-${part}`)
    .join(' ');
}

/** Label, support text, control and error below each other, in one root, as the Digital Agency's system has them. */
export function field(texts: FormTexts, options: FieldOptions, control: unknown): TemplateResult {
  const { id, label, mark, support, error, echo, after } = options;
  return html`<div class="ik-field">
    <div class="ik-label-line">
      <label class="ik-label" part="label" for=${id}>${label}</label>
      ${mark ? html`<span class="ik-mark ik-mark-${mark}" id="${id}-mark">${texts[mark]}</span>` : nothing}
    </div>
    ${support ? html`<div class="ik-support" part="support" id="${id}-support">${support}</div>` : nothing} ${control}
    ${echo ? html`<p class="ik-echo" id="${id}-echo">${echo}</p>` : nothing}
    ${error ? html`<p class="ik-error" part="error" id="${id}-error">${texts.errorMark}${error}</p>` : nothing}${after}
  </div>`;
}
