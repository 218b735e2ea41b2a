import { html, type TemplateResult } from 'lit';
import { keepFocus, type RevealController } from './reveal.js';

/** A toggle button that keeps its name; what it does now is said by `aria-pressed`. */
export function revealButton(label: string, { revealed, toggle }: RevealController): TemplateResult {
  return html`<button
    class="ik-reveal"
    part="toggle"
    type="button"
    aria-pressed=${revealed}
    @mousedown=${keepFocus}
    @click=${toggle}
  >
    ${label}
  </button>`;
}
