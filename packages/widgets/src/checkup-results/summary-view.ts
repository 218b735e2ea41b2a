import type { Checkup, CheckupResult } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import type { JudgementWord } from './checkup-results.messages.js';
import { type CheckupView, judgementWord } from './checkup-view.js';
import { judgementView } from './judgement-view.js';

const told = ['referral', 'guidance', 'stratification'] as const;
const explained = ['referral', 'guidance', 'stratification', 'none', 'not_judged'] as const;

/** One name for each item, however many lines it has. */
const namesOf = (view: CheckupView, results: readonly CheckupResult[]) => [
  ...new Set(results.map((result) => view.item(result))),
];

const withoutValue = ({ results }: Checkup): readonly CheckupResult[] => {
  const measured = new Set(results.filter(({ status }) => status === 'measured').map(({ item }) => item));
  return results.filter(({ item }) => !measured.has(item));
};

/** What a report says at a glance, what its words mean, and what it is not. */
export function summaryView(view: CheckupView, report: Checkup): unknown {
  const { texts } = view;
  const { counts, results } = report;
  const isClear = counts.guidance + counts.referral === 0;
  return html`<section class="ik-card ik-summary" aria-labelledby="ik-summary">
    <h3 class="ik-section" id="ik-summary">${texts.summaryHeading}</h3>
    ${isClear ? html`<p class="ik-text">${texts.allClear}</p>` : nothing}
    <ul class="ik-counts">
      ${told.map((word) =>
        countView(
          view,
          word,
          results.filter((result) => judgementWord(result) === word),
        ),
      )}
      ${missingView(view, withoutValue(report))}
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

function countView(view: CheckupView, word: JudgementWord, results: readonly CheckupResult[]): unknown {
  const { texts } = view;
  const names = namesOf(view, results);
  if (names.length === 0) return nothing;
  const count = view.number(names.length);
  return html`<li class="ik-count ik-count-${word}">
    <p class="ik-count-words">
      ${word === 'stratification' ? texts.countedStratification(count) : texts.counted(word, count)}
    </p>
    <p>${texts.and(names)}</p>
  </li>`;
}

function missingView(view: CheckupView, results: readonly CheckupResult[]): unknown {
  const { texts } = view;
  const names = namesOf(view, results);
  if (names.length === 0) return nothing;
  return html`<li class="ik-count">
    <p class="ik-count-words">${texts.countedWithoutValue(view.number(names.length))}</p>
    <p>${texts.and(names)}</p>
  </li>`;
}
