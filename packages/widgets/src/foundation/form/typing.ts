import { html, type TemplateResult } from 'lit';

type OnTyped = (text: string, isSettled: boolean) => void;

/**
 * Hears what is typed into the field inside: not in the middle of a Japanese conversion, whose end is heard too. It is
 * settled when the field is left or Enter is pressed.
 */
export function typing(onTyped: OnTyped, inside: TemplateResult): TemplateResult {
  const hear = (event: Event) => {
    if ((event as InputEvent).isComposing) return;
    onTyped((event.target as HTMLInputElement).value, event.type === 'change');
  };
  return html`<div @input=${hear} @change=${hear} @compositionend=${hear}>${inside}</div>`;
}
