/** What the guard needs of a window. */
type GuardedPage = Pick<Window, 'history' | 'location' | 'addEventListener' | 'removeEventListener'>;

/**
 * Makes the browser's Back go one screen back inside the wizard instead of off the page with everything typed. One
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
    if (this.#armed) return;
    this.#armed = true;
    const { history } = this.page;
    history.pushState(history.state, '');
  }

  dispose(): void {
    this.page.removeEventListener('popstate', this.#onPopState);
  }

  readonly #onPopState = (): void => {
    // A second mail link opened in this tab pops as well, and is not a Back
    if (!this.#armed || this.page.location.hash.startsWith('#link=')) return;
    this.#armed = false;
    if (!this.back()) this.page.history.back();
  };
}
