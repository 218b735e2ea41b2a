import type { Checkup } from '../contract/checkup-results.js';
import { type CheckupComparison, checkups } from '../contract/checkups.js';
import type { ResponseOf } from '../contract/endpoint.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * 健診結果・アドバイス・健康度: what the member's checkups found. Health data: keep it on pages that the member alone
 * sees. Every method may reject with a SessionExpiredError, and with a NotOpenYetError until the service opens.
 */
export class CheckupsService implements ServiceOf<typeof checkups> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The member's own checkups, newest first: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof checkups.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof checkups.list>> {
    return listOf(input, (page) => this.#portal.call(checkups.list, page, options));
  }

  /**
   * A report in full, judged by the portal: show its judgements and codes, and work none of them out again.
   * @throws ProblemError `not_found`
   */
  get(input: InputOf<typeof checkups.get>, options?: CallOptions): Promise<Checkup> {
    return this.#portal.call(checkups.get, input, options);
  }

  /**
   * Two checkups side by side; without `with`, a checkup and the one before it.
   * @throws ProblemError `not_found` for either
   */
  compare(input: InputOf<typeof checkups.compare>, options?: CallOptions): Promise<CheckupComparison> {
    return this.#portal.call(checkups.compare, input, options);
  }

  /** Items over the years, each with the limits of today's rule: all, or `item` alone. */
  trends(
    input: InputOf<typeof checkups.trends> = {},
    options?: CallOptions,
  ): Promise<ResponseOf<typeof checkups.trends>> {
    return this.#portal.call(checkups.trends, input, options);
  }

  /** 健康度 with its date, its method and its trend; without `score` where there is none yet. */
  healthScore(options?: CallOptions): Promise<ResponseOf<typeof checkups.healthScore>> {
    return this.#portal.call(checkups.healthScore, undefined, options);
  }
}
