import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { type Language, resolveLanguage } from './language.js';
import type { MessageSource, Messages, Translation } from './messages.js';
import { type PortalHandle, portalContext } from './portal-context.js';

/**
 * Connects a widget with its surroundings: what the provider above gives, and the language with its texts.
 * The widget waits for `prepare()` before it draws.
 */
export class WidgetController<M extends Messages> implements ReactiveController {
  /** What the provider above gives; the host is told of a change as of its own `portal`. */
  portal: PortalHandle | undefined;
  /** The language of the texts; Japanese where another could not be loaded. */
  language: Language = 'ja';
  #wanted: Language = 'ja';
  #texts: Translation<M> | undefined;
  #leave: (() => void) | undefined;

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
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Loads the texts of the language that is wanted now. Japanese is there at once: nothing to wait for. */
  prepare(): Promise<void> | undefined {
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
