import { type ExchangeDetail, type Reward, rewards } from '../contract/rewards.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/** 商品交換: the catalogue of rewards, and the member's exchanges. Open with the points (`NotOpenYetError` until then). */
export class RewardsService implements ServiceOf<typeof rewards> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The catalogue, the cheapest first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof rewards.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof rewards.list>> {
    return listOf(input, (page) => this.#portal.call(rewards.list, page, options));
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof rewards.get>, options?: CallOptions): Promise<Reward> {
    return this.#portal.call(rewards.get, input, options);
  }

  /**
   * Exchanges points for a reward. A retry never spends twice: each call has an idempotency key. To repeat a call whose
   * answer was lost, also after a restart, give the same `idempotencyKey` again.
   * @throws ProblemError `step_up_required` until `session.stepUp()` proved the password in this session;
   * `points_insufficient`, `reward_out_of_stock`, `reward_price_changed`; `validation_failed` with a field error for
   * each part of the address that cannot be used
   */
  exchange(input: InputOf<typeof rewards.exchange>, options?: CallOptions): Promise<ExchangeDetail> {
    return this.#portal.call(rewards.exchange, input, options);
  }

  /** The member's exchanges, newest first: `await` for a page, `for await` for all. */
  exchanges(
    input: InputOf<typeof rewards.exchanges> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof rewards.exchanges>> {
    return listOf(input, (page) => this.#portal.call(rewards.exchanges, page, options));
  }

  /** @throws ProblemError `not_found` */
  getExchange(input: InputOf<typeof rewards.getExchange>, options?: CallOptions): Promise<ExchangeDetail> {
    return this.#portal.call(rewards.getExchange, input, options);
  }

  /**
   * Takes an exchange back; the points return with the dates on which they expire.
   * @throws ProblemError `exchange_not_cancellable`, `not_found`
   */
  cancelExchange(
    input: InputOf<typeof rewards.cancelExchange>,
    options?: CallOptions,
  ): Promise<ExchangeDetail> {
    return this.#portal.call(rewards.cancelExchange, input, options);
  }
}
