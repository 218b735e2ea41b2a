import { recovery } from '../contract/recovery.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { PublicCaller } from '../transport/transport.js';

/**
 * A forgotten password or login ID, by mail to the registered address and by nothing else (SECURITY S-P15).
 * Every request is answered alike, whether or not somebody is registered.
 */
export class RecoveryService implements ServiceOf<typeof recovery> {
  readonly #portal: PublicCaller;

  constructor(portal: PublicCaller) {
    this.#portal = portal;
  }

  /** Has a reset link mailed, when login ID and address belong together. */
  requestPasswordReset(
    input: InputOf<typeof recovery.requestPasswordReset>,
    options?: CallOptions,
  ): Promise<void> {
    return this.#portal.call(
      recovery.requestPasswordReset,
      { locale: this.#portal.locale, ...input },
      options,
    );
  }

  /**
   * Looks at a reset link; consumes nothing.
   * @throws ProblemError `link_invalid`
   */
  inspectResetLink(
    input: InputOf<typeof recovery.inspectResetLink>,
    options?: CallOptions,
  ): Promise<{ linkExpiresAt: string }> {
    return this.#portal.call(recovery.inspectResetLink, input, options);
  }

  /**
   * Sets the new password and ends every session; does not log in.
   * @throws ProblemError `link_invalid`, `password_refused` (each rule in `fieldErrors`)
   */
  resetPassword(input: InputOf<typeof recovery.resetPassword>, options?: CallOptions): Promise<void> {
    return this.#portal.call(recovery.resetPassword, input, options);
  }

  /** Has the login ID mailed to the registered address. */
  requestLoginId(input: InputOf<typeof recovery.requestLoginId>, options?: CallOptions): Promise<void> {
    return this.#portal.call(recovery.requestLoginId, { locale: this.#portal.locale, ...input }, options);
  }
}
