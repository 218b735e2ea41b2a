import {
  type CheckupApplication,
  type CheckupVoucherDetail,
  checkupApplications,
} from '../contract/checkup-applications.js';
import type { ResponseOf } from '../contract/endpoint.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, PortalFile, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * 健診申込・受診券: courses, facilities and their days, one application a fiscal year and person, and the voucher that is
 * shown at the desk. Every method may reject with a SessionExpiredError.
 */
export class CheckupApplicationsService implements ServiceOf<typeof checkupApplications> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** With which of them are for the person, and why not. @throws ProblemError `not_found` for a person of others */
  courses(
    input: InputOf<typeof checkupApplications.courses> = {},
    options?: CallOptions,
  ): Promise<ResponseOf<typeof checkupApplications.courses>> {
    return this.#portal.call(checkupApplications.courses, input, options);
  }

  /** The nearest first where `postalArea` is said, else by name: `await` for a page, `for await` for all. */
  facilities(
    input: InputOf<typeof checkupApplications.facilities> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof checkupApplications.facilities>> {
    return listOf(input, (page) => this.#portal.call(checkupApplications.facilities, page, options));
  }

  /** Those on which the facility is open for the person, full ones too. @throws ProblemError `not_found` */
  days(
    input: InputOf<typeof checkupApplications.days>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof checkupApplications.days>> {
    return this.#portal.call(checkupApplications.days, input, options);
  }

  /** Newest first, drafts too: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof checkupApplications.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof checkupApplications.list>> {
    return listOf(input, (page) => this.#portal.call(checkupApplications.list, page, options));
  }

  /**
   * Begins one, or goes on with the one that is begun or returned.
   * @throws ProblemError `checkup_already_applied`, `not_found` for a person of others
   */
  open(input: InputOf<typeof checkupApplications.open>, options?: CallOptions): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.open, input, options);
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof checkupApplications.get>, options?: CallOptions): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.get, input, options);
  }

  /** Keeps all that is chosen so far, in place of what was kept before. @throws ProblemError `step_not_possible` */
  saveDraft(
    input: InputOf<typeof checkupApplications.saveDraft>,
    options?: CallOptions,
  ): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.saveDraft, input, options);
  }

  /**
   * Only what is said here counts, not the draft.
   * @throws ProblemError `step_not_possible`, `checkup_not_for_you` with its reason, `checkup_day_full`; `validation_failed`
   * with each field that is missing or wrong
   */
  apply(
    input: InputOf<typeof checkupApplications.apply>,
    options?: CallOptions,
  ): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.apply, input, options);
  }

  /** @throws ProblemError `step_not_possible`, `checkup_day_full`, `checkup_change_closed`, `validation_failed` */
  changeDates(
    input: InputOf<typeof checkupApplications.changeDates>,
    options?: CallOptions,
  ): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.changeDates, input, options);
  }

  /** @throws ProblemError `step_not_possible`, `checkup_change_closed` */
  cancel(
    input: InputOf<typeof checkupApplications.cancel>,
    options?: CallOptions,
  ): Promise<CheckupApplication> {
    return this.#portal.call(checkupApplications.cancel, input, options);
  }

  /** @throws ProblemError `not_found` where none is issued */
  voucher(
    input: InputOf<typeof checkupApplications.voucher>,
    options?: CallOptions,
  ): Promise<CheckupVoucherDetail> {
    return this.#portal.call(checkupApplications.voucher, input, options);
  }

  /** A PDF with its name. @throws ProblemError `not_found` where none is issued */
  voucherFile(
    input: InputOf<typeof checkupApplications.voucherFile>,
    options?: CallOptions,
  ): Promise<PortalFile> {
    return this.#portal.call(checkupApplications.voucherFile, input, options);
  }
}
