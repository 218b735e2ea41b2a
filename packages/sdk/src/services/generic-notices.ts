import type { ResponseOf } from '../contract/endpoint.js';
import { type GenericNoticeChoice, genericNotices } from '../contract/generic-notices.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * ジェネリック差額通知: what the member's drugs would cost less as generics. Health data: keep it on pages that the
 * member alone sees. Every method may reject with a SessionExpiredError, and with a NotOpenYetError until the service
 * opens.
 */
export class GenericNoticesService implements ServiceOf<typeof genericNotices> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The member's own notices, the newest month first: show the amounts as they are, and work none of them out again. */
  list(options?: CallOptions): Promise<ResponseOf<typeof genericNotices.list>> {
    return this.#portal.call(genericNotices.list, undefined, options);
  }

  /** Stops the notices, or has them again. Choosing the same again changes nothing. */
  choose(input: InputOf<typeof genericNotices.choose>, options?: CallOptions): Promise<GenericNoticeChoice> {
    return this.#portal.call(genericNotices.choose, input, options);
  }
}
