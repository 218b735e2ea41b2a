import type { PortalError } from '@ikiiki/sdk';
import type { ExchangeDetail } from '@ikiiki/sdk/contract';
import type { PortalCore } from '@ikiiki/sdk/core';
import type { RewardsService } from '@ikiiki/sdk/rewards';
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

/** A key for an effect that shall happen once: 128 random bits in hex, also on pages over plain http. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/**
 * One exchange, however often it is asked for. Its key stays the same over lost answers, failures and the question for
 * the password; only a refusal, after which nothing can have happened, ends it.
 */
export class ExchangeRequest {
  #key = newIdempotencyKey();
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
        this.#key = newIdempotencyKey();
        this.#unanswered = false;
      } else if (code !== 'step_up_required') this.#unanswered = true;
      throw error;
    }
  }
}
