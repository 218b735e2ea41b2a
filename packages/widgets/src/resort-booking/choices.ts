import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldGroup } from '../foundation/form/field-group.js';
import type { PartTexts } from './part-host.js';

interface ChoicesOptions<Value extends string | number> {
  /** Name of the group; one of a kind in the widget. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: unknown; readonly lang?: string }[];
  readonly chosen: Value | undefined;
  readonly error?: string | undefined;
  /** One is always chosen: nothing says that it must be. */
  readonly isChosen?: boolean;
  /** Side by side, for short ones. */
  readonly inline?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: native radio buttons, each as large as a thumb. */
export function choices<Value extends string | number>(
  texts: PartTexts,
  options: ChoicesOptions<Value>,
): unknown {
  const { name, legend, chosen, error, isChosen, inline, onChoose } = options;
  return fieldGroup(
    texts,
    { id: name, label: legend, mark: isChosen ? undefined : 'required', error },
    html`<div class=${inline ? 'ik-options ik-options-inline' : 'ik-options'}>
      ${options.options.map(
        ({ value, label, lang }, index) =>
          html`<label class="ik-option">
            <input
              type="radio"
              name=${name}
              .value=${String(value)}
              ?data-invalid=${index === 0 && error !== undefined}
              .checked=${live(value === chosen)}
              @change=${() => onChoose(value)}
            /><span lang=${lang ?? nothing}>${label}</span>
          </label>`,
      )}
    </div>`,
  );
}

/** Something that is so or not. */
export function tick(options: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}): unknown {
  return html`<label class="ik-option ik-tick">
    <input
      type="checkbox"
      .checked=${live(options.checked)}
      @change=${(event: Event) => options.onChange((event.currentTarget as HTMLInputElement).checked)}
    /><span>${options.label}</span>
  </label>`;
}
