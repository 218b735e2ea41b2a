import type { Checkup, CheckupComparison, CheckupResult, ComparedItem } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { type CheckupView, judgementWord, limitWord } from './checkup-view.js';
import { judgementView } from './judgement-view.js';

/** Lines by their group, in the order of the report. */
function byGroup(results: readonly CheckupResult[]): Map<string, CheckupResult[]> {
  const groups = new Map<string, CheckupResult[]>();
  for (const result of results) groups.set(result.group, [...(groups.get(result.group) ?? []), result]);
  return groups;
}

/** Every line of a report: cards where it is narrow, columns where it is wide. */
export function resultsView(
  view: CheckupView,
  { results }: Checkup,
  comparison: CheckupComparison,
  onTrend: (item: string) => void,
): unknown {
  const { texts } = view;
  const compared = new Map(comparison.items.map((item) => [item.item, item]));
  return html`<section aria-labelledby="ik-results">
    <h3 class="ik-section" id="ik-results">${texts.resultsHeading}</h3>
    ${[...byGroup(results)].map(
      ([group, lines]) =>
        html`<h4 class="ik-group">${texts.group(group, texts.otherGroup)}</h4>
          <dl class="ik-results">
            ${lines.map((line) => lineView(view, line, compared.get(line.item), onTrend))}
          </dl>`,
    )}
  </section>`;
}

function lineView(
  view: CheckupView,
  result: CheckupResult,
  compared: ComparedItem | undefined,
  onTrend: (item: string) => void,
): unknown {
  const { texts } = view;
  const { status, limits, method, converted } = result;
  const isJudged = status === 'measured' && limits.length > 0;
  return html`<div class="ik-result" data-item=${result.item}>
    <dt class="ik-result-name">
      ${view.item(result)}
      ${isSeveral(result) && method ? html`<span class="ik-result-method">${texts.method(method)}</span>` : nothing}
    </dt>
    <dd class="ik-result-value">
      <span class=${status === 'measured' ? 'ik-value' : ''}>${view.value(result)}</span>
      ${
        converted
          ? html`<span class="ik-note"
              >${texts.convertedTo(view.amount(converted.value, converted.decimals, converted.unit))}</span
            >`
          : nothing
      }
    </dd>
    <dd class="ik-result-judgement">${isJudged ? judgementView(view, judgementWord(result)) : nothing}</dd>
    <dd class="ik-result-before">${compared ? beforeView(view, result, compared) : nothing}</dd>
    <dd class="ik-result-about">${aboutView(view, result, onTrend)}</dd>
  </div>`;
}

/** Of blood pressure and waist there may be several lines: how they were measured tells them apart. */
const isSeveral = ({ group }: CheckupResult) => group === 'blood_pressure' || group === 'body';

/** The value before, where this is the line that stands for the item. */
function beforeView(view: CheckupView, result: CheckupResult, compared: ComparedItem): unknown {
  const { texts } = view;
  const { now, before, difference, notes } = compared;
  if (!before || now?.coding.code !== result.coding.code) return nothing;
  return html`${texts.before(view.value(before))}${
    difference === undefined
      ? nothing
      : texts.difference(view.difference(difference, result.decimals, result.unit))
  }
  ${notes.map((note) => html`<span class="ik-note">${texts.note(note)}</span>`)}`;
}

function aboutView(view: CheckupView, result: CheckupResult, onTrend: (item: string) => void): unknown {
  const { texts } = view;
  const { item, limits, method } = result;
  const name = view.item(result);
  const meaning = texts.meaning(item);
  return html`<details class="ik-fold">
    <summary aria-label=${texts.aboutOf(name)}>${texts.about}</summary>
    ${meaning ? html`<p>${meaning}</p>` : nothing}
    ${limits.map((limit) => html`<p>${texts.limit(limitWord(limit), view.limit(limit, result))}</p>`)}
    ${method ? html`<p>${texts.measuredBy(texts.method(method))}</p>` : nothing}
    ${button({ label: texts.toTrends, name: texts.trendOf(name), onClick: () => onTrend(item) })}
  </details>`;
}
