import type { CheckupComparison, CheckupSummary } from '@ikiiki/sdk/contract';
import { html } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import type { ProblemText } from '../foundation/problem-text.js';
import type { CheckupView } from './checkup-view.js';
import { checkupsOf } from './checkups.js';
import { comparedView } from './compared-view.js';
import type { YearsHost } from './over-the-years.js';
import { overTheYearsTexts } from './over-the-years.messages.js';

/** Two checkups side by side, chosen by the member. */
export class Comparison {
  #newerId = '';
  #olderId = '';
  #found: CheckupComparison | undefined;
  #problem: ProblemText | undefined;

  constructor(private readonly host: YearsHost) {}

  async open(checkupId: string): Promise<void> {
    const { checkups } = this.host;
    const at = checkups.findIndex(({ id }) => id === checkupId);
    // The oldest has none before it: then it is the older one itself
    const [newer, older] = at < checkups.length - 1 ? [at, at + 1] : [at - 1, at];
    this.#newerId = checkups[newer]?.id ?? '';
    this.#olderId = checkups[older]?.id ?? '';
    await this.#bring();
  }

  view(view: CheckupView): unknown {
    const texts = overTheYearsTexts(view.language);
    const isSame = this.#newerId === this.#olderId;
    return html`<div class="ik-choices">
        ${this.#chooserView(view, 'newer', this.#newerId)} ${this.#chooserView(view, 'older', this.#olderId)}
      </div>
      ${isSame ? html`<p class="ik-text">${texts.sameTwice}</p>` : this.#foundView(view)}`;
  }

  #chooserView(view: CheckupView, which: 'newer' | 'older', chosen: string): unknown {
    const option = (checkup: CheckupSummary) =>
      html`<option value=${checkup.id} .selected=${checkup.id === chosen}>
        ${view.texts.checkupOption(view.year(checkup), view.date(checkup.examinedOn))}
      </option>`;
    return html`<div class="ik-field">
      <label class="ik-label" part="label" for="ik-${which}">${overTheYearsTexts(view.language)[which]}</label>
      <select class="ik-control" part="control" id="ik-${which}" name=${which} @change=${this.#onChosen}>
        ${this.host.checkups.map(option)}
      </select>
    </div>`;
  }

  #foundView(view: CheckupView): unknown {
    if (this.#problem) {
      return banner(view.texts, {
        kind: 'error',
        heading: view.texts.errorHeading,
        body: this.#problem.text,
        actions: button({ label: view.texts.retry, onClick: () => void this.#choose() }),
      });
    }
    const found = this.#found;
    return found
      ? comparedView(view, found)
      : html`<p class="ik-loading" aria-busy="true">
          <span class="ik-spinner" aria-hidden="true"></span>${view.texts.loading}
        </p>`;
  }

  readonly #onChosen = ({ currentTarget }: Event): void => {
    const { name, value } = currentTarget as HTMLSelectElement;
    if (name === 'newer') this.#newerId = value;
    else this.#olderId = value;
    void this.#choose();
  };

  async #choose(): Promise<void> {
    const [newerId, olderId] = [this.#newerId, this.#olderId];
    try {
      await this.#bring();
    } catch (error) {
      const problem = await this.host.explain(error);
      if (newerId !== this.#newerId || olderId !== this.#olderId) return;
      this.#problem = problem;
      this.host.element.requestUpdate();
    }
  }

  /** Which is the newer one of two that were chosen the other way round, the portal says. */
  async #bring(): Promise<void> {
    const [newerId, olderId] = [this.#newerId, this.#olderId];
    this.#found = undefined;
    this.#problem = undefined;
    this.host.element.requestUpdate();
    if (newerId === olderId) return;
    const client = await this.host.client();
    const found = await checkupsOf(client).compare({ checkupId: newerId, with: olderId });
    if (newerId !== this.#newerId || olderId !== this.#olderId) return;
    this.#found = found;
    this.host.element.requestUpdate();
  }
}
