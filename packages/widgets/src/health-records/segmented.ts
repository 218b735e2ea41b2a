import { html, type TemplateResult } from 'lit';

interface SegmentedOptions<Value extends string> {
  /** Name of the group of controls; one of a kind in the widget. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** The legend is for those who do not see. @default false */
  readonly legendHidden?: boolean;
  readonly describedBy?: string;
}

/** A few choices side by side, one of which holds: native radio buttons. */
export function segmented<Value extends string>(options: SegmentedOptions<Value>): TemplateResult {
  const { name, legend, chosen, onChoose, legendHidden } = options;
  return html`<fieldset class="ik-segments">
    <legend class=${legendHidden ? 'ik-unseen' : 'ik-label'}>${legend}</legend>
    <div class="ik-segments-row">
      ${options.options.map(
        ({ value, label }) =>
          html`<label class="ik-segment"
            ><input
              type="radio"
              name=${name}
              .value=${value}
              .checked=${value === chosen}
              @change=${() => onChoose(value)}
            /><span>${label}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}
