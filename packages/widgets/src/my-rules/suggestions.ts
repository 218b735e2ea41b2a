import type { RuleSuggestion } from '@ikiiki/sdk/contract';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { categoryNameOf, knownCategories } from './categories.js';
import type { CategoryName } from './rule-pages.messages.js';
import { myRulesOf, type PagesHost } from './rules-host.js';
import { targetText } from './tick-row.js';

/** ルールを選ぶ: what the society suggests, category by category, and the way to a rule of one's own. */
export class Suggestions {
  #suggestions: readonly RuleSuggestion[] | undefined;
  #category: CategoryName | 'all' = 'all';
  readonly #work: FormWork;

  constructor(private readonly host: PagesHost) {
    this.#work = new FormWork(host);
  }

  open(): void {
    if (!this.#suggestions) void this.#load();
  }

  view(): unknown {
    const texts = this.host.texts();
    return html`<h2 class="ik-heading" tabindex="-1">${texts.chooseHeading}</h2>
      <p class="ik-text">${texts.chooseText}</p>
      <div class="ik-actions ik-own">
        ${button({ label: texts.own, onClick: () => this.host.go({ name: 'form' }) })}
      </div>
      ${this.#suggestions ? this.#listView(this.#suggestions) : this.#waitingView()}
      <div class="ik-actions">${button({ label: texts.back, onClick: this.host.leave })}</div>`;
  }

  #waitingView(): unknown {
    const texts = this.host.texts();
    const { problem, busy } = this.#work;
    if (!problem) {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
      </p>`;
    }
    return html`${formError(texts, problem)}
      <div class="ik-actions">${button({ label: texts.retry, busy, onClick: () => void this.#load() })}</div>`;
  }

  #listView(suggestions: readonly RuleSuggestion[]): unknown {
    const texts = this.host.texts();
    const shown = this.#shown(suggestions);
    const hasOther = suggestions.some((one) => categoryNameOf(one) === 'other');
    const choices = [...knownCategories, ...(hasOther ? (['other'] as const) : [])];
    const groups = choices.filter((name) => shown.some((one) => categoryNameOf(one) === name));
    return html`${field(
      texts,
      { id: 'ik-category', label: texts.category },
      html`<select class="ik-control ik-select" part="control" id="ik-category" @change=${this.#onCategory}>
        <option value="all" ?selected=${this.#category === 'all'}>${texts.allCategories}</option>
        ${choices.map(
          (name) =>
            html`<option value=${name} ?selected=${this.#category === name}>${texts.categoryOf(name)}</option>`,
        )}
      </select>`,
    )}
    ${groups.map(
      (name) =>
        html`<section>
          <h3 class="ik-subheading">${texts.categoryOf(name)}</h3>
          <ul class="ik-suggestions">
            ${shown.filter((one) => categoryNameOf(one) === name).map((one) => this.#suggestionView(one))}
          </ul>
        </section>`,
    )}`;
  }

  #suggestionView(suggestion: RuleSuggestion): unknown {
    const texts = this.host.texts();
    const { id, title, hint, frequency } = suggestion;
    const isChosen = this.host
      .content()
      ?.rules.some(({ suggestionId, state }) => suggestionId === id && state === 'active');
    const target = targetText(texts, this.host.language(), suggestion);
    return html`<li class="ik-suggestion" data-suggestion=${id}>
      <h4 class="ik-tick-label" lang="ja">${title}</h4>
      <p class="ik-quiet">${texts.frequencyOf(frequency)}${target ? html`<span>${target}</span>` : nothing}</p>
      <p class="ik-suggestion-hint" lang="ja">${hint}</p>
      ${
        isChosen
          ? html`<p class="ik-chosen">${texts.chosen}</p>`
          : button({
              label: texts.choose,
              name: texts.chooseThis(title),
              onClick: () => this.host.go({ name: 'form', suggestion }),
            })
      }
    </li>`;
  }

  #shown(suggestions: readonly RuleSuggestion[]): readonly RuleSuggestion[] {
    return this.#category === 'all'
      ? suggestions
      : suggestions.filter((one) => categoryNameOf(one) === this.#category);
  }

  readonly #onCategory = ({ currentTarget }: Event): void => {
    this.#category = (currentTarget as HTMLSelectElement).value as CategoryName | 'all';
    this.host.element.requestUpdate();
    const { length } = this.#shown(this.#suggestions ?? []);
    this.host.announce(this.host.texts().suggestionsFound(formatNumber(length, this.host.language())));
  };

  async #load(): Promise<void> {
    await this.#work.run(this.host.texts().loading, async () => {
      const suggestions: RuleSuggestion[] = [];
      for await (const one of myRulesOf(await this.host.client()).suggestions({ limit: 100 })) {
        suggestions.push(one);
      }
      this.#suggestions = suggestions;
    });
  }
}
