/** What the guard needs of a window. */
type GuardedPage = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'> & {
  readonly top: unknown;
};

/**
 * Makes the browser's Back go one screen back inside a widget instead of off the page with everything typed. One
 * entry of the same address is put into the history while there is a screen to go back to; nothing personal is in it.
 * In a frame it does nothing: the history belongs to the page around it.
 */
export class BackGuard {
  #armed = false;

  /** @param back goes one screen back; tells whether there was one */
  constructor(
    private readonly back: () => boolean,
    private readonly page: GuardedPage = window,
  ) {
    this.page.addEventListener('popstate', this.#onPopState);
  }

  /** There is a screen to go back to now. */
  arm(): void {
    const { history, top } = this.page;
    if (this.#armed || top !== this.page) return;
    try {
      history.pushState(history.state, '');
      this.#armed = true;
    } catch {
      // Too many entries in a short time, or a document without a history: Back is the browser's own then
    }
  }

  /** Goes back as the browser's Back would. */
  goBack(): void {
    if (this.#armed) this.page.history.back();
    else this.back();
  }

  dispose(): void {
    this.page.removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    // A mail link opened in this tab pops as well, and is not a Back
    if (!this.#armed || this.page.location.hash.startsWith('#link=')) return;
    this.#armed = false;
    if (!this.back()) this.page.history.back();
  };
}
