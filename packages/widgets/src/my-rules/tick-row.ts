import type { MyRule, RuleCheck } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatNumber } from '../foundation/format.js';
import type { Language } from '../foundation/language.js';
import type { MyRulesTexts } from './my-rules.messages.js';
import type { Ticks } from './ticks.js';

/** 「目標 8,000歩」 */
export const targetText = (texts: MyRulesTexts, language: Language, { target }: Pick<MyRule, 'target'>) =>
  target && texts.target(formatNumber(target.value, language), target.unit);

/** One check as a large row to press: at once ticked, and told in words where it is not sent or was refused. */
export function tickRow(
  texts: MyRulesTexts,
  rule: MyRule,
  check: RuleCheck,
  ticks: Ticks,
  words: { readonly label: string; readonly note?: string | undefined },
): unknown {
  const { id } = rule;
  const { date } = check;
  const state = ticks.stateOf(id, date);
  const problem = ticks.problemOf(id, date);
  const inputId = `ik-tick-${id}-${date}`;
  return html`<div class="ik-tick" data-rule=${id} data-date=${date}>
    <label class="ik-tick-row" part="check">
      <input
        type="checkbox"
        id=${inputId}
        .checked=${ticks.wanted(id, date) ?? check.done}
        aria-describedby=${state === 'unsent' || problem ? `${inputId}-state` : nothing}
        @change=${({ currentTarget }: Event) =>
          ticks.set(id, date, (currentTarget as HTMLInputElement).checked)}
      />
      <span class="ik-tick-words">
        <span class="ik-tick-label">${words.label}</span>
        ${words.note ? html`<span class="ik-tick-note">${words.note}</span>` : nothing}
      </span>
    </label>
    <div class="ik-tick-state" id="${inputId}-state">
      ${state === 'unsent' ? html`<p class="ik-unsent">${texts.unsent}</p>` : nothing}
      ${problem ? html`<p class="ik-error" part="error" role="alert">${problem.text} ${texts.rolledBack}</p>` : nothing}
    </div>
  </div>`;
}

/** That checks wait to be sent, and the button to send them. */
export const unsentView = (texts: MyRulesTexts, language: Language, ticks: Ticks): unknown =>
  ticks.unsent > 0
    ? html`<div class="ik-waiting">
        <p>${texts.unsentCount(formatNumber(ticks.unsent, language))}</p>
        ${button({ label: texts.send, onClick: () => ticks.flush() })}
      </div>`
    : nothing;
