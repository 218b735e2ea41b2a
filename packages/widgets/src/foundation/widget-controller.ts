import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { type Language, resolveLanguage } from './language.js';
import type { MessageSource, Messages, Translation } from './messages.js';
import { type PortalHandle, portalContext } from './portal-context.js';

/** Longest time a press on the page holds back drawing, in milliseconds. */
const longestPressMs = 500;

/**
 * Connects a widget with its surroundings: what the provider above gives, the language with its texts, and a press
 * on the page. The widget waits for `prepare()` before it draws.
 */
export class WidgetController<M extends Messages> implements ReactiveController {
  /** What the provider above gives; the host is told of a change as of its own `portal`. */
  portal: PortalHandle | undefined;
  /** The language of the texts; Japanese where another could not be loaded. */
  language: Language = 'ja';
  #wanted: Language = 'ja';
  #texts: Translation<M> | undefined;
  #leave: (() => void) | undefined;
  #press: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveElement,
    private readonly source: () => MessageSource<M>,
  ) {
    host.addController(this);
  }

  get texts(): Translation<M> {
    return this.#texts ?? (this.source().ja as unknown as Translation<M>);
  }

  hostConnected(): void {
    this.#take(undefined);
    this.#ask();
    document.addEventListener('context-provider', this.#ask);
    window.addEventListener('pointerdown', this.#hold, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    window.removeEventListener('pointerdown', this.#hold, true);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** What to wait for before drawing: the end of a press, the texts of the language that is wanted now. */
  prepare(): Promise<void> | undefined {
    if (this.#press) return this.#press.then(() => this.prepare());
    const wanted = resolveLanguage(this.host.lang, this.portal?.lang, document.documentElement.lang);
    if (wanted === this.#wanted) return undefined;
    this.#wanted = wanted;
    this.#speak('ja');
    if (wanted === 'ja') return undefined;
    return this.source()
      .en()
      .then(
        (texts) => this.#speak(wanted, texts),
        // Japanese, marked as such, is better than nothing
        () => undefined,
      )
      .then(() => this.prepare());
  }

  // A press takes the focus from a field, whose settled value may bring a line of text; were it drawn now, the button
  // would slip away from under the finger and the click be lost.
  readonly #hold = (): void => {
    this.#press = new Promise<void>((resolve) => {
      window.addEventListener('click', () => setTimeout(resolve), { capture: true, once: true });
      setTimeout(resolve, longestPressMs);
    }).then(() => {
      this.#press = undefined;
    });
  };

  #speak(language: Language, texts?: Translation<M>): void {
    this.language = language;
    this.#texts = texts;
  }

  #take(portal: PortalHandle | undefined): void {
    const before = this.portal;
    this.portal = portal;
    this.host.requestUpdate('portal', before);
  }

  // A provider may be upgraded after this element: it says so when it comes, and is then asked again.
  readonly #ask = (): void => {
    if (this.#leave) return;
    this.host.dispatchEvent(
      new ContextEvent(
        portalContext,
        this.host,
        (portal, leave) => {
          this.#leave = leave;
          this.#take(portal);
        },
        true,
      ),
    );
  };
}
