import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, field } from '../foundation/form/field.js';
import type { FormTexts } from '../foundation/texts/form.js';

interface StepperOptions {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  /** The value before, shown where nothing is typed yet. */
  readonly hint: string;
  readonly support?: string | undefined;
  readonly error?: string | undefined;
  readonly echo?: string | undefined;
  readonly inputmode: 'decimal' | 'numeric' | 'text';
  readonly less: string;
  readonly more: string;
  readonly onType: (typed: string) => void;
  /** The value is settled. */
  readonly onSettle: (typed: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

/** A number with a button on each side, for one thumb; it can be typed too. */
export function stepperField(texts: FormTexts, options: StepperOptions): TemplateResult {
  const { id, unit, value, hint, error, onStep } = options;
  const described = describedBy({ ...options, label: '' });
  const typed = (event: Event) => (event.currentTarget as HTMLInputElement).value;
  const step = (direction: 1 | -1, name: string, sign: string) =>
    html`<button class="ik-step" type="button" part="button" aria-label=${name} @click=${() => onStep(direction)}>
      ${sign}
    </button>`;
  return field(
    texts,
    options,
    html`<div class="ik-stepper">
      ${step(-1, options.less, '−')}
      <input
        class="ik-control ik-number"
        part="control"
        id=${id}
        name=${id}
        type="text"
        inputmode=${options.inputmode}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        placeholder=${hint || nothing}
        .value=${live(value)}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${described || nothing}
        @input=${(event: Event) => options.onType(typed(event))}
        @change=${(event: Event) => options.onSettle(typed(event))}
      />
      <span class="ik-unit" aria-hidden="true">${unit}</span>
      ${step(1, options.more, '＋')}
    </div>`,
  );
}
