import {
  type IdentityConfirmed,
  type KeyConfirmed,
  type LinkState,
  type LoginIdAvailability,
  type RegistrationCompleted,
  type RegistrationStarted,
  registration,
} from '../contract/registration.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { PublicCaller } from '../transport/transport.js';

/** The single steps of a registration (leaflet 1 to 6); `@ikiiki/sdk/registration` strings them together. */
export class RegistrationService implements ServiceOf<typeof registration> {
  readonly #portal: PublicCaller;

  constructor(portal: PublicCaller) {
    this.#portal = portal;
  }

  /** Step 1: asks for mail 1. The answer is the same for every address (SECURITY S-E1). */
  start(input: InputOf<typeof registration.start>, options?: CallOptions): Promise<RegistrationStarted> {
    return this.#portal.call(registration.start, { locale: this.#portal.locale, ...input }, options);
  }

  /** Step 2: asks for mail 1 again; the older link dies. */
  resend(input: InputOf<typeof registration.resend>, options?: CallOptions): Promise<RegistrationStarted> {
    return this.#portal.call(registration.resend, input, options);
  }

  /**
   * What a mailed link leads to; consumes nothing (SECURITY S-L3).
   * @throws ProblemError `link_invalid`: expired, used, replaced or unknown, with the address where it is known
   */
  inspectLink(input: InputOf<typeof registration.inspectLink>, options?: CallOptions): Promise<LinkState> {
    return this.#portal.call(registration.inspectLink, input, options);
  }

  /**
   * Step 3: 記号・番号 and birth date; answers with the key and has mail 2 sent.
   * @throws ProblemError `link_invalid`, `identity_mismatch` (one answer for all who do not match, SECURITY S-E7),
   * `identity_ambiguous` (twins sharing a number), `not_eligible`, `already_registered`
   * @throws RateLimitedError `identity_held` after too many tries
   */
  confirmIdentity(
    input: InputOf<typeof registration.confirmIdentity>,
    options?: CallOptions,
  ): Promise<IdentityConfirmed> {
    return this.#portal.call(registration.confirmIdentity, input, options);
  }

  /**
   * Step 5: 確認キー (認証キー), together with the link of mail 2.
   * @throws ProblemError `link_invalid`, `confirmation_key_mismatch` with `problem.attemptsLeft`, `registration_void`
   */
  confirmKey(input: InputOf<typeof registration.confirmKey>, options?: CallOptions): Promise<KeyConfirmed> {
    return this.#portal.call(registration.confirmKey, input, options);
  }

  /**
   * Step 6: whether a login ID is free; at most ten questions a registration (SECURITY S-E6).
   * @throws ProblemError `link_invalid`
   * @throws RateLimitedError `rate_limited`
   */
  checkLoginId(
    input: InputOf<typeof registration.checkLoginId>,
    options?: CallOptions,
  ): Promise<LoginIdAvailability> {
    return this.#portal.call(registration.checkLoginId, input, options);
  }

  /**
   * Step 6: makes the account; the registration is used up then. Does not log in.
   * @throws ProblemError `link_invalid`, `login_id_taken`, `login_id_refused`, `password_refused` (each rule in
   * `fieldErrors`), `nickname_refused`, `already_registered`, `not_eligible`
   */
  complete(
    input: InputOf<typeof registration.complete>,
    options?: CallOptions,
  ): Promise<RegistrationCompleted> {
    return this.#portal.call(registration.complete, input, options);
  }
}
