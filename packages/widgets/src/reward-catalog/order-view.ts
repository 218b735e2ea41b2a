import type { Exchange } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import type { RewardCatalogTexts } from './reward-catalog.messages.js';

interface OrderViewOptions {
  /** What was done to it last. */
  readonly notice: unknown;
  /** Instead of its button, while it is asked whether it shall be cancelled. */
  readonly question: unknown;
  /** What went wrong with that. */
  readonly problem: unknown;
  readonly onCancel: () => void;
}

/** One exchange: what, when, for how much, how far it is, and until when it can be taken back. */
export function orderView(
  texts: RewardCatalogTexts,
  language: Language,
  exchange: Exchange,
  { notice, question, problem, onCancel }: OrderViewOptions,
): unknown {
  const { id, rewardName, points, state, steps, cancellableUntil } = exchange;
  return html`<li class="ik-order" data-order=${id}>
    <h3 class="ik-order-name" tabindex="-1">${rewardName}</h3>
    <p class="ik-order-state">${texts.stateOf(state)}</p>
    ${notice}
    <dl class="ik-order-facts">
      <div><dt>${texts.spent}</dt><dd>${texts.points(formatNumber(points, language))}</dd></div>
      ${
        steps[0]
          ? html`<div><dt>${texts.orderedOn}</dt><dd>${formatDate(steps[0].at, language)}</dd></div>`
          : nothing
      }
    </dl>
    <p class="ik-order-label" id="ik-steps-${id}">${texts.steps}</p>
    <ol class="ik-order-steps" aria-labelledby="ik-steps-${id}">
      ${steps.map(
        (step, index) =>
          html`<li aria-current=${index === steps.length - 1 ? 'step' : nothing}>
            <span>${texts.stateOf(step.state)}</span>
            <span class="ik-order-time">${formatTime(step.at, language)}</span>
          </li>`,
      )}
    </ol>
    ${
      cancellableUntil
        ? (question ??
          html`<div class="ik-order-cancel">
            <p>${texts.cancellableUntil(formatTime(cancellableUntil, language))}</p>
            ${button({ label: texts.cancel, name: texts.cancelThis(rewardName), onClick: onCancel })}
          </div>`)
        : problem
    }
  </li>`;
}
