import {
  type Application,
  type ApplicationForm,
  applicationForms,
  type MovedApplication,
} from '../contract/application-forms.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

type Service = typeof applicationForms;

/**
 * 申請書: the society's forms, and the member's applications by them. What is asked after which values, and what is
 * missing or wrong, says `judgeForm` of `@ikiiki/sdk/rules/application-form`.
 */
export class ApplicationFormsService implements ServiceOf<Service> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** The forms that a life event leads to, or that hold some words: `await` for a page, `for await` for all. */
  list(input: InputOf<Service['list']> = {}, options?: CallOptions): ReturnType<MethodOf<Service['list']>> {
    return listOf(input, (page) => this.#portal.call(applicationForms.list, page, options));
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<Service['get']>, options?: CallOptions): Promise<ApplicationForm> {
    return this.#portal.call(applicationForms.get, input, options);
  }

  /** The blank form as PDF; of an earlier version too, which says so. @throws ProblemError `not_found` */
  file(input: InputOf<Service['file']>, options?: CallOptions): ReturnType<MethodOf<Service['file']>> {
    return this.#portal.call(applicationForms.file, input, options);
  }

  /** The newest change first: `await` for a page, `for await` for all. */
  applications(
    input: InputOf<Service['applications']> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<Service['applications']>> {
    return listOf(input, (page) => this.#portal.call(applicationForms.applications, page, options));
  }

  /**
   * Begins an application, or gives the member's draft of this form.
   * @throws ProblemError `not_found`; `application_not_possible` with the reason `download_only` or `insured_only`
   */
  start(input: InputOf<Service['start']>, options?: CallOptions): Promise<Application> {
    return this.#portal.call(applicationForms.start, input, options);
  }

  /** @throws ProblemError `not_found` */
  getApplication(input: InputOf<Service['getApplication']>, options?: CallOptions): Promise<Application> {
    return this.#portal.call(applicationForms.getApplication, input, options);
  }

  /**
   * Keeps these values for later, beside those kept before; `null` takes one out. Nothing need be complete or right yet.
   * @throws ProblemError `application_changed` with the pointers of what was changed elsewhere since `revision`;
   * `step_not_possible`, `not_found`; `validation_failed` for a value that is of another kind than its field
   */
  saveDraft(input: InputOf<Service['saveDraft']>, options?: CallOptions): Promise<Application> {
    return this.#portal.call(applicationForms.saveDraft, input, options);
  }

  /** Throws a draft away. @throws ProblemError `step_not_possible`, `not_found` */
  discard(input: InputOf<Service['discard']>, options?: CallOptions): Promise<void> {
    return this.#portal.call(applicationForms.discard, input, options);
  }

  /** Puts a draft on the newest version of its form. @throws ProblemError `step_not_possible`, `not_found` */
  moveToNewest(input: InputOf<Service['moveToNewest']>, options?: CallOptions): Promise<MovedApplication> {
    return this.#portal.call(applicationForms.moveToNewest, input, options);
  }

  /**
   * Hands it in. To repeat a call whose answer was lost, give the same `idempotencyKey` again.
   * @throws ProblemError `validation_failed` with the pointers `/values/<fieldId>` (and `/<part>`) and
   * `/attachments/<paperId>`; `application_changed`, `form_revised`, `step_not_possible`, `not_found`
   */
  submit(input: InputOf<Service['submit']>, options?: CallOptions): Promise<Application> {
    return this.#portal.call(applicationForms.submit, input, options);
  }

  /** Takes it back. @throws ProblemError `step_not_possible`, `not_found` */
  withdraw(input: InputOf<Service['withdraw']>, options?: CallOptions): Promise<Application> {
    return this.#portal.call(applicationForms.withdraw, input, options);
  }
}
