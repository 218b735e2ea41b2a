import { nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import { LaterTexts } from '../foundation/later-texts.js';
import { Applying } from './applying.js';
import { Cancelling } from './cancelling.js';
import { Changing } from './changing.js';
import type { CheckupHost, Place } from './checkup-host.js';
import { CoursesPage } from './courses-page.js';
import { type PagesMessages, pagesMessages } from './pages.messages.js';
import { pagesStyles } from './pages.styles.js';
import type { PagesHost } from './pages-host.js';
import { VoucherPage } from './voucher-page.js';

/** A screen, or a way of several. */
interface Page {
  view(): unknown;
  /** Goes one screen back within itself; false where there is none. */
  stepBack?(): boolean;
  /** Another screen is shown: ends what is under way. */
  leave?(): void;
}

/** Everything beyond the first screen. */
export class Pages {
  readonly back: BackGuard;
  readonly #host: PagesHost;
  readonly #texts: LaterTexts<PagesMessages>;
  #page: Page | undefined;
  /** Whoever was here is not any more: answers that come late are nobody's. */
  #isGone = false;

  /** @param goBack goes one screen back; tells whether there was one */
  constructor(host: CheckupHost, goBack: () => boolean) {
    this.#texts = new LaterTexts(pagesMessages, host);
    this.#host = {
      ...host,
      texts: () => ({ ...host.texts(), ...this.#texts.now }),
      onChanged: (application) => {
        if (!this.#isGone) host.onChanged(application);
      },
      onDone: (application, outcome) => {
        if (!this.#isGone) host.onDone(application, outcome);
      },
    };
    this.back = new BackGuard(goBack);
    const { firstElementChild } = host.element.renderRoot;
    if (firstElementChild) adoptStyles(firstElementChild, pagesStyles);
  }

  /** Loads what a screen shows first. */
  async open(place: Place): Promise<void> {
    await this.#texts.prepare();
    this.leave();
    this.#page = await this.#pageOf(place);
  }

  view(): unknown {
    return this.#page?.view() ?? nothing;
  }

  stepBack(): boolean {
    return this.#page?.stepBack?.() ?? false;
  }

  leave(): void {
    this.#page?.leave?.();
  }

  dispose(): void {
    this.#isGone = true;
    this.leave();
    this.back.dispose();
  }

  async #pageOf(place: Place): Promise<Page> {
    switch (place.name) {
      case 'courses':
        return new CoursesPage(this.#host);
      case 'apply':
        return Applying.open(this.#host, place.application);
      case 'change':
        return Changing.open(this.#host, place.application);
      case 'cancel':
        return new Cancelling(this.#host, place.application);
      case 'voucher':
        return VoucherPage.open(this.#host, place.application);
    }
  }
}
