import { html, nothing } from 'lit';
import { formatNumber } from '../foundation/format.js';
import { type Points, promisedEntries } from './points.js';
import type { PointsView } from './points-view.js';

/** The number, what comes later, the way to the rewards; beside it what runs out when. */
export function balanceView(view: PointsView, points: Points, rewardsHref: string | undefined): unknown {
  const { texts, language, date } = view;
  const { available, expiringSoon } = points.balance;
  return html`<div class="ik-points-cards">
    <section class="ik-points-card ik-points-available" aria-labelledby="ik-available">
      <h3 class="ik-points-name" id="ik-available">${texts.available}</h3>
      <p class="ik-points-figure">
        <span class="ik-points-number">${formatNumber(available, language)}</span> ${texts.unit(available)}
      </p>
      ${pendingView(view, points)}
      ${
        rewardsHref
          ? html`<a class="ik-button ik-button-primary" href=${rewardsHref}>${texts.toRewards}</a>`
          : nothing
      }
    </section>
    <section class="ik-points-card" aria-labelledby="ik-expiring">
      <h3 class="ik-points-name" id="ik-expiring">${texts.expiringHeading}</h3>
      ${
        expiringSoon.length > 0
          ? html`<ul>
              ${expiringSoon.map(
                ({ on, points }) =>
                  html`<li class="ik-points-expiring">${texts.expiring(date(on), view.amount(points))}</li>`,
              )}
            </ul>`
          : html`<p>${texts.nothingExpires}</p>`
      }
    </section>
  </div>`;
}

function pendingView({ texts, amount, date }: PointsView, points: Points): unknown {
  const { pending } = points.balance;
  if (pending === 0) return nothing;
  const promised = promisedEntries(points);
  if (!promised) return html`<p>${texts.pending(amount(pending))}</p>`;
  return promised.map(
    ({ availableFrom = '', points }) =>
      html`<p>${texts.pendingFrom(date(availableFrom), amount(points))}</p>`,
  );
}
