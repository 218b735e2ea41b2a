import { html, svg, type TemplateResult } from 'lit';
import type { JudgementWord } from './checkup-results.messages.js';
import type { CheckupView } from './checkup-view.js';

/** A shape for each, so that nobody depends on colour. */
const shapes: Readonly<Record<JudgementWord, TemplateResult>> = {
  none: svg`<circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />`,
  guidance: svg`<path d="M12 4 3 20h18z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />`,
  stratification: svg`<path d="M4 4h16v16H4z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />`,
  referral: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />`,
  not_judged: svg`<path d="M5 12h14" stroke="currentColor" stroke-width="2.5" />`,
};

/** A judgement in words, behind its shape. */
export function judgementView({ texts }: CheckupView, word: JudgementWord): TemplateResult {
  return html`<span class="ik-judgement ik-judgement-${word}"
    ><svg class="ik-judgement-shape" viewBox="0 0 24 24" aria-hidden="true">${shapes[word]}</svg
    ><span>${texts.judgement(word)}</span></span
  >`;
}
