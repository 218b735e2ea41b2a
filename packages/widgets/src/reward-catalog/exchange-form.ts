import type { PortalError } from '@ikiiki/sdk';
import type { ExchangeDetail, Reward } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { html, nothing } from 'lit';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import { StepUpDeclined } from '../foundation/step-up/step-up.js';
import type { StepUpDialog } from '../foundation/step-up/step-up-dialog.js';
import type { CatalogHost } from './catalog-host.js';
import {
  type Destination,
  type DestinationErrors,
  type DestinationField,
  destinationFields,
  emptyDestination,
  readDestination,
  type TypedDestination,
} from './destination.js';
import { ExchangeRequest } from './exchange-request.js';
import { deliveryText } from './reward-card.js';
import { rewardsOf } from './services.js';

interface ExchangeFormHost extends CatalogHost {
  readonly dialog: StepUpDialog;
  /** The exchange is made. */
  readonly onExchanged: (exchange: ExchangeDetail, reward: Reward) => void;
  /** A reward is not as it was shown. */
  readonly onRewardChanged: (reward: Reward) => void;
  readonly onPointsChanged: () => void;
  readonly onLeave: () => void;
  readonly onOrders: () => void;
}

/** What is checked before points are spent, with where it goes. What is typed is kept until the session ends. */
export class ExchangeForm {
  #reward: Reward | undefined;
  #priceChanged = false;
  #typed: TypedDestination = emptyDestination;
  #request = new ExchangeRequest();
  /** By reward, until it is exchanged. */
  readonly #requests = new Map<string, ExchangeRequest>();
  readonly #work: FormWork;

  constructor(private readonly host: ExchangeFormHost) {
    this.#work = new FormWork(host);
  }

  /** Begins with a reward. One whose last exchange got no answer is asked for as the same exchange again. */
  open(reward: Reward): void {
    this.#request = this.#requests.get(reward.id) ?? new ExchangeRequest();
    this.#requests.set(reward.id, this.#request);
    this.#reward = reward;
    this.#priceChanged = false;
    if (!this.#work.busy) this.#work.clear();
  }

  view(available: number): unknown {
    const reward = this.#reward;
    if (!reward) return nothing;
    const texts = this.host.texts();
    const { problem } = this.#work;
    return html`<h2 class="ik-heading" tabindex="-1">${texts.confirmHeading}</h2>
      <p class="ik-text">${texts.confirmText}</p>
      ${this.#summaryView(reward, available)}
      <form
        novalidate
        @input=${this.#onTyped}
        @change=${this.#onTyped}
        @compositionend=${this.#onTyped}
        @submit=${this.#onSubmit}
      >
        ${destinationFields(texts, reward.delivery, this.#typed, this.#errors)} ${formError(texts, problem)}
        ${this.#adviceView()}
        <div class="ik-actions">
          ${
            reward.stock === 0
              ? nothing
              : button({ label: texts.exchange, kind: 'primary', type: 'submit', busy: this.#work.busy })
          }
          ${button({ label: texts.toList, onClick: this.host.onLeave })}
        </div>
      </form>`;
  }

  #summaryView(reward: Reward, available: number): unknown {
    const texts = this.host.texts();
    const language = this.host.language();
    const number = (value: number) => formatNumber(value, language);
    const line = (name: string, value: unknown) =>
      html`<div class="ik-summary-line"><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`<dl class="ik-summary">
      ${line(texts.reward, reward.name)}
      ${line(
        this.#priceChanged ? texts.newPrice : texts.price,
        html`<strong class="ik-summary-points">${texts.points(number(reward.points))}</strong>`,
      )}
      ${
        reward.points <= available
          ? line(
              texts.balance,
              html`${texts.balanceNow(number(available))}
                <span class="ik-summary-after">${texts.balanceAfter(number(available - reward.points))}</span>`,
            )
          : line(texts.available, texts.points(number(available)))
      }
      ${line(texts.howDelivered, deliveryText(texts, reward, language))}
    </dl>`;
  }

  /** What else there is to know of what went wrong. */
  #adviceView(): unknown {
    const texts = this.host.texts();
    const { problem } = this.#work;
    if (problem?.code === 'idempotency_key_reused') {
      return html`<p class="ik-text">${texts.mayBeDone}</p>
        ${button({ label: texts.toOrders, onClick: this.host.onOrders })}`;
    }
    return problem && this.#request.unanswered ? html`<p class="ik-text">${texts.spentOnce}</p>` : nothing;
  }

  /** The portal names the parts of an address by their place in the request. */
  get #errors(): DestinationErrors {
    return Object.fromEntries(
      Object.entries(this.#work.errors).flatMap(([name, text]) =>
        text ? [[name.replace('shipTo/', ''), text]] : [],
      ),
    );
  }

  // Not in the middle of a Japanese conversion; its end is heard too
  readonly #onTyped = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const { name, value } = event.target as HTMLInputElement;
    if (!Object.hasOwn(emptyDestination, name)) return;
    this.#typed = { ...this.#typed, [name]: value };
    this.#forgive(name as DestinationField);
    this.host.element.requestUpdate();
  };

  /** An error goes as soon as its field can be read. */
  #forgive(field: DestinationField): void {
    const { [field]: error, ...others } = this.#errors;
    if (!error || !this.#reward) return;
    const reading = readDestination(this.host.texts(), this.#reward.delivery, this.#typed);
    if (reading.ok || !reading.errors[field]) this.#work.errors = others;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reward = this.#reward;
    if (!reward || this.#work.busy) return;
    const reading = readDestination(this.host.texts(), reward.delivery, this.#typed);
    if (reading.ok) void this.#exchange(reward, reading.destination);
    else this.#work.refuse(reading.errors);
  };

  async #exchange(reward: Reward, destination: Destination): Promise<void> {
    const request = this.#request;
    let exchange: ExchangeDetail | undefined;
    await this.#work.run(this.host.texts().exchanging, async () => {
      const client = await this.host.client();
      const asked = { rewardId: reward.id, points: reward.points, ...destination };
      try {
        exchange = await this.host.dialog.stepUp.through(() => request.send(client, asked));
      } catch (error) {
        if (error instanceof StepUpDeclined) return;
        await this.#learn(client, reward, error as Partial<PortalError>);
        throw error;
      }
    });
    if (!exchange) return;
    this.#requests.delete(reward.id);
    this.#typed = emptyDestination;
    this.host.onExchanged(exchange, reward);
  }

  /** What a refusal tells of the reward and of the points is shown. */
  async #learn(client: PortalCore, reward: Reward, { code, problem }: Partial<PortalError>): Promise<void> {
    if (code === 'points_insufficient') this.host.onPointsChanged();
    if (code === 'reward_out_of_stock') this.#change({ ...reward, stock: 0 });
    if (code !== 'reward_price_changed') return;
    this.#priceChanged = this.#reward?.id === reward.id;
    const points = problem?.points;
    this.#change(points ? { ...reward, points } : await rewardsOf(client).get({ rewardId: reward.id }));
  }

  #change(reward: Reward): void {
    if (this.#reward?.id === reward.id) this.#reward = reward;
    this.host.onRewardChanged(reward);
  }
}
