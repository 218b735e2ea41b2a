import type { PortalError } from '@ikiiki/sdk';
import type { Exchange } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import { randomId } from '@ikiiki/sdk/transport';
import { html, nothing } from 'lit';
import { banner } from '../foundation/banner.js';
import { button } from '../foundation/form/button.js';
import { formError } from '../foundation/form/form-error.js';
import { FormWork } from '../foundation/form/form-work.js';
import { formatNumber } from '../foundation/format.js';
import type { CatalogHost } from './catalog-host.js';
import { orderView } from './order-view.js';
import { rewardsOf } from './services.js';

interface OrdersHost extends CatalogHost {
  /** Points came back. */
  readonly onCancelled: (exchange: Exchange) => void;
  readonly onLeave: () => void;
}

/** An exchange of which it is asked whether it shall be cancelled. */
interface Cancelling {
  readonly id: string;
  readonly idempotencyKey: string;
}

/** 交換履歴: what the member exchanged points for, newest first, with what can still be taken back. */
export class Orders {
  #exchanges: readonly Exchange[] | undefined;
  #nextCursor: string | undefined;
  #cancelling: Cancelling | undefined;
  #cancelled: string | undefined;
  readonly #loading: FormWork;
  readonly #work: FormWork;

  constructor(private readonly host: OrdersHost) {
    this.#loading = new FormWork(host);
    this.#work = new FormWork(host);
  }

  /** Asks for the newest. */
  open(): void {
    this.#exchanges = undefined;
    this.#nextCursor = undefined;
    this.#cancelling = undefined;
    this.#cancelled = undefined;
    this.#work.clear();
    void this.#load();
  }

  view(): unknown {
    const texts = this.host.texts();
    return html`<h2 class="ik-heading" tabindex="-1">${texts.ordersHeading}</h2>
      ${this.#listView()}
      <div class="ik-actions">
        ${
          this.#nextCursor === undefined
            ? nothing
            : button({ label: texts.more, busy: this.#loading.busy, onClick: () => void this.#load() })
        }
        ${button({ label: texts.toList, onClick: this.host.onLeave })}
      </div>`;
  }

  #listView(): unknown {
    const texts = this.host.texts();
    const exchanges = this.#exchanges;
    const { busy, problem } = this.#loading;
    if (!exchanges && !problem) {
      return html`<p class="ik-loading" aria-busy="true">
        <span class="ik-spinner" aria-hidden="true"></span>${texts.loading}
      </p>`;
    }
    return html`${exchanges?.length === 0 ? html`<p class="ik-text">${texts.noOrders}</p>` : nothing}
      <ul class="ik-orders">
        ${exchanges?.map((exchange) => this.#orderView(exchange))}
      </ul>
      ${formError(texts, problem)}
      ${
        problem && this.#nextCursor === undefined
          ? html`<div class="ik-actions">
              ${button({ label: texts.retry, busy, onClick: () => void this.#load() })}
            </div>`
          : nothing
      }`;
  }

  #orderView(exchange: Exchange): unknown {
    const texts = this.host.texts();
    const { id, points } = exchange;
    const isAsked = this.#cancelling?.id === id;
    return orderView(texts, this.host.language(), exchange, {
      notice:
        this.#cancelled === id
          ? banner(texts, { kind: 'success', heading: texts.cancelled(this.#number(points)) })
          : nothing,
      question: isAsked ? this.#questionView(exchange) : undefined,
      problem: isAsked ? formError(texts, this.#work.problem) : nothing,
      onCancel: () => this.#ask(id),
    });
  }

  #questionView({ id, rewardName, points }: Exchange): unknown {
    const texts = this.host.texts();
    return html`<p class="ik-order-question" id="ik-cancel-${id}" tabindex="-1">
        ${texts.cancelQuestion(rewardName, this.#number(points))}
      </p>
      ${formError(texts, this.#work.problem)}
      <div class="ik-actions">
        ${button({
          label: texts.doCancel,
          kind: 'primary',
          busy: this.#work.busy,
          describedBy: `ik-cancel-${id}`,
          onClick: () => void this.#cancel(),
        })}
        ${button({ label: texts.doNotCancel, onClick: () => this.#keep(id) })}
      </div>`;
  }

  #ask(id: string): void {
    if (this.#work.busy) return;
    this.#cancelling = { id, idempotencyKey: randomId() };
    this.#cancelled = undefined;
    this.#work.clear();
    this.host.focus('.ik-order-question');
  }

  #keep(id: string): void {
    if (this.#work.busy) return;
    this.#cancelling = undefined;
    this.#work.clear();
    this.host.focus(`${orderOf(id)} .ik-button`, `${orderOf(id)} .ik-order-name`);
  }

  async #cancel(): Promise<void> {
    const cancelling = this.#cancelling;
    if (!cancelling || this.#work.busy) return;
    const { id, idempotencyKey } = cancelling;
    let done: Exchange | undefined;
    await this.#work.run(this.host.texts().cancelling, async () => {
      const client = await this.host.client();
      try {
        done = await rewardsOf(client).cancelExchange({ exchangeId: id }, { idempotencyKey });
      } catch (error) {
        if ((error as Partial<PortalError>).code === 'exchange_not_cancellable')
          await this.#renew(client, id);
        throw error;
      }
    });
    if (!done) return;
    this.#replace(done);
    this.#cancelling = undefined;
    this.#cancelled = id;
    this.host.onCancelled(done);
    this.host.focus(`${orderOf(id)} .ik-order-name`);
    this.host.announce(this.host.texts().cancelled(this.#number(done.points)));
  }

  /** What could not be cancelled has gone on meanwhile. */
  async #renew(client: PortalCore, exchangeId: string): Promise<void> {
    this.#replace(await rewardsOf(client).getExchange({ exchangeId }));
  }

  #replace(exchange: Exchange): void {
    this.#exchanges = this.#exchanges?.map((old) => (old.id === exchange.id ? exchange : old));
    this.host.element.requestUpdate();
  }

  async #load(): Promise<void> {
    const before = this.#exchanges ?? [];
    const cursor = this.#nextCursor;
    await this.#loading.run(this.host.texts().loading, async () => {
      const page = await rewardsOf(await this.host.client()).exchanges({
        ...(cursor !== undefined && { cursor }),
      });
      this.#exchanges = [...before, ...page.items];
      this.#nextCursor = page.nextCursor;
      const [first] = page.items;
      if (before.length > 0 && first) this.host.focus(`${orderOf(first.id)} .ik-order-name`);
    });
  }

  #number(value: number): string {
    return formatNumber(value, this.host.language());
  }
}

const orderOf = (id: string): string => `[data-order="${CSS.escape(id)}"]`;
