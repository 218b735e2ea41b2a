import { html, nothing, type TemplateResult } from 'lit';

export interface StepIndicatorOptions {
  /** Names of all steps, in order. */
  readonly steps: readonly string[];
  /** The present step, counted from 1. */
  readonly current: number;
  /** 「全6ステップ中、2ステップ目まで到達済み」 */
  readonly summary: string;
}

/** Where one is, said in words, with the steps below each other or side by side as there is room. */
export function stepIndicator({ steps, current, summary }: StepIndicatorOptions): TemplateResult {
  return html`<div class="ik-steps">
    <p class="ik-steps-summary">${summary}</p>
    <ol class="ik-steps-list" aria-label=${summary}>
      ${steps.map(
        (name, index) => html`<li
          class="ik-step ${index + 1 < current ? 'ik-step-done' : ''}"
          aria-current=${index + 1 === current ? 'step' : nothing}
        >
          <span class="ik-step-number" aria-hidden="true">${index + 1}</span>
          <span class="ik-step-name">${name}</span>
        </li>`,
      )}
    </ol>
  </div>`;
}
