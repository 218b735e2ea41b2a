import type { ResortDraw, ResortRound } from '../contract/resort-rounds.js';
import type { Resort, ResortCalendar } from '../contract/resort-stays.js';
import { type ResortBooking, type ResortCancellationFee, resorts } from '../contract/resorts.js';
import type { CallOptions } from '../transport/call-options.js';
import type { InputOf, MethodOf, ServiceOf } from '../transport/input.js';
import { listOf } from '../transport/paged-list.js';
import type { SessionCaller } from '../transport/session/session-keeper.js';

/**
 * 契約保養所: resorts, their months, and applications for stays, which are drawn; what a draw leaves goes to whoever comes
 * first. `@ikiiki/sdk/rules/resort-form` says what is wrong with an application, `…/resort-lottery` computes a draw again.
 */
export class ResortsService implements ServiceOf<typeof resorts> {
  readonly #portal: SessionCaller;

  constructor(portal: SessionCaller) {
    this.#portal = portal;
  }

  /** In the society's order: `await` for a page, `for await` for all. */
  list(
    input: InputOf<typeof resorts.list> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof resorts.list>> {
    return listOf(input, (page) => this.#portal.call(resorts.list, page, options));
  }

  /** @throws ProblemError `not_found` */
  get(input: InputOf<typeof resorts.get>, options?: CallOptions): Promise<Resort> {
    return this.#portal.call(resorts.get, input, options);
  }

  /** Every night of a month. @throws ProblemError `not_found` */
  calendar(input: InputOf<typeof resorts.calendar>, options?: CallOptions): Promise<ResortCalendar> {
    return this.#portal.call(resorts.calendar, input, options);
  }

  /** The months that can be applied for now or soon. */
  rounds(options?: CallOptions): Promise<{ items: ResortRound[] }> {
    return this.#portal.call(resorts.rounds, undefined, options);
  }

  /** All of a draw that has been made. @throws ProblemError `not_found` */
  draw(input: InputOf<typeof resorts.draw>, options?: CallOptions): Promise<ResortDraw> {
    return this.#portal.call(resorts.draw, input, options);
  }

  /** The member's applications, newest first: `await` for a page, `for await` for all. */
  bookings(
    input: InputOf<typeof resorts.bookings> = {},
    options?: CallOptions,
  ): ReturnType<MethodOf<typeof resorts.bookings>> {
    return listOf(input, (page) => this.#portal.call(resorts.bookings, page, options));
  }

  /** @throws ProblemError `resort_round_closed`, `resort_booking_exists`; `not_found` for the one to begin like */
  begin(input: InputOf<typeof resorts.begin>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.begin, input, options);
  }

  /** @throws ProblemError `not_found` */
  getBooking(input: InputOf<typeof resorts.getBooking>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.getBooking, input, options);
  }

  /** @throws ProblemError `step_not_possible`, `not_found` */
  saveDraft(input: InputOf<typeof resorts.saveDraft>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.saveDraft, input, options);
  }

  /**
   * Sends an application.
   * @throws ProblemError `validation_failed` with an error for each part that is missing or cannot be; `resort_full`
   * where nothing is drawn any more and every wish is taken; `step_not_possible`, `not_found`
   */
  submit(input: InputOf<typeof resorts.submit>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.submit, input, options);
  }

  /** @throws ProblemError `step_not_possible`, `not_found` */
  confirm(input: InputOf<typeof resorts.confirm>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.confirm, input, options);
  }

  /** @throws ProblemError `step_not_possible`, `not_found` */
  withdraw(input: InputOf<typeof resorts.withdraw>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.withdraw, input, options);
  }

  /** @throws ProblemError `resort_guests_closed`, `validation_failed`, `not_found` */
  changeGuests(input: InputOf<typeof resorts.changeGuests>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.changeGuests, input, options);
  }

  /** What a cancellation would cost today. @throws ProblemError `step_not_possible`, `not_found` */
  cancellation(
    input: InputOf<typeof resorts.cancellation>,
    options?: CallOptions,
  ): Promise<ResortCancellationFee> {
    return this.#portal.call(resorts.cancellation, input, options);
  }

  /** @throws ProblemError `resort_fee_changed` with what it costs now; `step_not_possible`, `not_found` */
  cancel(input: InputOf<typeof resorts.cancel>, options?: CallOptions): Promise<ResortBooking> {
    return this.#portal.call(resorts.cancel, input, options);
  }
}
