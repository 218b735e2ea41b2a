import { html, type TemplateResult } from 'lit';
import { copyText } from './copy-text.js';
import { button } from './form/button.js';
import { describedBy, type FieldOptions, field } from './form/field.js';
import type { FormTexts } from './texts/form.js';

export interface ReadOnlyFieldOptions extends Omit<FieldOptions, 'mark'> {
  readonly value: string;
  /** Label of a button that copies the value; none without. */
  readonly copyLabel?: string;
  /** Told whether the value reached the clipboard; where it did not, it is selected for copying by hand. */
  readonly onCopy?: (copied: boolean) => void;
}

/** A value that is shown, not asked: dashed, marked 編集不可, selectable, and copied at the press of a button. */
export function readOnlyField(texts: FormTexts, options: ReadOnlyFieldOptions): TemplateResult {
  const marked: FieldOptions = { ...options, mark: 'readOnly' };
  return html`${field(
    texts,
    marked,
    html`<input
      class="ik-control"
      part="control"
      id=${options.id}
      readonly
      autocomplete="off"
      .value=${options.value}
      aria-describedby=${describedBy(marked)}
    />`,
  )}
  ${options.copyLabel ? button({ label: options.copyLabel, onClick: (event) => copy(event, options) }) : ''}`;
}

async function copy(event: Event, { id, value, onCopy }: ReadOnlyFieldOptions): Promise<void> {
  const root = (event.currentTarget as HTMLElement).getRootNode() as Document | ShadowRoot;
  onCopy?.(await copyText(value, root.getElementById(id) as HTMLInputElement | null));
}
