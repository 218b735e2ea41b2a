import type { ResponseOf } from '../contract/endpoint.js';
import { type VaccineClaim, type VaccineRules, vaccineSubsidy } from '../contract/vaccine-subsidy.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * インフルエンザ補助金申請: claims for doses that were given elsewhere. Every method may reject with a SessionExpiredError
 * and a NotOpenYetError. Receipts go up by `portal.uploads` before; how dates and amounts are judged stands in
 * `@ikiiki/sdk/rules/vaccine-claim`.
 */
export class VaccineSubsidyService implements ServiceOf<typeof vaccineSubsidy> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The rules of the season, and where each dose of each person stands. */
  rules(options?: CallOptions): Promise<VaccineRules> {
    return this.#portal.call(vaccineSubsidy.rules, undefined, options);
  }

  /** Claims of the member, the newest first. */
  list(options?: CallOptions): Promise<ResponseOf<typeof vaccineSubsidy.list>> {
    return this.#portal.call(vaccineSubsidy.list, undefined, options);
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof vaccineSubsidy.get>, options?: CallOptions): Promise<VaccineClaim> {
    return this.#portal.call(vaccineSubsidy.get, input, options);
  }

  /** Begins a claim. @throws ProblemError `vaccine_already_claimed`, `vaccine_claims_closed`, `validation_failed` */
  open(input: InputOf<typeof vaccineSubsidy.open>, options?: CallOptions): Promise<VaccineClaim> {
    return this.#portal.call(vaccineSubsidy.open, input, options);
  }

  /** Writes what a claim says, whole. @throws ProblemError `step_not_possible`, `validation_failed` */
  save(input: InputOf<typeof vaccineSubsidy.save>, options?: CallOptions): Promise<VaccineClaim> {
    return this.#portal.call(vaccineSubsidy.save, input, options);
  }

  /** Sends a claim. @throws ProblemError `validation_failed` for each field that is missing or wrong, `step_not_possible` */
  submit(input: InputOf<typeof vaccineSubsidy.submit>, options?: CallOptions): Promise<VaccineClaim> {
    return this.#portal.call(vaccineSubsidy.submit, input, options);
  }

  /** Takes a claim back. @throws ProblemError `step_not_possible` */
  withdraw(input: InputOf<typeof vaccineSubsidy.withdraw>, options?: CallOptions): Promise<VaccineClaim> {
    return this.#portal.call(vaccineSubsidy.withdraw, input, options);
  }
}
