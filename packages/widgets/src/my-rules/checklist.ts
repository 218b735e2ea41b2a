import type { MyRule, RuleCheck } from '@ikiiki/sdk/contract';
import { weekStart } from '@ikiiki/sdk/rules/calendar-week';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formatDate, formatNumber } from '../foundation/format.js';
import { formatDay, formatMonthDay } from './format-day.js';
import { marksView } from './marks.js';
import type { RulesContent, RulesHost } from './rules-host.js';
import { targetText, tickRow, unsentView } from './tick-row.js';

interface ChecklistOptions {
  /** What was done last, in words. */
  readonly notice: string;
  /** The rules whose streaks are to be celebrated. */
  readonly celebrated: ReadonlySet<string>;
}

/** A check of yesterday or last week that was missing when the list came; it stays, to be taken back. */
interface Missing {
  readonly rule: MyRule;
  readonly check: RuleCheck;
}

const isPresent = (rule: MyRule, check: RuleCheck, today: string) =>
  check.date === (rule.frequency === 'daily' ? today : weekStart(today));

/** The first screen: today's and this week's checks, what may have been forgotten, and what is paused. */
export class Checklist {
  readonly #shownMissing = new Set<string>();

  constructor(private readonly host: RulesHost) {}

  view(content: RulesContent, options: ChecklistOptions): unknown {
    const texts = this.host.texts();
    const active = content.rules.filter(({ state }) => state === 'active');
    return html`${this.#headView(content, options)}
      ${active.length > 0 ? nothing : html`<p class="ik-text">${texts.noActive}</p>`}
      ${this.#checksView(
        texts.dailyHeading(formatDay(content.today, this.host.language())),
        active.filter(({ frequency }) => frequency === 'daily'),
        content,
        options,
      )}
      ${this.#checksView(
        texts.weeklyHeading,
        active.filter(({ frequency }) => frequency === 'weekly'),
        content,
        options,
      )}
      ${unsentView(texts, this.host.language(), this.host.ticks())} ${this.#missingView(content)}
      ${this.#pausedView(content)} ${this.#actionsView(content)}`;
  }

  #headView({ points }: RulesContent, { notice }: ChecklistOptions): unknown {
    const texts = this.host.texts();
    const number = (value: number) => formatNumber(value, this.host.language());
    return html`<h2 class="ik-heading" tabindex="-1">${texts.heading}</h2>
      ${notice ? html`<p class="ik-notice">${notice}</p>` : nothing}
      <div class="ik-points">
        <p><strong>${texts.pointsToday(number(points.today), number(points.maxPerDay))}</strong></p>
        <p class="ik-quiet">${texts.pointsRule(number(points.perCheck))}</p>
      </div>
`;
  }

  #checksView(
    heading: string,
    rules: readonly MyRule[],
    content: RulesContent,
    options: ChecklistOptions,
  ): unknown {
    if (rules.length === 0) return nothing;
    const texts = this.host.texts();
    const number = (value: number) => formatNumber(value, this.host.language());
    const checks = rules.flatMap((rule) =>
      rule.recent.filter((check) => isPresent(rule, check, content.today)).map((check) => ({ rule, check })),
    );
    const done = checks.filter(
      ({ rule, check }) => this.host.ticks().wanted(rule.id, check.date) ?? check.done,
    );
    return html`<section>
      <h3 class="ik-subheading">${heading}</h3>
      <p class="ik-quiet">${texts.progress(number(done.length), number(checks.length))}</p>
      <ul class="ik-rules">
        ${rules.map((rule) => this.#ruleView(rule, content, options))}
      </ul>
    </section>`;
  }

  #ruleView(rule: MyRule, { today }: RulesContent, { celebrated }: ChecklistOptions): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { id, title, streak, frequency, startOn, endOn } = rule;
    const check = rule.recent.find((one) => isPresent(rule, one, today));
    const note = targetText(texts, language, rule);
    return html`<li class="ik-rule" data-rule=${id}>
      ${
        check
          ? tickRow(texts, rule, check, this.host.ticks(), { label: title, note })
          : html`<p class="ik-tick-words ik-rule-ahead">
              <span class="ik-tick-label">${title}</span>
              <span class="ik-tick-note">${texts.startsOn(formatDate(startOn, language))}</span>
            </p>`
      }
      <div class="ik-rule-more">
        <p class="ik-streak">
          ${streak > 0 ? texts.streak(formatNumber(streak, language), frequency) : texts.noStreak}
          ${endOn ? html`<span class="ik-quiet">${texts.endsOn(formatDate(endOn, language))}</span>` : nothing}
        </p>
        ${
          celebrated.has(id)
            ? html`<p class="ik-celebrate">${texts.celebrate(formatNumber(streak, language), frequency)}</p>`
            : nothing
        }
        ${check ? marksView(texts, language, rule, today, this.host.ticks()) : nothing}
        ${this.#detailsButton(rule)}
      </div>
    </li>`;
  }

  #detailsButton(rule: MyRule): unknown {
    const texts = this.host.texts();
    return html`<div class="ik-rule-details">
      ${button({
        label: texts.details,
        name: texts.detailsOf(rule.title),
        onClick: () => this.host.go({ name: 'rule', rule }),
      })}
    </div>`;
  }

  #missing({ rules, today }: RulesContent): Missing[] {
    return rules.flatMap((rule) =>
      rule.recent
        .filter((check) => check.checkable && !isPresent(rule, check, today))
        .filter(({ date, done }) => {
          const key = `${rule.id} ${date}`;
          if (!done) this.#shownMissing.add(key);
          return this.#shownMissing.has(key);
        })
        .map((check) => ({ rule, check })),
    );
  }

  #missingView(content: RulesContent): unknown {
    const missing = this.#missing(content);
    if (missing.length === 0) return nothing;
    const texts = this.host.texts();
    const language = this.host.language();
    return html`<section class="ik-missing">
      <h3 class="ik-subheading">${texts.missingHeading}</h3>
      <p class="ik-text">${texts.missingText}</p>
      <ul class="ik-rules">
        ${missing.map(
          ({ rule, check }) =>
            html`<li>
              ${tickRow(texts, rule, check, this.host.ticks(), {
                label: rule.title,
                note:
                  rule.frequency === 'daily'
                    ? texts.yesterday(formatDay(check.date, language))
                    : texts.lastWeek(formatMonthDay(check.date, language)),
              })}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #pausedView({ rules }: RulesContent): unknown {
    const paused = rules.filter(({ state }) => state === 'paused');
    if (paused.length === 0) return nothing;
    const texts = this.host.texts();
    return html`<section>
      <h3 class="ik-subheading">${texts.pausedHeading}</h3>
      <ul class="ik-rules">
        ${paused.map(
          (rule) => html`<li class="ik-rule ik-rule-paused" data-rule=${rule.id}>
            <p class="ik-tick-label">${rule.title}</p>
            ${this.#detailsButton(rule)}
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #actionsView({ active, maxActive }: RulesContent): unknown {
    const texts = this.host.texts();
    const isFull = active >= maxActive;
    return html`${isFull ? html`<p class="ik-text">${texts.full(formatNumber(maxActive, this.host.language()))}</p>` : nothing}
      <div class="ik-actions">
        ${
          isFull
            ? nothing
            : html`<span id="ik-add"
                >${button({ label: texts.add, kind: 'primary', onClick: () => this.host.go({ name: 'choose' }) })}</span
              >`
        }
        <span id="ik-to-ended">${button({ label: texts.toEnded, onClick: () => this.host.go({ name: 'ended' }) })}</span>
      </div>`;
  }
}
