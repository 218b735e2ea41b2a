import type { ExchangeDetail, Reward } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import { formatTime } from '../foundation/format-time.js';
import type { Language } from '../foundation/language.js';
import type { RewardCatalogTexts } from './reward-catalog.messages.js';

export interface Exchanged {
  readonly exchange: ExchangeDetail;
  readonly reward: Reward;
}

interface ExchangedViewOptions {
  readonly onOrders: () => void;
  readonly onLeave: () => void;
}

/** The exchange is made: what it was, what happens next, and until when it can be taken back. */
export function exchangedView(
  texts: RewardCatalogTexts,
  language: Language,
  { exchange, reward: { deliveryDays } }: Exchanged,
  { onOrders, onLeave }: ExchangedViewOptions,
): unknown {
  const { rewardName, points, delivery, cancellableUntil } = exchange;
  const days = deliveryDays > 0 ? formatNumber(deliveryDays, language) : undefined;
  return html`<h2 class="ik-heading" tabindex="-1">${texts.exchangedHeading}</h2>
    ${banner(texts, { kind: 'success', heading: texts.exchanged(rewardName, formatNumber(points, language)) })}
    <h3 class="ik-subheading">${texts.nextHeading}</h3>
    <ul class="ik-next">
      <li>${texts.next(delivery, days)}</li>
      <li>${texts.mailed}</li>
      ${
        cancellableUntil
          ? html`<li>${texts.cancelFromOrders(formatTime(cancellableUntil, language))}</li>`
          : nothing
      }
    </ul>
    <div class="ik-actions">
      ${button({ label: texts.toOrders, kind: 'primary', onClick: onOrders })}
      ${button({ label: texts.toList, onClick: onLeave })}
    </div>`;
}
