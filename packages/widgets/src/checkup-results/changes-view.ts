import type { CheckupComparison, ComparedItem } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { type CheckupView, judgementWord } from './checkup-view.js';
import { judgementView } from './judgement-view.js';

/** What has changed since the checkup before, in words. */
export function changesView(view: CheckupView, { before, items }: CheckupComparison): unknown {
  const { texts } = view;
  const changed = (change: string) => items.filter((item) => item.change === change);
  const [worse, better] = [changed('worse'), changed('better')];
  const gone = items.filter(({ now, before }) => before?.status === 'measured' && now?.status !== 'measured');
  return html`<section class="ik-card" aria-labelledby="ik-changes">
    <h3 class="ik-section" id="ik-changes">${texts.changesHeading}</h3>
    ${
      before
        ? html`<p class="ik-note">${texts.comparedWith(view.date(before.examinedOn))}</p>
            ${worse.length + better.length === 0 ? html`<p>${texts.noChange}</p>` : nothing}
            ${listView(view, texts.reachedHeading, worse)} ${listView(view, texts.leftHeading, better)}
            ${
              gone.length > 0
                ? html`<p class="ik-changes-gone">
                    ${texts.onlyBefore(texts.and(gone.map((item) => view.item(item))))}
                  </p>`
                : nothing
            }`
        : html`<p>${texts.noBefore}</p>`
    }
  </section>`;
}

function listView(view: CheckupView, heading: string, items: readonly ComparedItem[]): unknown {
  if (items.length === 0) return nothing;
  return html`<h4 class="ik-group">${heading}</h4>
    <ul class="ik-changes">
      ${items.map((item) => changeView(view, item))}
    </ul>`;
}

function changeView(view: CheckupView, item: ComparedItem): unknown {
  const { texts } = view;
  const { now, before, change, notes } = item;
  if (!now || !before) return nothing;
  const [from, to] = [judgementWord(before), judgementWord(now)];
  return html`<li class="ik-change">
    <p><strong>${view.item(item)}</strong> ${texts.fromTo(view.value(before), view.value(now))}</p>
    <p class="ik-change-words">
      ${judgementView(view, to)} <span>${texts.changed(from, to, change === 'better')}</span>
    </p>
    ${notes.map((note) => html`<p class="ik-note">${texts.note(note)}</p>`)}
  </li>`;
}
