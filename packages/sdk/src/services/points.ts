import type { ResponseOf } from '../contract/endpoint.js';
import { type PointBalance, points } from '../contract/points.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * ポイント管理: what a member has earned by healthy habits. Every method may reject with a SessionExpiredError, and with
 * a NotOpenYetError until the service opens for the member.
 */
export class PointsService implements ServiceOf<typeof points> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** What can be spent now, what is promised, and what runs out soon. */
  balance(options?: CallOptions): Promise<PointBalance> {
    return this.#portal.call(points.balance, undefined, options);
  }

  /** The ledger, newest first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof points.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof points.list>> {
    return listOf(input, (page) => this.#portal.call(points.list, page, options));
  }

  /** Sums of the last twelve months, for a chart. */
  months(options?: CallOptions): Promise<ResponseOf<typeof points.months>> {
    return this.#portal.call(points.months, undefined, options);
  }
}
