import type { PointTransaction } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { Points } from './points.js';
import type { PointsView } from './points-view.js';

export interface MoreHistory {
  /** A further page is on its way. */
  readonly busy: boolean;
  /** Why the last further page did not come. */
  readonly problem: ProblemText | undefined;
  readonly onMore: () => void;
}

/** What came in and went out, newest first, and more of it. */
export function historyView(view: PointsView, { history, nextCursor }: Points, more: MoreHistory): unknown {
  const { texts } = view;
  const { busy, problem, onMore } = more;
  return html`<section aria-labelledby="ik-history">
    <h3 class="ik-points-name" id="ik-history">${texts.historyHeading}</h3>
    <ul class="ik-entries">
      ${history.map((entry) => entryView(view, entry))}
    </ul>
    ${problem ? banner(texts, { kind: 'error', heading: texts.errorHeading, body: problem.text }) : nothing}
    ${
      nextCursor === undefined
        ? html`<p>${texts.allShown}</p>`
        : html`<div>${button({ label: problem ? texts.retry : texts.more, busy, onClick: onMore })}</div>`
    }
  </section>`;
}

function entryView({ texts, amount, date }: PointsView, entry: PointTransaction): unknown {
  const { at, points, subject, expiresOn, availableFrom } = entry;
  const isGain = points > 0;
  const reason = texts.reason(entry.reason);
  const what = subject || reason || (isGain ? texts.otherGain : texts.otherLoss);
  return html`<li class="ik-entry" tabindex="-1">
    <span>${date(at)}</span>
    <div class="ik-entry-what">
      <p>${what}</p>
      ${reason && reason !== what ? html`<p class="ik-entry-note">${reason}</p>` : nothing}
      ${availableFrom ? html`<p class="ik-entry-pending">${texts.notYet(date(availableFrom))}</p>` : nothing}
      ${isGain && expiresOn ? html`<p class="ik-entry-note">${texts.until(date(expiresOn))}</p>` : nothing}
    </div>
    <span class="ik-entry-points ${isGain ? 'ik-entry-gained' : ''}"
      >${isGain ? texts.gained(amount(points)) : texts.lost(amount(points))}</span
    >
  </li>`;
}
