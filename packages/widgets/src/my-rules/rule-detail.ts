import type { MyRule, RuleCheck } from '@ikiiki/sdk/contract';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { categoryNameOf } from './categories.js';
import { formatDay, formatMonthDay } from './format-day.js';
import { MoveDialog } from './move-dialog.js';
import { RuleHistory } from './rule-history.js';
import type { PagesHost } from './rules-host.js';
import { targetText, tickRow } from './tick-row.js';

/** One rule: how it goes, the checks that can still be set, its history month by month, and what can be done with it. */
export class RuleDetail {
  #rule: MyRule | undefined;
  readonly #history: RuleHistory;
  readonly #dialog: MoveDialog;

  constructor(private readonly host: PagesHost) {
    this.#history = new RuleHistory(host);
    this.#dialog = new MoveDialog(host);
  }

  open(rule: MyRule): void {
    this.#rule = this.host.content()?.rules.find(({ id }) => id === rule.id) ?? rule;
    this.#history.open(this.#rule);
  }

  renew(rule: MyRule): void {
    if (this.#rule?.id !== rule.id) return;
    this.#rule = rule;
    this.#history.renew(rule);
    this.host.element.requestUpdate();
  }

  view(): unknown {
    const rule = this.#rule;
    if (!rule) return nothing;
    const texts = this.host.texts();
    return html`<h2 class="ik-heading" tabindex="-1">${rule.title}</h2>
      ${this.#summaryView(rule)} ${this.#correctView(rule)} ${this.#history.view()}
      <div class="ik-actions">
        ${rule.state === 'ended' ? nothing : this.#moveButtons(rule)}
        ${button({ label: texts.back, onClick: this.host.leave })}
      </div>
      ${this.#dialog.view()}`;
  }

  #summaryView(rule: MyRule): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { frequency, startOn, endOn, streak, longestStreak, state } = rule;
    const target = targetText(texts, language, rule);
    const line = (name: string, value: unknown) =>
      html`<div class="ik-summary-line"><dt>${name}</dt><dd>${value}</dd></div>`;
    const count = (value: number) => texts.count(formatNumber(value, language), frequency);
    return html`<dl class="ik-summary">
      ${line(texts.state, texts.stateOf(state))} ${line(texts.category, texts.categoryOf(categoryNameOf(rule)))}
      ${line(
        texts.frequency,
        html`${texts.frequencyOf(frequency)} ${target ? html`<span class="ik-quiet">${target}</span>` : nothing}`,
      )}
      ${line(
        texts.period,
        html`${texts.from(formatDate(startOn, language))} ${endOn ? texts.endsOn(formatDate(endOn, language)) : nothing}`,
      )}
      ${state === 'ended' ? nothing : line(texts.streakNow, count(streak))}
      ${line(texts.longest, count(longestStreak))}
    </dl>`;
  }

  /** Both that can be set now: a slip of the finger can be taken back here. */
  #correctView(rule: MyRule): unknown {
    const checks = rule.recent.filter(({ checkable }) => checkable);
    if (checks.length === 0) return nothing;
    const texts = this.host.texts();
    return html`<section>
      <h3 class="ik-subheading">${texts.correctHeading}</h3>
      <ul class="ik-rules">
        ${checks.map(
          (check) =>
            html`<li>${tickRow(texts, rule, check, this.host.ticks(), { label: this.#labelOf(rule, check) })}</li>`,
        )}
      </ul>
    </section>`;
  }

  #labelOf({ frequency }: MyRule, { date }: RuleCheck): string {
    const texts = this.host.texts();
    const language = this.host.language();
    const today = this.host.content()?.today ?? date;
    if (frequency === 'daily') {
      const day = formatDay(date, language);
      return date === today ? texts.today(day) : texts.yesterday(day);
    }
    const day = formatMonthDay(date, language);
    return date === weekStart(today) ? texts.thisWeek(day) : texts.lastWeek(day);
  }

  #moveButtons(rule: MyRule): unknown {
    const texts = this.host.texts();
    const other = rule.state === 'paused' ? 'active' : 'paused';
    return html`<span id="ik-edit"
        >${button({ label: texts.edit, onClick: () => this.host.go({ name: 'form', rule }) })}</span
      >
      ${button({ label: texts.moveOf(other), onClick: () => this.#dialog.ask(rule, other) })}
      ${button({ label: texts.moveOf('ended'), onClick: () => this.#dialog.ask(rule, 'ended') })}`;
  }
}
