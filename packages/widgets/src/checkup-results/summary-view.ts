import type { Checkup, CheckupResult } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { type CheckupView, judgementWord } from './checkup-view.js';
import { judgementView } from './judgement-view.js';

const told = ['referral', 'guidance', 'stratification'] as const;
const explained = ['referral', 'guidance', 'stratification', 'none', 'not_judged'] as const;

type OnItem = (item: string) => void;

/** One line for each item, however many it has. */
const itemsOf = (results: readonly CheckupResult[]) => [
  ...new Map(results.map((result) => [result.item, result])).values(),
];

const withoutValue = ({ results }: Checkup): readonly CheckupResult[] => {
  const measured = new Set(results.filter(({ status }) => status === 'measured').map(({ item }) => item));
  return results.filter(({ item }) => !measured.has(item));
};

/** What a report says at a glance, what its words mean, and what it is not. */
export function summaryView(view: CheckupView, report: Checkup, onItem: OnItem): unknown {
  const { texts } = view;
  const { counts, results } = report;
  const isClear = counts.guidance + counts.referral === 0;
  const counted = told.map((word) => {
    const items = itemsOf(results.filter((result) => judgementWord(result) === word));
    const count = view.number(items.length);
    const words = word === 'stratification' ? texts.countedStratification(count) : texts.counted(word, count);
    return countView(view, `ik-count-${word}`, words, items, onItem);
  });
  const missing = itemsOf(withoutValue(report));
  return html`<section class="ik-card ik-summary" aria-labelledby="ik-summary">
    <h3 class="ik-section" id="ik-summary">${texts.summaryHeading}</h3>
    ${isClear ? html`<p class="ik-text">${texts.allClear}</p>` : nothing}
    <ul class="ik-counts">
      ${counted} ${countView(view, '', texts.countedWithoutValue(view.number(missing.length)), missing, onItem)}
    </ul>
    <p class="ik-text">${texts.noDiagnosis}</p>
    <details class="ik-fold">
      <summary>${texts.legend}</summary>
      <dl>
        ${explained.map(
          (word) =>
            html`<div class="ik-legend-line">
              <dt>${judgementView(view, word)}</dt>
              <dd>${texts.judgementMeaning(word)}</dd>
            </div>`,
        )}
      </dl>
    </details>
  </section>`;
}

/** How many items, and which: each name leads to its line. */
function countView(
  view: CheckupView,
  look: string,
  words: string,
  items: readonly CheckupResult[],
  onItem: OnItem,
): unknown {
  if (items.length === 0) return nothing;
  return html`<li class="ik-count ${look}">
    <p class="ik-count-words">${words}</p>
    ${items.map(
      (result) =>
        html`<button class="ik-jump" type="button" @click=${() => onItem(result.item)}>${view.item(result)}</button>`,
    )}
  </li>`;
}
