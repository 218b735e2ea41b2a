import { nothing } from 'lit';
import { adoptStyles } from '../foundation/adopt-styles.js';
import { BackGuard } from '../foundation/back-guard.js';
import type { Language } from '../foundation/language.js';
import { Applying } from './applying.js';
import { Cancelling } from './cancelling.js';
import { Changing } from './changing.js';
import type { CheckupHost, Place } from './checkup-host.js';
import { type PagesTexts, pagesMessages } from './pages.messages.js';
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
  #texts: PagesTexts = pagesMessages.ja;
  #textsLanguage: Language = 'ja';
  #page: Page | undefined;

  /** @param goBack goes one screen back; tells whether there was one */
  constructor(host: CheckupHost, goBack: () => boolean) {
    this.#host = { ...host, texts: () => ({ ...host.texts(), ...this.#texts }) };
    this.back = new BackGuard(goBack);
    const { firstElementChild } = host.element.renderRoot;
    if (firstElementChild) adoptStyles(firstElementChild, pagesStyles);
  }

  /** Loads what a screen shows first. */
  async open({ name, application }: Place): Promise<void> {
    await this.#prepare();
    this.leave();
    switch (name) {
      case 'apply':
        this.#page = await Applying.open(this.#host, application);
        break;
      case 'change':
        this.#page = await Changing.open(this.#host, application);
        break;
      case 'cancel':
        this.#page = new Cancelling(this.#host, application);
        break;
      case 'voucher':
        this.#page = await VoucherPage.open(this.#host, application);
    }
  }

  view(): unknown {
    if (this.#host.language() !== this.#textsLanguage) void this.#prepare().catch(() => {});
    return this.#page?.view() ?? nothing;
  }

  leave(): void {
    this.#page?.leave?.();
  }

  stepBack(): boolean {
    return this.#page?.stepBack?.() ?? false;
  }

  /** Loads the texts in the reader's language. */
  async #prepare(): Promise<void> {
    const language = this.#host.language();
    if (language === this.#textsLanguage) return;
    this.#texts = language === 'ja' ? pagesMessages.ja : await pagesMessages.en();
    this.#textsLanguage = language;
    this.#host.element.requestUpdate();
  }
}
