import { nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { draftStyles } from '../foundation/draft/draft.styles.js';
import { optionsStyles } from '../foundation/form/options.styles.js';
import { LaterTexts } from '../foundation/later-texts.js';
import { timelineStyles } from '../foundation/procedure/timeline.styles.js';
import { stayingAt } from '../foundation/screens.js';
import { stepIndicatorStyles } from '../foundation/step-indicator.styles.js';
import { Application } from './application.js';
import { BookingScreen } from './booking-screen.js';
import { Calendars } from './calendars.js';
import { type LaterMessages, laterMessages } from './later.messages.js';
import { laterStyles } from './later.styles.js';
import { LotteryScreen } from './lottery-screen.js';
import type { PartHost } from './part-host.js';
import type { ResortHost, Screen } from './resort-host.js';
import { ResortScreen } from './resort-screen.js';

/** Everything behind the first screen of the widget. */
export class ResortParts {
  readonly #texts: LaterTexts<LaterMessages>;
  #application: Application | undefined;
  #isStopped = false;
  readonly #host: PartHost;
  readonly #resort: ResortScreen;
  readonly #booking: BookingScreen;
  readonly #lottery: LotteryScreen;

  constructor(private readonly outer: ResortHost) {
    const { firstElementChild } = outer.element.renderRoot;
    if (firstElementChild)
      adoptStyles(firstElementChild, [
        timelineStyles,
        stepIndicatorStyles,
        draftStyles,
        optionsStyles,
        laterStyles,
      ]);
    this.#texts = new LaterTexts(laterMessages, outer);
    /** What comes late, of whoever was here before, changes nothing. */
    const own =
      <Values extends readonly unknown[]>(tell: (...values: Values) => void) =>
      (...values: Values) => {
        if (!this.#isStopped) tell(...values);
      };
    this.#host = {
      ...outer,
      announce: own(outer.announce),
      focus: own(outer.focus),
      onBooking: own(outer.onBooking),
      screens: () => (this.#isStopped ? stayingAt({ name: 'home' }) : outer.screens()),
      texts: () => ({ ...outer.texts(), ...this.#texts.now }),
      calendars: new Calendars(outer),
    };
    this.#resort = new ResortScreen(this.#host);
    this.#booking = new BookingScreen(this.#host);
    this.#lottery = new LotteryScreen(this.#host);
  }

  /** Loads the texts in the reader's language. */
  prepare(): Promise<void> {
    return this.#texts.prepare();
  }

  get hasUnsaved(): boolean {
    return this.#application?.hasUnsaved ?? false;
  }

  /** Saves what is typed. */
  async save(): Promise<void> {
    await this.#application?.save();
  }

  /** Nobody is to save anything any more. */
  stop(): void {
    this.#isStopped = true;
    this.#application?.stop();
  }

  view(screen: Screen): unknown {
    switch (screen.name) {
      case 'home':
        return nothing;
      case 'lottery':
        return this.#lottery.view();
      case 'resort':
        return this.#resort.view(screen.id);
      case 'booking':
      case 'guests':
      case 'cancel':
        return this.#booking.view(screen.name);
      default:
        return this.#application?.view(screen);
    }
  }

  /** One is on a screen now. */
  arrive(screen: Screen): void {
    switch (screen.name) {
      case 'home':
      case 'lottery':
      case 'resort':
        return;
      case 'booking':
      case 'guests':
      case 'cancel':
        this.#booking.arrive(screen.name, screen.id);
        return;
      default:
        this.#applicationOf(screen.id)?.arrive(screen);
    }
  }

  /** The application that is filled in; another one is begun with what the portal has of it. */
  #applicationOf(id: string): Application | undefined {
    if (this.#application?.bookingId === id) return this.#application;
    void this.#application?.save();
    const booking = this.outer.content().bookings.find((one) => one.id === id);
    this.#application = booking && new Application(booking, this.#host);
    return this.#application;
  }
}
