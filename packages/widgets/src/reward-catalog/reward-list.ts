import type { Reward } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { field } from '../foundation/form/field.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import type { CatalogHost } from './catalog-host.js';
import { isWithinReach, rewardCard } from './reward-card.js';
import { type Choice, categoryNameOf, fillShelf, knownCategories, type Shelf } from './shelf.js';

interface RewardListOptions {
  /** Points that can be spent. */
  readonly available: number;
  readonly onChoose: (reward: Reward) => void;
}

/** The rewards to choose from, by category and by what the points reach for, page by page. */
export class RewardList {
  #choice: Choice = 'all';
  #onlyAffordable = false;
  #shelf: Shelf = { choice: 'all', rewards: [] };
  /** A category that this version does not know was among the rewards. */
  #hasOther = false;
  #available = 0;
  readonly #work: FormWork;

  constructor(private readonly host: CatalogHost) {
    this.#work = new FormWork(host);
  }

  /** There are no rewards at all. */
  get isEmpty(): boolean {
    const { choice, rewards, nextCursor } = this.#shelf;
    return choice === 'all' && rewards.length === 0 && nextCursor === undefined;
  }

  /** Loads the first page of what is chosen. */
  async load(client: PortalCore): Promise<void> {
    this.#keep(await fillShelf(client, { choice: this.#choice, rewards: [] }));
  }

  /** Shows a reward as it is now. */
  renew(reward: Reward): void {
    const { rewards } = this.#shelf;
    this.#shelf = { ...this.#shelf, rewards: rewards.map((old) => (old.id === reward.id ? reward : old)) };
    this.host.element.requestUpdate();
  }

  view({ available, onChoose }: RewardListOptions): unknown {
    const texts = this.host.texts();
    this.#available = available;
    return this.isEmpty
      ? html`<p class="ik-text">${texts.noRewards}</p>`
      : html`<div class="ik-filters">${this.#categoryView()} ${this.#affordableView()}</div>
          ${this.#shelf.choice === this.#choice ? this.#shelfView(onChoose) : this.#waitingView()}`;
  }

  #categoryView(): unknown {
    const texts = this.host.texts();
    const choices = [...knownCategories, ...(this.#hasOther ? (['other'] as const) : [])];
    return field(
      texts,
      { id: 'ik-category', label: texts.category },
      html`<select class="ik-control ik-select" part="control" id="ik-category" @change=${this.#onCategory}>
        <option value="all" .selected=${this.#choice === 'all'}>${texts.allCategories}</option>
        ${choices.map(
          (choice) =>
            html`<option value=${choice} .selected=${this.#choice === choice}>
              ${texts.categoryOf(choice)}
            </option>`,
        )}
      </select>`,
    );
  }

  #affordableView(): unknown {
    return html`<label class="ik-check">
      <input type="checkbox" .checked=${this.#onlyAffordable} @change=${this.#onAffordable} />
      ${this.host.texts().affordable}
    </label>`;
  }

  #shelfView(onChoose: (reward: Reward) => void): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const { busy, problem } = this.#work;
    const shown = this.#shown;
    return html`<p class="ik-found">${this.#foundText}</p>
      <ul class="ik-rewards">
        ${shown.map((reward) =>
          rewardCard(texts, language, reward, { available: this.#available, onChoose }),
        )}
      </ul>
      ${formError(texts, problem)}
      ${
        this.#hasMore
          ? html`<div class="ik-actions ik-more">
              ${button({ label: texts.more, busy, onClick: () => void this.#bringMore() })}
            </div>`
          : nothing
      }`;
  }

  /** A choice whose rewards are on their way, or could not be had. */
  #waitingView(): unknown {
    const texts = this.host.texts();
    const { problem } = this.#work;
    if (!problem) {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.loadingMore}
      </p>`;
    }
    return html`${formError(texts, problem)}
      <div class="ik-actions">${button({ label: texts.retry, onClick: () => void this.#bringChoice() })}</div>`;
  }

  get #shown(): readonly Reward[] {
    const { rewards } = this.#shelf;
    return this.#onlyAffordable
      ? rewards.filter((reward) => isWithinReach(reward, this.#available))
      : rewards;
  }

  /** The catalogue comes the cheapest first: behind what is too dear there is nothing within reach. */
  get #hasMore(): boolean {
    const { rewards, nextCursor } = this.#shelf;
    const dearest = rewards.at(-1)?.points ?? 0;
    return nextCursor !== undefined && !(this.#onlyAffordable && dearest > this.#available);
  }

  get #foundText(): string {
    const texts = this.host.texts();
    const { length } = this.#shown;
    if (length === 0 && !this.#hasMore) return texts.nothingFound;
    return texts.found(formatNumber(length, this.host.language()), this.#hasMore);
  }

  readonly #onCategory = ({ currentTarget }: Event): void => {
    this.#choice = (currentTarget as HTMLSelectElement).value as Choice;
    this.host.element.requestUpdate();
    void this.#bringChoice();
  };

  readonly #onAffordable = ({ currentTarget }: Event): void => {
    this.#onlyAffordable = (currentTarget as HTMLInputElement).checked;
    this.host.element.requestUpdate();
    this.host.announce(this.#foundText);
  };

  /** Whatever is chosen meanwhile is brought by the same work. */
  async #bringChoice(): Promise<void> {
    if (this.#work.busy) return;
    await this.#work.run(this.host.texts().loadingMore, async () => {
      const client = await this.host.client();
      while (this.#shelf.choice !== this.#choice) await this.load(client);
    });
    this.#sayFound();
  }

  async #bringMore(): Promise<void> {
    if (this.#work.busy) return;
    const before = this.#shown.length;
    await this.#work.run(this.host.texts().loadingMore, async () => {
      const client = await this.host.client();
      const shelf = this.#shelf;
      const filled = await fillShelf(client, shelf);
      if (shelf.choice === this.#choice) this.#keep(filled);
    });
    if (this.#shelf.choice !== this.#choice) return void this.#bringChoice();
    const first = this.#shown[before];
    if (first) this.host.focus(`[data-reward="${CSS.escape(first.id)}"] .ik-reward-name`);
    this.#sayFound();
  }

  #sayFound(): void {
    if (!this.#work.problem) this.host.announce(this.#foundText);
  }

  #keep(shelf: Shelf): void {
    this.#shelf = shelf;
    this.#hasOther ||= shelf.rewards.some((reward) => categoryNameOf(reward) === 'other');
    this.host.element.requestUpdate();
  }
}
