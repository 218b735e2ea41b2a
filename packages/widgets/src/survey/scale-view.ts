import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../foundation/form/button.js';
import { type AskedOf, controlId, group } from './question-view.js';

/** Most steps of a scale that are drawn; more would be no scale any more. */
const mostSteps = 21;

/** A scale: numbers side by side as there is room, the meaning of its ends in words above. */
export function scaleView(asked: AskedOf<'scale'>): unknown {
  const { question, answer, error, texts, onAnswer } = asked;
  const { min, max, minLabel, maxLabel } = question;
  const chosen = answer && 'value' in answer ? Number(answer.value) : undefined;
  const values = Array.from({ length: Math.min(max - min + 1, mostSteps) }, (_, at) => min + at);
  const ends = [
    [min, minLabel],
    [max, maxLabel],
  ] as const;
  const endOf = (value: number) => ends.find(([end]) => end === value)?.[1];
  const view = (value: number, at: number) => html`<label class="ik-step-option">
    <input
      type="radio"
      name=${controlId(question)}
      .value=${String(value)}
      aria-label=${endOf(value) ? texts.scaleEnd(String(value), endOf(value) ?? '') : nothing}
      ?data-invalid=${at === 0 && error !== undefined}
      .checked=${live(chosen === value)}
      @change=${() => onAnswer({ value }, true)}
    /><span>${value}</span>
  </label>`;
  return group(
    asked,
    question.support,
    html`<p class="ik-scale-ends">
        ${ends.map(([value, label]) => html`<span>${texts.scaleEnd(String(value), label)}</span>`)}
      </p>
      <div class="ik-scale">${values.map(view)}</div>`,
    chosen !== undefined && !question.required
      ? button({ label: texts.unchoose, kind: 'text', onClick: () => onAnswer(undefined, true) })
      : nothing,
  );
}
