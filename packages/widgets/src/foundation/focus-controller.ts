import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';

/** Moves the focus once a widget has drawn itself: what was pressed may be gone by then, and reading goes on elsewhere. */
export class FocusController implements ReactiveController {
  #selectors: readonly string[] = [];

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** Asks for the focus on the first of these that is there then. */
  readonly on = (...selectors: readonly string[]): void => {
    this.#selectors = selectors;
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    const selectors = this.#selectors;
    this.#selectors = [];
    const targets = selectors.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector));
    targets.find(Boolean)?.focus();
  }
}
