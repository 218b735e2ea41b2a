import type { MyRule, RuleCheck } from '@ikiiki/sdk/contract';
import { addDays } from '@ikiiki/sdk/rules/calendar-date';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { formatDay, formatMonth, formatMonthDay, formatWeekday } from './format-day.js';
import { markOf, markView } from './marks.js';
import { addMonth, daysOfMonth } from './month.js';
import type { MarkName } from './my-rules.messages.js';
import { myRulesOf, type PagesHost } from './rules-host.js';

/** The months of a rule as tables: a calendar of days, or a list of weeks. */
export class RuleHistory {
  #rule: MyRule | undefined;
  /** The month that is asked for, YYYY-MM. */
  #month = '';
  /** What is shown: the checks of a month. */
  #shown: { readonly month: string; readonly checks: readonly RuleCheck[] } | undefined;
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  open(rule: MyRule): void {
    this.#rule = rule;
    this.#shown = undefined;
    this.#month = this.#lastMonth;
    void this.#load();
  }

  /** A check has changed: what is shown may have, too. */
  renew(rule: MyRule): void {
    this.#rule = rule;
    const news = new Map(rule.recent.map((check) => [check.date, check]));
    if (this.#shown) {
      const checks = this.#shown.checks.map((check) => news.get(check.date) ?? check);
      this.#shown = { ...this.#shown, checks };
    }
  }

  view(): unknown {
    const texts = this.host.texts();
    const { problem, busy } = this.#work;
    return html`<section class="ik-history">
      <h3 class="ik-subheading">${texts.historyHeading}</h3>
      ${this.#shown ? this.#monthView(this.#shown) : nothing}
      ${
        problem
          ? html`${formError(texts, problem)}
              <div class="ik-actions">${button({ label: texts.retry, busy, onClick: () => void this.#load() })}</div>`
          : nothing
      }
      ${
        this.#shown || problem
          ? nothing
          : html`<p class="ik-loading" aria-busy="true">
              <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
            </p>`
      }
      <div class="ik-months">
        ${button({
          label: texts.previousMonth,
          disabled: this.#month <= this.#firstMonth,
          onClick: () => this.#turn(-1),
        })}
        ${button({
          label: texts.nextMonth,
          disabled: this.#month >= this.#lastMonth,
          onClick: () => this.#turn(1),
        })}
      </div>
    </section>`;
  }

  #monthView({ month, checks }: { readonly month: string; readonly checks: readonly RuleCheck[] }): unknown {
    const language = this.host.language();
    const rule = this.#rule;
    if (!rule) return nothing;
    return html`<table class="ik-calendar ik-calendar-${rule.frequency}">
        <caption>
          ${formatMonth(month, language)}
        </caption>
        ${rule.frequency === 'daily' ? this.#daysView(month, checks) : this.#weeksView(checks)}
      </table>
      <p class="ik-quiet">${this.#sumText(checks)}</p>`;
  }

  #sumText(checks: readonly RuleCheck[]): string {
    const texts = this.host.texts();
    if (checks.length === 0 || !this.#rule) return texts.nothingThatMonth;
    const done = checks.filter(({ done }) => done).length;
    return texts.doneThatMonth(formatNumber(done, this.host.language()), this.#rule.frequency);
  }

  #daysView(month: string, checks: readonly RuleCheck[]): unknown {
    const language = this.host.language();
    const monday = weekStart(`${month}-01`);
    const weekdays = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    return html`<thead>
        <tr>
          ${weekdays.map((day) => html`<th scope="col">${formatWeekday(day, language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeksOf(month).map(
          (week) => html`<tr>
            ${week.map((day) =>
              day.startsWith(month)
                ? this.#dayView(
                    day,
                    checks.find(({ date }) => date === day),
                  )
                : html`<td></td>`,
            )}
          </tr>`,
        )}
      </tbody>`;
  }

  #dayView(day: string, check: RuleCheck | undefined): unknown {
    const texts = this.host.texts();
    const mark = this.#markOf(day, check);
    const words = texts.dayMark(formatDay(day, this.host.language()), texts.markOf(mark));
    return html`<td>
      <span class="ik-calendar-day" aria-hidden="true">${Number(day.slice(8))}</span>
      ${markView(texts, mark, words)}
    </td>`;
  }

  #weeksView(checks: readonly RuleCheck[]): unknown {
    const texts = this.host.texts();
    return html`<thead>
        <tr>
          <th scope="col">${texts.week}</th>
          <th scope="col">${texts.check}</th>
        </tr>
      </thead>
      <tbody>
        ${checks.map((check) => {
          const mark = this.#markOf(check.date, check);
          return html`<tr>
            <th scope="row">${texts.weekFrom(formatMonthDay(check.date, this.host.language()))}</th>
            <td>
              <div class="ik-calendar-week">${markView(texts, mark, '')}${texts.markOf(mark)}</div>
            </td>
          </tr>`;
        })}
      </tbody>`;
  }

  #markOf(date: string, check: RuleCheck | undefined): MarkName {
    const { id = '', endOn, state, frequency } = this.#rule ?? {};
    const today = this.#today;
    const present = frequency === 'weekly' ? weekStart(today) : today;
    if (check) return markOf(id, check, this.host.ticks(), date === present && state !== 'ended');
    return date > today && (endOn === undefined || date <= endOn) ? 'ahead' : 'outside';
  }

  get #today(): string {
    return this.host.content()?.today ?? '';
  }

  get #firstMonth(): string {
    return (this.#rule?.startOn ?? '').slice(0, 7);
  }

  get #lastMonth(): string {
    const { endOn } = this.#rule ?? {};
    const last = endOn !== undefined && endOn < this.#today ? endOn : this.#today;
    return [last.slice(0, 7), this.#firstMonth].sort()[1] ?? '';
  }

  #turn(months: number): void {
    this.#month = addMonth(this.#month, months);
    void this.#load();
  }

  /** Whatever is asked for meanwhile is brought by the same work. */
  async #load(): Promise<void> {
    this.host.element.requestUpdate();
    if (this.#work.busy) return;
    await this.#work.run(this.host.texts().loading, async () => {
      const rules = myRulesOf(await this.host.client());
      while (this.#rule && this.#shown?.month !== this.#month) {
        const [rule, month] = [this.#rule, this.#month];
        const days = daysOfMonth(month);
        const asked = { ruleId: rule.id, from: days[0] ?? '', to: days.at(-1) ?? '' };
        const { items } = await rules.checks(asked);
        if (rule.id !== this.#rule?.id) continue;
        this.#shown = { month, checks: items };
        this.renew(this.#rule);
      }
    });
    if (!this.#shown || this.#work.problem) return;
    const { month, checks } = this.#shown;
    this.host.announce(`${formatMonth(month, this.host.language())} ${this.#sumText(checks)}`);
  }
}

/** The weeks of a month from Monday to Sunday, with the days of other months that fill them up. */
function weeksOf(month: string): string[][] {
  const last = daysOfMonth(month).at(-1) ?? '';
  const weeks: string[][] = [];
  for (let monday = weekStart(`${month}-01`); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}
