import type { CheckupComparison, CheckupResult, ComparedItem } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { type CheckupView, judgementWord } from './checkup-view.js';
import { judgementView } from './judgement-view.js';
import { overTheYearsTexts } from './over-the-years.messages.js';

/**
 * Two checkups item by item: the older value, the newer one, and what lies between. The roles are said, because cards
 * are no table to every browser.
 */
export function comparedView(view: CheckupView, { now, before, items }: CheckupComparison): unknown {
  if (!before) return nothing;
  const texts = overTheYearsTexts(view.language);
  const groups = [...new Set(items.map(({ group }) => group))];
  const names = [before, now].map((checkup) =>
    before.fiscalYear === now.fiscalYear ? view.date(checkup.examinedOn) : texts.year(view.year(checkup)),
  );
  return html`<p class="ik-text">${texts.compared(view.date(before.examinedOn), view.date(now.examinedOn))}</p>
    ${groups.map(
      (group) =>
        html`<h3 class="ik-group">${view.texts.group(group, view.texts.otherGroup)}</h3>
          <table class="ik-compared" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">${texts.comparedItem}</th>
                ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
                <th scope="col" role="columnheader">${texts.difference}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${items.filter((item) => item.group === group).map((item) => itemView(view, item, names))}
            </tbody>
          </table>`,
    )}
    <p class="ik-note">${view.texts.noDiagnosis}</p>`;
}

function itemView(view: CheckupView, item: ComparedItem, names: readonly string[]): unknown {
  const texts = overTheYearsTexts(view.language);
  const { now, before, difference, change, notes } = item;
  const { decimals = 0, unit = '' } = now ?? before ?? {};
  return html`<tr role="row">
    <th scope="row" role="rowheader">${view.item(item)}</th>
    ${[before, now].map(
      (result, index) =>
        html`<td role="cell" data-name=${names[index] ?? ''}>${result ? valueView(view, result) : texts.notIn}</td>`,
    )}
    <td role="cell" data-name=${texts.difference}>
      ${difference === undefined ? '—' : view.difference(difference, decimals, unit)}
      ${change === 'better' || change === 'worse' ? html`<span class="ik-compared-change">${texts[change]}</span>` : nothing}
      ${notes.map((note) => html`<span class="ik-note">${view.texts.note(note)}</span>`)}
    </td>
  </tr>`;
}

function valueView(view: CheckupView, result: CheckupResult): unknown {
  const { status, limits, converted } = result;
  return html`${view.value(result)}
  ${
    converted
      ? html`<span class="ik-note"
          >${view.texts.convertedTo(view.amount(converted.value, converted.decimals, converted.unit))}</span
        >`
      : nothing
  }
  ${status === 'measured' && limits.length > 0 ? judgementView(view, judgementWord(result)) : nothing}`;
}
