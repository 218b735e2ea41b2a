import {
  type LoginIdPolicy,
  type PasswordPolicy,
  policies,
  type RegistrationPolicy,
} from '../contract/policies.js';
import type { CallOptions } from '../transport/call-options.js';
import type { ServiceOf } from '../transport/input.js';
import type { PublicCaller } from '../transport/transport.js';

/** What the portal asks of passwords, login IDs and those who register. Anyone may ask. */
export class PoliciesService implements ServiceOf<typeof policies> {
  readonly #portal: PublicCaller;

  constructor(portal: PublicCaller) {
    this.#portal = portal;
  }

  /** What a password must be; judge by it with `@ikiiki/sdk/rules/password`. */
  password(options?: CallOptions): Promise<PasswordPolicy> {
    return this.#portal.call(policies.password, undefined, options);
  }

  /** What a login ID must be. */
  loginId(options?: CallOptions): Promise<LoginIdPolicy> {
    return this.#portal.call(policies.loginId, undefined, options);
  }

  /** Who may register (leaflet 登録対象者), by the portal's own clock, and what mails to expect. */
  registration(options?: CallOptions): Promise<RegistrationPolicy> {
    return this.#portal.call(policies.registration, undefined, options);
  }
}
