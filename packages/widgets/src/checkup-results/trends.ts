import type { Checkup, CheckupTrend } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { type CheckupView, judgementWord } from './checkup-view.js';
import { checkupsOf } from './checkups.js';
import type { YearsHost } from './over-the-years.js';
import { overTheYearsTexts } from './over-the-years.messages.js';
import { scoreTrendView } from './score-trend-view.js';
import { trendView } from './trend-view.js';

/** Stands for 健康度 among the items. */
const ofScore = 'health-score';

/** What a report found first, then what everybody has. */
function firstItem({ results }: Checkup, trends: readonly CheckupTrend[]): string | undefined {
  const found = (['referral', 'guidance'] as const)
    .map((word) => results.find((result) => judgementWord(result) === word && result.unit !== ''))
    .find(Boolean);
  return found?.item ?? trends.find(({ item }) => item === 'weight')?.item ?? trends[0]?.item;
}

/** Items over the years, one at a time. */
export class Trends {
  #trends: readonly CheckupTrend[] | undefined;
  #item: string | undefined;

  constructor(private readonly host: YearsHost) {}

  async open(item: string | undefined, report: Checkup): Promise<void> {
    this.#trends ??= (await checkupsOf(await this.host.client()).trends()).items;
    this.#item = item ?? firstItem(report, this.#trends);
    this.host.element.requestUpdate();
  }

  view(view: CheckupView): unknown {
    const trends = this.#trends;
    if (!trends) return undefined;
    const texts = overTheYearsTexts(view.language);
    const trend = trends.find(({ item }) => item === this.#item);
    return html`<div class="ik-field">
        <label class="ik-label" part="label" for="ik-item">${texts.item}</label>
        <select class="ik-control" part="control" id="ik-item" @change=${this.#onItem}>
          ${this.#optionsView(view, trends)}
        </select>
      </div>
      <section>
        ${trend ? trendView(view, trend) : nothing}
        ${this.#item === ofScore && this.host.score ? scoreTrendView(view, this.host.score) : nothing}
      </section>`;
  }

  #optionsView(view: CheckupView, trends: readonly CheckupTrend[]): unknown {
    const { score } = this.host;
    const groups = [...new Set(trends.map(({ group }) => group))];
    const option = (value: string, name: string) =>
      html`<option value=${value} .selected=${value === this.#item}>${name}</option>`;
    return html`${groups.map(
      (group) =>
        html`<optgroup label=${view.texts.group(group, view.texts.otherGroup)}>
          ${trends.filter((trend) => trend.group === group).map((trend) => option(trend.item, view.item(trend)))}
        </optgroup>`,
    )}
    ${
      score
        ? html`<optgroup label=${overTheYearsTexts(view.language).scoreGroup}>
            ${option(ofScore, view.texts.scoreLabel(score.label))}
          </optgroup>`
        : nothing
    }`;
  }

  readonly #onItem = ({ currentTarget }: Event): void => {
    const { value, selectedOptions } = currentTarget as HTMLSelectElement;
    this.#item = value;
    this.host.element.requestUpdate();
    this.host.announce(selectedOptions[0]?.label ?? '');
  };
}
