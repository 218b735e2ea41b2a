import type { ResponseOf } from '../contract/endpoint.js';
import { me, type Profile } from '../contract/me.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * The logged-in member's own account. Every method but `confirmEmailChange` may reject with a SessionExpiredError, and
 * those that change something with a ProblemError `step_up_required` until `session.stepUp()` proved the password
 * (SECURITY S-P14).
 */
export class MeService implements ServiceOf<typeof me> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** Nickname, login ID, address, and whether 被保険者 or 被扶養者. */
  profile(options?: CallOptions): Promise<Profile> {
    return this.#portal.call(me.profile, undefined, options);
  }

  /** Which service is open, and from when (leaflet 各コンテンツの利用開始時期, DOMAIN 0.19). */
  availability(options?: CallOptions): Promise<ResponseOf<typeof me.availability>> {
    return this.#portal.call(me.availability, undefined, options);
  }

  /**
   * Changes the nickname; warns where it looks like the real name.
   * @throws ProblemError `step_up_required`, `nickname_refused`
   */
  changeNickname(
    input: InputOf<typeof me.changeNickname>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof me.changeNickname>> {
    return this.#portal.call(me.changeNickname, input, options);
  }

  /**
   * Changes the password and ends all other sessions.
   * @throws ProblemError `step_up_required`, `password_refused` (each rule in `fieldErrors`)
   */
  changePassword(input: InputOf<typeof me.changePassword>, options?: CallOptions): Promise<void> {
    return this.#portal.call(me.changePassword, input, options);
  }

  /**
   * Changes the login ID.
   * @throws ProblemError `step_up_required`, `login_id_taken`, `login_id_refused`
   */
  changeLoginId(
    input: InputOf<typeof me.changeLoginId>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof me.changeLoginId>> {
    return this.#portal.call(me.changeLoginId, input, options);
  }

  /**
   * Has a link mailed to the new address and a notice to the old one; nothing changes until the link is confirmed.
   * @throws ProblemError `step_up_required`
   */
  requestEmailChange(input: InputOf<typeof me.requestEmailChange>, options?: CallOptions): Promise<void> {
    return this.#portal.call(me.requestEmailChange, { locale: this.#portal.locale, ...input }, options);
  }

  /**
   * Confirms the new address by the link mailed to it; needs no login.
   * @throws ProblemError `link_invalid`
   */
  confirmEmailChange(input: InputOf<typeof me.confirmEmailChange>, options?: CallOptions): Promise<void> {
    return this.#portal.call(me.confirmEmailChange, input, options);
  }
}
