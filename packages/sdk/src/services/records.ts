import type { ResponseOf } from '../contract/endpoint.js';
import {
  type BatchSaved,
  type PhotoSaved,
  type RecordSaved,
  type RecordSummary,
  type RecordTrend,
  records,
} from '../contract/records.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, PortalFile, ServiceOf } from '../transport/input.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * 健康記録: what a member measures and eats, by calendar days in Japan. Every method may reject with a
 * SessionExpiredError, and with a NotOpenYetError until the service opens for the member. What is refused carries a
 * field error for each value; the rules are in `@ikiiki/sdk/rules/health-record`.
 *
 * The first record of a day brings 1 point, where the day is today or yesterday; older days, e.g. of an import, bring
 * none. A record that is taken back keeps its point, and brings none a second time.
 */
export class RecordsService implements ServiceOf<typeof records> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /**
   * Records of up to 366 days, of every source; the last 31 days where nothing is asked.
   * @throws ProblemError `validation_failed` for days that do not exist, or more than 366
   */
  list(
    input: InputOf<typeof records.list> = {},
    options?: CallOptions,
  ): Promise<ResponseOf<typeof records.list>> {
    return this.#portal.call(records.list, input, options);
  }

  /**
   * Writes a value of a day; what stood there of source `manual` is replaced. Give `recordedAt` where it was written
   * down before it is sent: of two values the newer stays.
   * @throws ProblemError `validation_failed` with a field error for the date, the type or a value that cannot be
   */
  save(input: InputOf<typeof records.save>, options?: CallOptions): Promise<RecordSaved> {
    return this.#portal.call(records.save, input, options);
  }

  /** Takes a value back. @throws ProblemError `not_found` where there is none */
  remove(input: InputOf<typeof records.remove>, options?: CallOptions): Promise<void> {
    return this.#portal.call(records.remove, input, options);
  }

  /**
   * Writes up to a year at once, all or nothing.
   * @throws ProblemError `validation_failed` with the pointer of every wrong field, e.g. `/records/17/value`
   */
  batch(input: InputOf<typeof records.batch>, options?: CallOptions): Promise<BatchSaved> {
    return this.#portal.call(records.batch, input, options);
  }

  /** The streak of days, and the newest value of each type. */
  summary(options?: CallOptions): Promise<RecordSummary> {
    return this.#portal.call(records.summary, undefined, options);
  }

  /** One type by day, week, month or year, for a chart. */
  trend(input: InputOf<typeof records.trend> = {}, options?: CallOptions): Promise<RecordTrend> {
    return this.#portal.call(records.trend, input, options);
  }

  /** Meals of up to 366 days; of the last 31 where nothing is asked. */
  meals(
    input: InputOf<typeof records.meals> = {},
    options?: CallOptions,
  ): Promise<ResponseOf<typeof records.meals>> {
    return this.#portal.call(records.meals, input, options);
  }

  /** Writes a meal of a day; its photo stays. @throws ProblemError `validation_failed` */
  saveMeal(
    input: InputOf<typeof records.saveMeal>,
    options?: CallOptions,
  ): Promise<ResponseOf<typeof records.saveMeal>> {
    return this.#portal.call(records.saveMeal, input, options);
  }

  /** @throws ProblemError `not_found` */
  removeMeal(input: InputOf<typeof records.removeMeal>, options?: CallOptions): Promise<void> {
    return this.#portal.call(records.removeMeal, input, options);
  }

  /**
   * Gives a meal its photo: a JPEG, PNG or WebP of up to 5 MiB and 40 megapixels. The file's own `type` has to say which.
   * @throws ProblemError `photo_refused` for what is no such picture, `payload_too_large`, `not_found`
   */
  setPhoto(input: InputOf<typeof records.setPhoto>, options?: CallOptions): Promise<PhotoSaved> {
    return this.#portal.call(records.setPhoto, input, options);
  }

  /** @throws ProblemError `not_found` */
  photo(input: InputOf<typeof records.photo>, options?: CallOptions): Promise<PortalFile> {
    return this.#portal.call(records.photo, input, options);
  }

  /** @throws ProblemError `not_found` */
  removePhoto(input: InputOf<typeof records.removePhoto>, options?: CallOptions): Promise<void> {
    return this.#portal.call(records.removePhoto, input, options);
  }
}
