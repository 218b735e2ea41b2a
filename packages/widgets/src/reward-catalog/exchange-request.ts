import type { PortalError } from '@ikiiki/sdk';
import type { ExchangeDetail } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { RewardsService } from '@ikiiki/sdk/rewards';
import { randomId } from '@ikiiki/sdk/transport';
import { rewardsOf } from './services.js';

type Asked = Parameters<RewardsService['exchange']>[0];

/** Refusals that say for certain that nothing was exchanged, and that the portal would repeat for the same key. */
const refusals: readonly string[] = [
  'validation_failed',
  'not_found',
  'points_insufficient',
  'reward_out_of_stock',
  'reward_price_changed',
];

/**
 * One exchange, however often it is asked for. Its key stays the same over lost answers, failures and the question for
 * the password; only a refusal, after which nothing can have happened, ends it.
 */
export class ExchangeRequest {
  #key = randomId();
  #unanswered = false;

  /** Something was sent of which nobody knows what became. */
  get unanswered(): boolean {
    return this.#unanswered;
  }

  /** @throws as `rewards.exchange` does */
  async send(client: PortalCore, asked: Asked): Promise<ExchangeDetail> {
    try {
      const exchange = await rewardsOf(client).exchange(asked, { idempotencyKey: this.#key });
      this.#unanswered = false;
      return exchange;
    } catch (error) {
      const { code = '' } = error as Partial<PortalError>;
      if (refusals.includes(code)) {
        this.#key = randomId();
        this.#unanswered = false;
      } else if (code !== 'step_up_required') this.#unanswered = true;
      throw error;
    }
  }
}
