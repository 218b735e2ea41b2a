import { html, nothing, type TemplateResult } from 'lit';
import type { FormTexts } from '../texts/form.js';
import { describedBy, type FieldOptions, field } from './field.js';

/** Attributes of the text control. Values live in the control: read them from the form when it is submitted. */
export interface TextFieldOptions extends FieldOptions {
  /** @default the id */
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'password' | 'tel';
  /** What to begin with; a later change of it replaces what was typed. */
  readonly value?: string | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'text';
  readonly autocomplete?: string;
  /** Characters; a hint for width, not a limit. */
  readonly size?: number;
  readonly readonly?: boolean;
  /** Called when the value is settled (change), never while an input method composes. */
  readonly onChange?: (event: Event & { readonly currentTarget: HTMLInputElement }) => void;
  readonly onInput?: (event: Event & { readonly currentTarget: HTMLInputElement }) => void;
}

/** One line of text. Capitalisation, correction and spell check are off: these are codes, addresses and names. */
export function textField(texts: FormTexts, options: TextFieldOptions): TemplateResult {
  const describes = describedBy(options);
  return field(
    texts,
    options,
    html`<input
      class="ik-control"
      part="control"
      id=${options.id}
      name=${options.name ?? options.id}
      type=${options.type ?? 'text'}
      .value=${options.value ?? ''}
      size=${options.size ?? nothing}
      inputmode=${options.inputmode ?? nothing}
      autocomplete=${options.autocomplete ?? 'off'}
      autocapitalize="off"
      autocorrect="off"
      spellcheck="false"
      ?readonly=${options.readonly}
      aria-required=${options.mark === 'required' ? 'true' : nothing}
      aria-invalid=${options.error ? 'true' : nothing}
      aria-describedby=${describes || nothing}
      @change=${options.onChange}
      @input=${options.onInput}
    />`,
  );
}
